/**
 * Reads a line that tells when, and by whom, an article was published, and little else.
 *
 *     Published: 18:04, 16 April 2026 | Updated: 21:40, 17 April 2026
 *     label      time   day             label    time   day
 *     By Hanne Brill | Monday 13 October 2025, 14:12 | 214 shares
 *     byline           weekday day             time    counter
 *
 * The line is cut into such pieces; the words left over decide. A date in a running sentence leaves many, and is
 * nobody's publication date.
 */
import { wordSet } from '../language/word-set.js'
import { findDays, MONTH_NAME, type DayMention } from './days.js'

/** `published`: the line says so. `bare`: a date that nothing but a name stands beside. `updated`: a later edit. */
type DatelineKind = 'published' | 'bare' | 'updated'
export type Dateline = Readonly<{ kind: DatelineKind; day: string }>

/** Reads the publication date off one line; null where the line is something else, or its date is not certain. */
export function readDateline(line: string): Dateline | null {
  // Whatever is read here has its year, and most lines have none.
  if (!YEAR_LIKE.test(line)) return null
  const days = line.length > LONGEST ? NO_DAYS : findDays(line)
  // Of a line that names no day there is nothing to read, and most do not.
  if (days.length === 0) return readWireDateline(line)
  const pieces = [...cut(line, days)]
  return readLabelled(line, pieces) ?? readBare(line, pieces) ?? readWireDateline(line)
}

/** Tells whether a line holds nothing but dates, times, bylines and the like, with or without a certain date. */
export function isDatelineOnly(line: string): boolean {
  if (line.length > LONGEST) return false
  let isBlank = true
  for (const { is } of cut(line, findDays(line))) {
    if (is === 'word') return false
    if (is !== 'break') isBlank = false
  }
  return !isBlank
}
const NO_DAYS: readonly DayMention[] = []
const YEAR_LIKE = /\d{4}/

/** Page furniture is short. */
const LONGEST = 160

function readLabelled(line: string, pieces: readonly Piece[]): Dateline | null {
  const left = strayWords(pieces)
  if (left.length > MOST_STRAY_WORDS || (left.length > 0 && /[.!?]$/.test(line))) return null
  if (!pieces.slice(0, 4).some(isLabelOrDay)) return null
  let label: Piece['is'] | null = null
  let updated: string | null = null
  for (const piece of pieces) {
    if (piece.is === 'published' || piece.is === 'updated') label = piece.is
    if (piece.is !== 'day' || label === null) continue
    if (label === 'published') return { kind: 'published', day: piece.text }
    updated ??= piece.text
  }
  // "3 March 2026 12:00 AM Last update on: 4 March 2026": the first date is the bare one.
  if (
    updated === null ||
    pieces.findIndex(({ is }) => is === 'day') < pieces.findIndex(({ is }) => is === 'updated')
  )
    return null
  return { kind: 'updated', day: updated }
}

/** "Posted in Politics on …", "Published Staff Reporter …": a section or a name may stand in a labelled line, a clause may not. */
const MOST_STRAY_WORDS = 3

function readBare(line: string, pieces: readonly Piece[]): Dateline | null {
  const label = pieces.findIndex(({ is }) => is === 'updated' || is === 'published')
  const own = label < 0 ? pieces : pieces.slice(0, label)
  const days = new Set(own.filter(({ is }) => is === 'day').map(({ text }) => text))
  const [day] = days
  if (day === undefined || days.size > 1) return null
  const left = strayWords(own)
  if (left.length === 0) return { kind: 'bare', day }
  const isName = left.length <= LONGEST_NAME && left.every((word) => /^[\p{Lu}\d&“"‘']/u.test(word))
  if (!isName || /[.!?]$/.test(line) || CREDIT.test(line) || !standsApart(own)) return null
  return { kind: 'bare', day }
}

/** Words in the name of a newspaper or a place. */
const LONGEST_NAME = 5
/** A picture's credit carries the picture's date. */
const CREDIT = /^\W{0,3}(?:photo|picture|image|credit|file|caption|source|illustration|video|copyright|©)/iu

/** "The Sunday Courier, 24 May 2026", but not "What Happened On January 6, 2021". */
function standsApart(pieces: readonly Piece[]): boolean {
  let lastOfWeight: 'word' | 'day' | null = null
  let broken = true
  for (const { is } of pieces) {
    if (is === 'break') broken = true
    if (is !== 'word' && is !== 'day') continue
    if (lastOfWeight !== null && lastOfWeight !== is && !broken) return false
    lastOfWeight = is
    broken = false
  }
  return true
}

/** "LONDON, Nov. 30, 2024 (Reuters) - The text", "CARRICK, Ore., May 4, 2026 -- The text": place, date, agency, dash. */
function readWireDateline(line: string): Dateline | null {
  const [, head] = CAPITALS.test(line)
    ? (/^(\p{Lu}[^()]{1,60}\([^()]{2,40}\))\s{0,2}[-–—]/u.exec(line) ??
      /^(\p{Lu}{2}[^()–—]{1,60}\d{4})\s{0,2}(?:--|[–—])\s/u.exec(line) ??
      [])
    : // A place in small letters needs all the rest.
      (/^((?!(?:On|In|At|By|From|Since|Until|After|Before)\s)\p{Lu}[\p{L}'’. -]{1,40},\s[^()]{4,30}\([^()]{2,40}\))\s{0,2}[-–—]/u.exec(
        line,
      ) ?? [])
  if (head === undefined) return null
  const [day, second] = findDays(head)
  return day !== undefined && second === undefined ? { kind: 'bare', day: day.day } : null
}
const CAPITALS = /^\p{Lu}{2}/u

type Piece = Readonly<{
  is: 'published' | 'updated' | 'day' | 'when' | 'byline' | 'counter' | 'break' | 'word'
  text: string
}>

const isLabelOrDay = ({ is }: Piece): boolean => is === 'published' || is === 'updated' || is === 'day'

/** Words that no other piece accounts for; those that only join are not counted. */
function strayWords(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap(({ is, text }) => (is === 'word' && !JOINING.test(text) ? [text] : []))
}

const JOINING = /^(?:on|at|in|the|of|and|from|for|&)$/i

/** Cuts a line into its pieces, left to right. `mentions`: the days that it names. */
function* cut(line: string, mentions: readonly DayMention[]): Generator<Piece> {
  const days = new Map(mentions.map((mention) => [mention.start, mention]))
  let at = 0
  while (at < line.length) {
    const mention = days.get(at)
    if (mention !== undefined) {
      yield { is: 'day', text: mention.day }
      at = mention.end
      continue
    }
    const piece = pieceAt(line, at)
    if (piece.text.trim() !== '') yield piece
    at += piece.text.length
  }
}

function pieceAt(line: string, at: number): Piece {
  if (!opensPlainWord(line, at))
    for (const { is, pattern } of PATTERNS) {
      pattern.lastIndex = at
      const [text] = pattern.exec(line) ?? []
      if (text) return { is, text }
    }
  WORD.lastIndex = at
  return { is: 'word', text: WORD.exec(line)?.[0] ?? line[at] ?? ' ' }
}

/** Whether letters stand at `at` with which no pattern begins: cheaper to see than to try each. */
function opensPlainWord(line: string, at: number): boolean {
  let end = at
  while (isLetter(line.charCodeAt(end))) end++
  return end > at && !OPENINGS.has(line.slice(at, end).toLowerCase())
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?'
const ZONE =
  '(?:GMT|UTC|BST|[ECMP][SD]T|ET|PT|CES?T|EES?T|MSK|IST|JST|Z)(?:\\s?[+-]\\d{1,2}(?::?\\d\\d)?)?(?![\\p{L}\\d])'
const CLOCK = '\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?:\\.\\d{1,6})?(?:\\s?[ap]\\.?m\\b\\.?)?(?![\\d])'
/** A date with no year, or in figures that leave the month open: it takes its place in the line, and tells no day. */
const VAGUE_DAY = `${MONTH_NAME}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?(?!\\d)|\\d{1,2}(?:st|nd|rd|th)?\\s${MONTH_NAME}\\b\\.?|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}`
const NAMED = '(?:\\p{Lu}[^\\s|·•—,;()\\d]{0,30}|admin|our|staff|an?|editor)(?![^\\s|·•—,;()])'

/** What the patterns below begin with, but for signs and numbers. */
const OPENINGS = wordSet(
  'first originally date published posted publication release released issued filed created last latest update updated modified revised',
  'mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday t noon midnight by',
  'gmt utc bst est edt cst cdt mst mdt pst pdt et pt cet cest eet eest msk ist jst z',
  'jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december',
)

/** What is none of them. */
const WORD = /[^\s|·•—–,;:/()[\]<>»›*]+/uy

/** In order: the first that fits at a place wins. */
const PATTERNS: readonly Readonly<{ is: Piece['is']; pattern: RegExp }>[] = [
  { is: 'break', pattern: /[\s|·•—–,;:/()[\]<>»›*-]*[|·•—–,;:/()[\]<>»›*-]\s*/uy },
  { is: 'break', pattern: /\s+/uy },
  {
    is: 'published',
    pattern: /(?:(?:first|originally|date)\s)?(?:published|posted)(?:\s(?:on|at))?(?![\p{L}\d])/iuy,
  },
  {
    is: 'published',
    pattern: /(?:date|publication date|released?|issued|filed|created)(?:\s(?:on|at))?(?=\s?:)/iuy,
  },
  // "Issued 5:00 AM CDT Tuesday April 14 2026": behind the word itself stand a time and a day.
  { is: 'published', pattern: /issued(?=\s(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day\s))/iuy },
  {
    is: 'updated',
    pattern: /(?:(?:last|latest)\s)?(?:updated?|modified|revised)(?:\s(?:on|at))?(?![\p{L}\d])/iuy,
  },
  {
    is: 'when',
    pattern: new RegExp(`(?:${WEEKDAY}|T?${CLOCK}|\\d{1,2}\\s?[ap]\\.?m\\b\\.?|noon\\b|midnight\\b)`, 'iuy'),
  },
  { is: 'when', pattern: new RegExp(ZONE, 'uy') },
  { is: 'when', pattern: new RegExp(`(?:${VAGUE_DAY})`, 'iuy') },
  {
    is: 'counter',
    pattern:
      /\d[\d.,]{0,8}[km]?\+?[\s-](?:view\s)?(?:min(?:ute)?s?(?:\s(?:read|ago))?|comments?|shares?|views?|likes?|(?:hours?|days?|weeks?)\sago)(?!\p{L})/iuy,
  },
  {
    is: 'byline',
    pattern: new RegExp(
      `(?:by|By|BY)\\s${NAMED}(?:\\s[^\\s|·•—,;()\\d]{1,30}){0,6}?(?=\\s?(?:[|·•—–,;()-]|$|\\d|on\\s|${WEEKDAY}|${MONTH_NAME}\\b))`,
      'uy',
    ),
  },
]
