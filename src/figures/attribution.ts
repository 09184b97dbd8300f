import type { Found } from './found.js'
import { at, word, type Line } from './line.js'
import { findSayings, type Saying } from './sayings.js'

/** Who says something, as written, and the stretches of one sentence, in tokens, that they vouch for. */
export type Attribution = Readonly<{
  /** Null for a speaker whom nobody can name: "he said". */
  text: string | null
  from: number
  to: number
  scope: readonly (readonly [number, number])[]
}>

/**
 * The sources of each sentence of an article, in order of the lines. "He said" is whoever the sentence before names alone,
 * in the same paragraph; a quotation that runs on belongs to whoever its paragraph says is speaking.
 */
export function attribute(
  lines: readonly Line[],
  found: readonly (readonly Found[])[],
): readonly (readonly Attribution[])[] {
  const told: (readonly Attribution[])[] = []
  for (const [i, line] of lines.entries()) {
    const before = sameParagraph(line, lines[i - 1]) ? (told[i - 1] ?? []) : []
    told.push(findSayings(line, found[i] ?? []).map((saying) => toAttribution(line, saying, before)))
  }
  const quotes = quotesOf(lines)
  const speakers = speakersOf(lines, told, quotes)
  return lines.map((line, i) => {
    const own = told[i] ?? []
    const quoted = own.length > 0 ? null : quotedStretch(line, quotes[i] ?? false)
    const speaker = quoted === null ? null : (speakers[i] ?? null)
    return quoted === null || speaker === null ? own : [{ text: speaker, from: -1, to: -1, scope: [quoted] }]
  })
}

/** The source that vouches for the token at `i`; the nearest where several do, and null where none does. */
export function attributionAt(attributions: readonly Attribution[], i: number): string | null {
  const fitting = attributions.filter(
    ({ scope, from, to }) => scope.some(([a, b]) => i >= a && i < b) && (i < from || i >= to),
  )
  const distance = (it: Attribution) => Math.min(Math.abs(i - it.from), Math.abs(i - it.to))
  const [first, ...rest] = fitting
  if (first === undefined) return null
  return rest.reduce((best, it) => (distance(it) < distance(best) ? it : best), first).text
}

function toAttribution(line: Line, { source, scope }: Saying, before: readonly Attribution[]): Attribution {
  const { from, to, pronoun } = source
  const text = pronoun ? onlyName(before, word(line, from)) : textOf(line, from, to)
  return { text, from, to, scope }
}

function textOf({ sentence, tokens }: Line, from: number, to: number): string | null {
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (!first || !last) return null
  return sentence.text.slice(first.start - sentence.start, last.end - sentence.start).replace(/\s+/g, ' ')
}

/** "I" and "we" are whoever is being quoted, which is for the quotation to tell. */
function onlyName(before: readonly Attribution[], pronoun: string): string | null {
  if (/^(?:i|we|you)$/.test(pronoun)) return null
  const names = new Set(before.flatMap(({ text }) => text ?? []))
  return names.size === 1 ? ([...names][0] ?? null) : null
}

function sameParagraph(line: Line, other: Line | undefined): boolean {
  return other !== undefined && other.sentence.paragraph === line.sentence.paragraph
}

/** The tokens of a sentence that stand within quotation marks; null where it does not open within or with them. */
function quotedStretch(line: Line, open: boolean): readonly [number, number] | null {
  if (!open && !/^[“"‘]$/.test(at(line, 0).text)) return null
  for (let k = 1; k < line.tokens.length; k++) if (/^[”"]$/.test(at(line, k).text)) return [0, k]
  return [0, line.tokens.length]
}

/** Whether a quotation is open where each sentence starts; none outlasts its paragraph. */
function quotesOf(lines: readonly Line[]): readonly boolean[] {
  let open = false
  return lines.map((line, i) => {
    const before = sameParagraph(line, lines[i - 1]) && open
    open = isOpenAfter(line.tokens, before)
    return before
  })
}

function isOpenAfter(tokens: Line['tokens'], open: boolean): boolean {
  return tokens.reduce(
    (is, { text }) => (text === '“' ? true : text === '”' ? false : text === '"' ? !is : is),
    open,
  )
}

/** For each sentence whoever spoke last in its paragraph, outside the quotation; failing that, whoever the next one names. */
function speakersOf(
  lines: readonly Line[],
  told: readonly (readonly Attribution[])[],
  quotes: readonly boolean[],
): readonly (string | null)[] {
  const named = lines.map((line, i) => {
    const outside = (told[i] ?? []).filter(
      ({ from }) => !isOpenAfter(line.tokens.slice(0, from), quotes[i] ?? false),
    )
    return [...new Set(outside.flatMap(({ text }) => text ?? []))]
  })
  let last: readonly string[] = []
  return lines.map((line, i) => {
    const earlier = sameParagraph(line, lines[i - 1]) ? last : []
    const own = named[i] ?? []
    last = own.length > 0 ? own : earlier
    // Of two speakers nobody can tell which goes on.
    if (earlier.length > 0) return earlier.length === 1 ? (earlier[0] ?? null) : null
    const next = lines[i + 1]
    return next && sameParagraph(line, next) ? (named[i + 1]?.[0] ?? null) : null
  })
}
