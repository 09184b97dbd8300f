import type { Found } from './found.js'
import { at, word, type Line } from './line.js'
import { findSayings, type Saying } from './sayings.js'
import { wordSet } from '../language/word-set.js'

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
  const all: (readonly Attribution[])[] = []
  for (let from = 0; from < lines.length;) {
    let to = from + 1
    while (lines[to]?.sentence.paragraph === lines[from]?.sentence.paragraph) to++
    const figures = found.slice(from, to)
    // Where a paragraph tells no figure, nobody's word is asked for.
    const sources = figures.some((own) => own.length > 0) ? ofParagraph(lines.slice(from, to), figures) : []
    for (let i = 0; i < to - from; i++) all.push(sources[i] ?? NOBODY)
    from = to
  }
  return all
}
const NOBODY: readonly Attribution[] = []

function ofParagraph(
  lines: readonly Line[],
  found: readonly (readonly Found[])[],
): readonly (readonly Attribution[])[] {
  const told: (readonly Attribution[])[] = []
  let before = NOBODY
  lines.forEach((line, i) => {
    const sayings = findSayings(line, found[i] ?? [])
    const heard = before
    before = sayings.length === 0 ? NOBODY : sayings.map((saying) => toAttribution(line, saying, heard))
    told.push(before)
  })
  // A quotation that runs on is asked for only where somebody speaks, and a sentence with figures says not who.
  const isAsked = lines.some((_, i) => told[i]?.length === 0 && (found[i]?.length ?? 0) > 0)
  if (!isAsked || told.every((own) => own.length === 0)) return told
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
  if (attributions.length === 0) return null
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
  const says = sentence.text.slice(first.start - sentence.start, last.end - sentence.start)
  return isPlain(says) ? says : says.replace(/\s+/g, ' ')
}

/** Whether no white space is in it but single spaces. */
function isPlain(says: string): boolean {
  let last = 0
  for (let k = 0; k < says.length; k++) {
    const code = says.charCodeAt(k)
    if (code === 0x20 ? last === 0x20 : code < 0x20 || code === 0xa0 || code >= 0x1680) return false
    last = code
  }
  return true
}

/** "I" and "we" are whoever is being quoted, which is for the quotation to tell. */
function onlyName(before: readonly Attribution[], pronoun: string): string | null {
  if (/^(?:i|we|you)$/.test(pronoun)) return null
  const names = new Set(before.flatMap(({ text }) => text ?? []))
  return names.size === 1 ? ([...names][0] ?? null) : null
}

/** The tokens of a sentence that stand within quotation marks; null where it does not open within or with them. */
function quotedStretch(line: Line, open: boolean): readonly [number, number] | null {
  if (!open && !OPENING.has(at(line, 0).text)) return null
  const close = line.survey.quotes.find((k) => k > 0 && at(line, k).text !== '“')
  return [0, close ?? line.tokens.length]
}

const OPENING = wordSet('“ " ‘')

/** Whether a quotation is open where each sentence of a paragraph starts; none outlasts it. */
function quotesOf(lines: readonly Line[]): readonly boolean[] {
  let open = false
  return lines.map((line) => {
    const before = open
    open = isOpenAt(line, line.tokens.length, before)
    return before
  })
}

/** Whether a quotation is open before token `end`; `open`: one was at the sentence's start. */
function isOpenAt(line: Line, end: number, open: boolean): boolean {
  let is = open
  for (const k of line.survey.quotes) {
    if (k >= end) break
    const { text } = at(line, k)
    is = text === '“' || (text === '"' && !is)
  }
  return is
}

/** For each sentence whoever spoke last in its paragraph, outside the quotation; failing that, whoever the next one names. */
function speakersOf(
  lines: readonly Line[],
  told: readonly (readonly Attribution[])[],
  quotes: readonly boolean[],
): readonly (string | null)[] {
  const named = lines.map((line, i) => {
    const names: string[] = []
    for (const { text, from } of told[i] ?? NOBODY)
      if (text !== null && !names.includes(text) && !isOpenAt(line, from, quotes[i] ?? false))
        names.push(text)
    return names
  })
  let last: readonly string[] = []
  return lines.map((_, i) => {
    const earlier = last
    const own = named[i] ?? []
    last = own.length > 0 ? own : earlier
    // Of two speakers nobody can tell which goes on.
    if (earlier.length > 0) return earlier.length === 1 ? (earlier[0] ?? null) : null
    return named[i + 1]?.[0] ?? null
  })
}
