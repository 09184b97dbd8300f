/** What the rules for roles look at: a line's words, how it begins and ends, how it is set. */
import { idOf, idOfPlain, NO_ID } from '../../language/word-ids.js'
import { wordSet } from '../../language/word-set.js'
import type { Span } from '../../types.js'
import { classOf, DIGIT, isLetter, isSpace, codeAt } from '../characters.js'

/** A block of lines with its sentences; `gap`: blank lines before it. */
export type Block = Readonly<Span & { gap: number; spans: readonly Span[] }>

/** The opening of a line that begins with a number. */
export const DIGITS = '0'

/** In code units. Page furniture that is longer states a clause, and so is body. */
const LONGEST_FURNITURE = 300

/** Room for a link, a name, a handle and a date. */
const TAIL = 160

/** Room for whatever label a line opens with. */
const HEAD = 80

const MARKS = '.!?…:;,。！？'
const CLOSERS = '”’"\'])»'
const FINISHED = /[.!?…:;,。！？](?:[”’"'\])»]|\[\d{1,3}\])*$/

/** What of a page's text some lines of it may be told by. Most pages have none of it, and nobody need look for it in their lines. */
export type Page = Readonly<{
  text: string
  /** Links or handles that embedded posts show. */
  posts: boolean
  /** Words or signs that claim copyright. */
  rights: boolean
  handles: boolean
}>

export function surveyPage(text: string): Page {
  return {
    text,
    posts: text.includes('(@') || linksPost(text),
    rights: text.includes('©') || RESERVED.some((said) => text.includes(said)),
    handles: text.includes('@'),
  }
}

/** As they are written; a pattern that ignores case takes many times as long over a whole page. */
const RESERVED = ['eserved', 'ESERVED']

/** Slash by slash: few stand in a text. */
function linksPost(text: string): boolean {
  for (let slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1))
    if (/t\.co$|\.(?:twitter|x)\.com$/i.test(text.slice(Math.max(0, slash - 12), slash))) return true
  return false
}

/** A line, or one sentence of it. What it says is put in order where somebody asks: of most lines nobody does. */
export type Line = Readonly<
  Span & {
    page: Page
    sentences: number
    /** Blank lines before it. */
    gap: number
    /** No longer than page furniture gets. */
    short: boolean
    /**
     * The number (`idOf`) of its first word, behind whatever marks stand in front; that of DIGITS for a number, NO_ID where it has
     * letters beyond a to z. Few words begin page furniture: rules ask for their class before they ask a pattern.
     */
    opening: number
    /** Its last three code units. */
    ending: string
    /** Ends with a full stop or its kin, perhaps inside a quote or bracket. */
    finished: boolean
    memo: { told: Told | null }
  }
>

type Told = Readonly<{ says: string; words: number }>

export function describe(page: Page, { start, end }: Span, sentences = 1, gap = 0): Line {
  const { text } = page
  const short = end - start <= LONGEST_FURNITURE
  const opening = openingOf(text, start, short ? end : start + LONGEST_FURNITURE)
  const ending = text.slice(Math.max(start, end - 3), end)
  const finished = isFinished(text, start, end)
  return { page, start, end, sentences, gap, short, opening, ending, finished, memo: { told: null } }
}

/** Its text with single spaces; cut off where no page furniture is so long. */
export function textOf(line: Line): string {
  return tell(line).says
}

/** How many words it says. */
export function wordsIn(line: Line): number {
  return tell(line).words
}

/** As it stands, cut off likewise: menus are told by their spaces. */
export function rawText({ page, start, end, short }: Line): string {
  return page.text.slice(start, short ? end : start + LONGEST_FURNITURE)
}

/** Its opening with single spaces, whole words unless one is longer: what is told by its first words need not be read to its end. */
export function headOf({ page: { text }, start, end }: Line): string {
  if (end - start <= HEAD) return spaced(text, start, end)
  const cut = text.lastIndexOf(' ', start + HEAD)
  return spaced(text, start, cut > start ? cut : start + HEAD)
}

function spaced(text: string, start: number, end: number): string {
  const says = text.slice(start, end)
  return plainSpaces(text, start, end) < 0 ? says.replace(/\s+/g, ' ') : says
}

/** Its end with single spaces: where a post's signature stands. */
export function tailOf({ page: { text }, start, end }: Line): string {
  return spaced(text, Math.max(start, end - TAIL), end)
}

function tell(line: Line): Told {
  if (line.memo.told !== null) return line.memo.told
  const { page, start, end, short } = line
  const spaces = plainSpaces(page.text, start, short ? end : start + LONGEST_FURNITURE)
  const told = spaces < 0 ? rawText(line).replace(/\s+/g, ' ') : rawText(line)
  line.memo.told = { says: told, words: spaces < 0 ? told.split(' ').length : spaces + 1 }
  return line.memo.told
}

const DIGITS_ID = idOf(DIGITS)

function openingOf(text: string, start: number, end: number): number {
  for (let from = start; from < end; from++) {
    const kind = classOf(codeAt(text, from))
    if (kind === DIGIT) return DIGITS_ID
    if (!isLetter(kind)) continue
    let to = from
    while (to < end && isPlainLetter(codeAt(text, to))) to++
    return to === from || isLetter(classOf(codeAt(text, to))) ? NO_ID : idOfPlain(text, from, to)
  }
  return NO_ID
}

function isPlainLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
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
function isFinished(text: string, start: number, end: number): boolean {
  const last = text.charAt(end - 1)
  return (
    MARKS.includes(last) ||
    (CLOSERS.includes(last) && FINISHED.test(text.slice(Math.max(start, end - TAIL), end)))
  )
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
