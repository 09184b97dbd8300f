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
  return lines.map((line, i) => {
    const own = told[i] ?? []
    if (own.length > 0) return own
    const quoted = quotedStretch(lines, i)
    if (quoted === null) return own
    const speaker = speakerNear(lines, told, i)
    return speaker === null ? own : [{ text: speaker, from: -1, to: -1, scope: [quoted] }]
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
function quotedStretch(lines: readonly Line[], i: number): readonly [number, number] | null {
  const line = lines[i]
  if (line === undefined || (!/^[“"‘]$/.test(at(line, 0).text) && !isOpenBefore(lines, i))) return null
  for (let k = 1; k < line.tokens.length; k++) if (/^[”"]$/.test(at(line, k).text)) return [0, k]
  return [0, line.tokens.length]
}

function isOpenBefore(lines: readonly Line[], i: number): boolean {
  const line = lines[i]
  let first = i
  while (line && sameParagraph(line, lines[first - 1])) first--
  return lines.slice(first, i).reduce((open, { tokens }) => isOpenAfter(tokens, open), false)
}

function isOpenAfter(tokens: Line['tokens'], open: boolean): boolean {
  return tokens.reduce(
    (is, { text }) => (text === '“' ? true : text === '”' ? false : text === '"' ? !is : is),
    open,
  )
}

/** Whoever spoke last in the paragraph, outside the quotation; failing that, whoever the next sentence names. */
function speakerNear(
  lines: readonly Line[],
  told: readonly (readonly Attribution[])[],
  i: number,
): string | null {
  const line = lines[i]
  const speakers = (k: number) => {
    const other = lines[k]
    if (!line || !other || !sameParagraph(line, other)) return null
    const open = isOpenBefore(lines, k)
    const outside = (told[k] ?? []).filter(({ from }) => !isOpenAfter(other.tokens.slice(0, from), open))
    return new Set(outside.flatMap(({ text }) => text ?? []))
  }
  for (let k = i - 1; speakers(k) !== null; k--) {
    const names = speakers(k) ?? new Set()
    if (names.size > 0) return names.size === 1 ? ([...names][0] ?? null) : null
  }
  return [...(speakers(i + 1) ?? [])][0] ?? null
}
