/** The block of `key: value` lines with which Markdown files begin, between two lines of dashes (or pluses, for TOML). */

/** `fields` by name in lower case; `end` is the offset behind the closing line. */
type FrontMatter = Readonly<{ fields: ReadonlyMap<string, string>; end: number }>

/** UTF-16 code units within which the block has to end, so that a rule at the top of a page is not one. */
const LONGEST = 10_000

/**
 * Reads the block; null where there is none. Only plain values on their key's own line are taken: lists and nested keys
 * tell nothing that is asked for here, and a YAML parser would bring its anchors and tags along.
 */
export function readFrontMatter(text: string): FrontMatter | null {
  const [opening, mark] = /^\s{0,9}(---|\+\+\+)[ \t]*(?:\r\n?|\n)/.exec(text.slice(0, 100)) ?? []
  if (opening === undefined || mark === undefined) return null
  const closing = mark === '---' ? /^(?:---|\.\.\.)[ \t]*$/m : /^\+\+\+[ \t]*$/m
  const rest = text.slice(opening.length, opening.length + LONGEST)
  const close = closing.exec(rest)
  if (close === null) return null
  const block = rest.slice(0, close.index)
  const fields = new Map<string, string>()
  for (const line of block.split(/\r\n?|\n/)) {
    const [, key, value] = /^([\p{L}\p{N}_.-]{1,40})[ \t]*[:=][ \t]*(\S.*)$/u.exec(line) ?? []
    if (key !== undefined && value !== undefined && !fields.has(key.toLowerCase()))
      fields.set(key.toLowerCase(), unquote(value.trim()))
  }
  // A page can open with a rule, and close a passage with the next one.
  if (fields.size === 0 && block.trim() !== '') return null
  return { fields, end: opening.length + close.index + close[0].length }
}

function unquote(value: string): string {
  const quoted = /^(["'])(.*)\1(?:\s+#.*)?$/.exec(value)?.[2]
  return quoted?.replace(/\\(["\\])/g, '$1') ?? value
}
