/** What the rules for roles look at: a line's words, how it begins and ends, how it is set. */
import { wordSet } from '../../language/word-set.js'
import type { Span } from '../../types.js'
import { classOf, DIGIT, isLetter, isSpace, codeAt } from '../characters.js'

/** A block of lines with its sentences; `gap`: blank lines before it. */
export type Block = Readonly<Span & { gap: number; spans: readonly Span[] }>

export type Line = Readonly<{
  /**
   * Its first word, behind whatever marks stand in front, in small letters; DIGITS for a number, empty where it has letters beyond
   * a to z. Few words begin page furniture: rules look at it before they ask a pattern.
   */
  opening: string
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

/** The opening of a line that begins with a number. */
export const DIGITS = '0'

/** In code units. Page furniture that is longer states a clause, and so is body. */
const LONGEST_FURNITURE = 300

/** Room for a link, a name, a handle and a date. */
const TAIL = 160

const MARKS = '.!?…:;,。！？'
const CLOSERS = '”’"\'])»'
const FINISHED = /[.!?…:;,。！？](?:[”’"'\])»]|\[\d{1,3}\])*$/

export function describeLine(text: string, block: Block): Line {
  return describe(text, block, block.spans.length, block.gap)
}

export function describeSpan(text: string, span: Span): Line {
  return describe(text, span, 1, 0)
}

function describe(text: string, { start, end }: Span, sentences: number, gap: number): Line {
  const short = end - start <= LONGEST_FURNITURE
  const cut = short ? end : start + LONGEST_FURNITURE
  const raw = text.slice(start, cut)
  const spaces = plainSpaces(text, start, cut)
  const says = spaces < 0 ? raw.replace(/\s+/g, ' ') : raw
  const words = spaces < 0 ? says.split(' ').length : spaces + 1
  const tail = tailOf(text, start, end, short && spaces >= 0)
  const opening = openingOf(text, start, cut)
  return { opening, says, raw, tail, words, sentences, gap, finished: isFinished(tail), short }
}

function openingOf(text: string, start: number, end: number): string {
  for (let from = start; from < end; from++) {
    const kind = classOf(codeAt(text, from))
    if (kind === DIGIT) return DIGITS
    if (!isLetter(kind)) continue
    let to = from
    while (to < end && isPlainLetter(codeAt(text, to))) to++
    return isLetter(classOf(codeAt(text, to))) ? '' : text.slice(from, to).toLowerCase()
  }
  return ''
}

function isPlainLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
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
    const code = codeAt(text, k)
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

const SMALL = wordSet(
  `and or of the in for at by with from on to a an & de la le van von der den di da del el al bin ibn our its
   reporting editing additional writing agencies staff agency correspondent reporter reporters correspondents editor
   our own political markets sports foreign special senior chief desk news service team`,
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
