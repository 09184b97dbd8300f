/** Sentences to figures. See `extractFigures`. */
import type { Article, Figure, Sentence } from '../types.js'
import type { Found } from './found.js'
import { layOut, type Line } from './line.js'
import { tellNouns, type Read } from './nouns-told/index.js'
import { isConversion, resolveBare, type Before } from './resolve.js'
import { scan } from './scan.js'
import { survey, type Survey } from './survey.js'
import { talkOf } from './talk.js'
import { toldInMillions } from './sums.js'
import { settleMoney } from './told-money.js'
import { toFigures } from './to-figures.js'

export { CODES as CURRENCY_CODES } from './units/currency-table.js'
export { areTwoAxes, axisOf } from './axis.js'
export { daysBetween, MONTHS } from './calendar.js'
export { eventClass } from './event.js'
export { explainFigures } from './explain.js'
export { DOLLARS, SHARED_NAMES } from './units/currency-table.js'
export { measureNamed } from './units/measures.js'

/**
 * The longest stretch of tokens read at once. No reader's sentence is as long: what is longer is a list or a table, and is
 * read in pieces, so that looking around in a sentence costs no more than so much.
 */
const PIECE = 400

/**
 * Every figure of an article, in order of place. Sentences that make no claim (share bars, datelines) yield none; offsets
 * are half-open UTF-16 code units of the article's text.
 */
export function extractFigures(article: Article, sentences: readonly Sentence[]): readonly Figure[] {
  const lines = linesOf(article, sentences)
  const found: (readonly Found[])[] = []
  const scanned = settleMoney(lines, lines.map(scan))
  let before: Before = { last: null, currency: null, inMillions: toldInMillions(scanned) }
  let last: Read | null = null
  lines.forEach((line, l) => {
    const read = resolveBare(line, scanned[l] ?? [], before)
    before = remember(line, before, read)
    const told = tellNouns(
      line,
      read,
      last?.line.sentence.paragraph === line.sentence.paragraph ? last : null,
    )
    found.push(told)
    last = { line, found: told }
  })
  return toFigures(lines, found)
}

function linesOf(article: Article, sentences: readonly Sentence[]): readonly Line[] {
  const pieces: Readonly<{ sentence: Sentence; tokens: Sentence['tokens']; survey: Survey }>[] = []
  const stamped = isRunningLog(sentences)
  let subjects = 0
  for (const sentence of sentences) {
    const { tokens } = sentence
    const isKept = isRead(sentence) || (stamped && isStamp(sentence))
    for (let from = 0; from === 0 || from < tokens.length; from += PIECE) {
      const piece = tokens.length <= PIECE ? tokens : tokens.slice(from, from + PIECE)
      const surveyed = survey(piece)
      // What share bars and menus speak of counts too.
      subjects |= surveyed.subjects
      if (isKept) pieces.push({ sentence, tokens: piece, survey: surveyed })
    }
  }
  const talk = talkOf(subjects)
  return pieces.map((piece) => layOut(piece.sentence, piece, article.published, talk))
}

function isRead({ role }: Sentence): boolean {
  return role !== 'furniture' && role !== 'dateline'
}

/** So many clock times on their own are a live page's log; a single one tells when the page was put up. */
const FEWEST_STAMPS = 3

function isRunningLog(sentences: readonly Sentence[]): boolean {
  let stamps = 0
  for (const sentence of sentences) if (isStamp(sentence) && ++stamps === FEWEST_STAMPS) return true
  return false
}

/** "00:52", "10:41 a.m.": nothing but a time of day. */
function isStamp({ role, tokens }: Sentence): boolean {
  const [time, half] = tokens
  if (role !== 'dateline' || time === undefined || time.kind !== 'number' || tokens.length > 2) return false
  return half === undefined ? time.text.includes(':') : /^[ap]\.?m\.?$/.test(half.lower)
}

function remember(line: Line, before: Before, found: readonly Found[]): Before {
  if (found.length === 0) return before
  return {
    inMillions: before.inMillions,
    last: found.findLast((f) => f.kind !== 'date' && f.kind !== 'time') ?? before.last,
    currency:
      found.findLast(
        (f, i) => f.kind === 'money' && !isConversion(line, f, i === 0 ? null : (found[i - 1] ?? null)),
      )?.unit ?? before.currency,
  }
}
