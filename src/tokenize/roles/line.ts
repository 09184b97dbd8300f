/** What the rules for roles look at: a line's words, how it ends, how it is set. */
import type { Span } from '../../types.js'

/** A block of lines with its sentences; `gap`: blank lines before it. */
export type Block = Readonly<Span & { gap: number; spans: readonly Span[] }>

export type Line = Readonly<{
  /** Its text with single spaces; cut off where no page furniture is so long. */
  says: string
  /** As it stands, cut off likewise: menus are told by their spaces. */
  raw: string
  /** Its end: where a post's signature stands. */
  tail: string
  words: readonly string[]
  sentences: number
  gap: number
  /** Ends with a full stop or its kin, perhaps inside a quote or bracket. */
  finished: boolean
  /** No longer than page furniture gets. */
  short: boolean
}>

/** In code units. Page furniture that is longer states a clause, and so is body. */
const LONGEST_FURNITURE = 300

/** Room for a link, a name, a handle and a date. */
const TAIL = 160

const FINISHED = /[.!?…:;,。！？](?:[”’"'\])»]|\[\d{1,3}\])*$/

export function describeLine(text: string, block: Block): Line {
  return { ...describeSpan(text, block), sentences: block.spans.length, gap: block.gap }
}

export function describeSpan(text: string, { start, end }: Span): Line {
  const short = end - start <= LONGEST_FURNITURE
  const raw = text.slice(start, short ? end : start + LONGEST_FURNITURE)
  const says = plainlySpaced(raw)
  const tail = plainlySpaced(text.slice(Math.max(start, end - TAIL), end))
  const finished = FINISHED.test(tail)
  return { says, raw, tail, words: says.split(' '), sentences: 1, gap: 0, finished, short }
}

function plainlySpaced(raw: string): string {
  return /[^\S ]| {2}/.test(raw) ? raw.replace(/\s+/g, ' ') : raw
}

const SMALL = new Set(
  `and or of the in for at by with from on to a an & de la le van von der den di da del el al bin ibn our its
   reporting editing additional writing agencies staff agency correspondent reporter reporters correspondents editor
   our own political markets sports foreign special senior chief desk news service team`.split(/\s+/),
)

/** Whether a stretch holds nothing but names and the small words between them: no verb, no clause. */
export function isNames(says: string): boolean {
  const words = says.match(/[\p{L}\p{M}'’.-]+/gu) ?? []
  return words.every(
    (word) => /^[\p{Lu}\p{Lt}.'’-]/u.test(word) || SMALL.has(word.toLowerCase().replace(/\.$/, '')),
  )
}

/** The words alone, for telling whether two lines say the same. */
export function wordKey(says: string): string {
  return (says.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')
}
