/** What the rules for roles look at: a line's words, how it ends, how it is set. */
import type { Span } from '../../types.js'
import { isSpace } from '../characters.js'

/** A block of lines with its sentences; `gap`: blank lines before it. */
export type Block = Readonly<Span & { gap: number; spans: readonly Span[] }>

export type Line = Readonly<{
  /** Its text with single spaces; cut off where no page furniture is so long. */
  says: string
  /** As it stands, cut off likewise: menus are told by their spaces. */
  raw: string
  /** Its end: where a post's signature stands. */
  tail: string
  /** How many words `says` has. */
  words: number
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

const MARKS = '.!?…:;,。！？'
const CLOSERS = '”’"\'])»'
const FINISHED = /[.!?…:;,。！？](?:[”’"'\])»]|\[\d{1,3}\])*$/

export function describeLine(text: string, block: Block): Line {
  return { ...describeSpan(text, block), sentences: block.spans.length, gap: block.gap }
}

export function describeSpan(text: string, { start, end }: Span): Line {
  const short = end - start <= LONGEST_FURNITURE
  const cut = short ? end : start + LONGEST_FURNITURE
  const raw = text.slice(start, cut)
  const spaces = plainSpaces(text, start, cut)
  const says = spaces < 0 ? raw.replace(/\s+/g, ' ') : raw
  const words = spaces < 0 ? says.split(' ').length : spaces + 1
  const tail = tailOf(text, start, end, short && spaces >= 0)
  return { says, raw, tail, words, sentences: 1, gap: 0, finished: isFinished(tail), short }
}

function tailOf(text: string, start: number, end: number, plain: boolean): string {
  const from = Math.max(start, end - TAIL)
  const tail = text.slice(from, end)
  return plain || plainSpaces(text, from, end) >= 0 ? tail : tail.replace(/\s+/g, ' ')
}

/** The number of spaces; -1 where two stand together or white space of another kind is among them. */
function plainSpaces(text: string, start: number, end: number): number {
  let spaces = 0
  let last = 0
  for (let k = start; k < end; k++) {
    const code = text.charCodeAt(k)
    if (code === 0x20) {
      if (last === 0x20) return -1
      spaces++
    } else if ((code < 0x20 || code > 0x7f) && isSpace(code)) return -1
    last = code
  }
  return spaces
}

/** Nearly always the last character settles it. */
function isFinished(tail: string): boolean {
  const last = tail.charAt(tail.length - 1)
  return last !== '' && (MARKS.includes(last) || (CLOSERS.includes(last) && FINISHED.test(tail)))
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
