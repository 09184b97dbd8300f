/**
 * Lines that only tell when and by whom: what is left after dates, times and bylines are taken out says nothing.
 *
 *     Published: 18:04, 16 April 2026 | Updated: 21:40, 16 April 2026
 *     Posted by Hugo Brandt · 10 March 2026 · 6 min read · 41 comments
 */
import { isIn, wordClass } from '../../language/word-class.js'
import { wordSet } from '../../language/word-set.js'
import { classOf, codeAt, isLetter } from '../characters.js'
import { DIGITS, headOf, isNames, textOf, wordsIn, type Line } from './line.js'

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\\b\\.?'
const DATE = new RegExp(
  `\\b(?:${WEEKDAY},? ?)?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? \\d{4})?\\b|` +
    `${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?\\b|\\d{4}-\\d\\d?-\\d\\d?(?:t[\\d:.]+z?)?|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})`,
  'gi',
)
const TIME =
  /\b\d{1,2}(?:[:.]\d\d){1,2}(?: ?[ap]\.?m\b\.?)?|\b\d{1,2} ?[ap]\.?m\b\.?|\b(?:gmt|utc|bst|cet|cest|ist|est|edt|et|pst|pdt|pt|wat|eat|sast|aest)(?:[+-]\d{1,2})?\b/gi
const COUNTER = /\b[\d.,]+k? ?(?:-?min(?:ute)?s?(?: read)?|comments?|shares?|views?|replies|likes?|reads)\b/gi
/** A name after "by" ends at the next mark, number or small word such as "on". */
const BYLINE =
  /\b(?:posted |written |published |reported |updated |words |story )?by:? [^|·•—–\d(),:;]{1,60}?(?= on\b| at\b| in\b|\s*[|·•—–\d(),:;]|$)/gi
const LABELS =
  /\b(?:(?:first |last |originally )?(?:published|posted|updated?|modified|created|released|issued|edited)|last|date|at|on|is|and|ago|today|yesterday|just now|hours?|minutes?|days?|time|local|read|share|save|comments?|print|news|world)\b/gi
const ANY_DATE = new RegExp(`${DATE.source}|${TIME.source}`, 'i')
const FULL_DATE = new RegExp(
  `(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?),? \\d{4}`,
  'i',
)
/** What a line begins with where nothing but the above is in it: a number, or the first of their words. */
const BARE_OPENINGS = wordClass(
  DIGITS,
  'jan january feb february mar march apr april may june july aug august sep sept september oct october nov november dec december',
  'jun jul mon monday tue tues tuesday wed wednesday thu thurs thursday fri friday sat saturday sun sunday',
  'gmt utc bst cet cest ist est edt et pst pdt pt wat eat sast aest by posted written published reported updated words story',
  'first last originally update modified created released issued edited date at on is and ago today yesterday just hour hours minute',
  'minutes day days time local read share save comment comments print news world',
)
const ANY_WEEKDAY = new RegExp(WEEKDAY, 'gi')
const AGO = /\b(?:\d+|an?) (?:min(?:ute)?|hour|day|week)s? ago\b/i

/** (Reporting by A and B; Editing by C) */
const CREDITS =
  /^[([]?(?:with )?(?:additional |further |original |contributing )?(?:reporting|writing|editing|compiled|edited|written|reported|translated|translation|photography|words|pictures|graphics|research)(?: and (?:reporting|writing|editing|photography))? by:? (.+)$/i
/** What CREDITS begins with. */
const CREDIT_OPENINGS = wordClass(
  'with additional further original contributing reporting writing editing compiled edited written reported translated translation',
  'photography words pictures graphics research',
)
const BY = /^by:? /i
const INPUTS = /^\(?with (?:agency |agencies |additional )?(?:inputs?|reports?|files|reporting)\b/i
const JOB = /, (?:\S+ ){0,4}(?:correspondent|reporter|editor|writer|columnist)$/i
/** What INPUTS, BY and WITH begin with. */
const BYLINE_OPENINGS = wordClass('by with from source via agencies additional')
const WITH = /^(?:with|from|source:?|via|agencies|additional reporting) /i

/** No line of this kind has more words. */
const MOST_WORDS = 26

export function isDateline(line: Line): boolean {
  const { opening, short, finished, ending } = line
  if (!short) return false
  const canBeBare = isIn(BARE_OPENINGS, opening)
  const canBeCredits = isIn(CREDIT_OPENINGS, opening)
  const isSentence = finished && !isSetOff(ending)
  // "On Monday 64 people": its first words say more than a date.
  if (isSentence && !canBeCredits && (!canBeBare || saysMore(headOf(line)))) return false
  if (wordsIn(line) > MOST_WORDS) return false
  const says = textOf(line)
  const credits = canBeCredits ? CREDITS.exec(says) : null
  if (credits) return isNames(credits[1] ?? '')
  if (isSentence || (/[)\]]$/.test(ending) && finished && !/^[([]/.test(says)))
    return canBeBare && isBare(says.replace(/[.:]$/, ''))
  return (canBeBare && isBare(says)) || isByline(line) || isDatedIssue(line)
}

/** Ends with a bracket, or with "a.m." and the like: its stop need end no sentence. */
function isSetOff(ending: string): boolean {
  return ending.endsWith(')') || ending.endsWith(']') || ending === '.m.' || ending === '.M.'
}

/** Nothing but dates, times, bylines and their labels; at least a date among them. */
function isBare(says: string): boolean {
  if (saysMore(says) || (!ANY_DATE.test(says) && !AGO.test(says))) return false
  const rest = says
    .replace(DATE, ' ')
    .replace(TIME, ' ')
    .replace(COUNTER, ' ')
    .replace(BYLINE, dropNames)
    .replace(LABELS, ' ')
  const weekdays = rest.replace(ANY_WEEKDAY, ' ').replace(/\b\d{1,2}\b|\b(?:19|20)\d\d\b/g, ' ')
  return !/[\p{L}\p{N}]/u.test(weekdays)
}

/** Whether a word is none of those that dates, times and labels are made of: cheaper to see than what they leave of a line. */
function saysMore(says: string): boolean {
  for (let at = 0; at < says.length; at++) {
    const start = at
    while (isLetter(classOf(codeAt(says, at)))) at++
    if (at === start || (start > 0 && GLUED.includes(says.charAt(start - 1)))) continue
    const word = says.slice(start, at).toLowerCase()
    // Behind it stands a name, of any words.
    if (word === 'by') return false
    if (!BARE_OPENINGS.words.has(word) && !BARE_WORDS.has(word)) return true
  }
  return false
}
/** What stands between a number and the letters that are a part of it. */
const GLUED = '0123456789.,'
/** Words that a line of BARE_OPENINGS may go on with. */
const BARE_WORDS = wordSet(
  'of an a p m am pm t z st nd rd th k min mins now view views replies like likes shares reads',
)

function dropNames(byline: string): string {
  return isNames(byline.replace(/^.*?\bby:? /i, '')) || /\bby:? admin$/i.test(byline) ? ' ' : byline
}

/** "By our correspondent in Huaylla", "With Meridian Press". */
function isByline(line: Line): boolean {
  const words = wordsIn(line)
  if (words > 12) return false
  const says = textOf(line)
  if (INPUTS.test(says)) return words <= 8
  if (JOB.test(says)) return isNames(says)
  if (!isIn(BYLINE_OPENINGS, line.opening)) return false
  const plain = says.replace(DATE, ' ').replace(TIME, ' ').replace(COUNTER, ' ')
  if (BY.test(says)) return isNames(plain.replace(BY, '')) || /^by our \p{L}+/iu.test(says)
  return WITH.test(says) && words <= 8 && isNames(plain.replace(WITH, ''))
}

/** What every full date has in it, and few lines. */
const FOUR_DIGITS = /\d{4}/

function isDatedIssue(line: Line): boolean {
  if (wordsIn(line) > 14) return false
  const says = textOf(line)
  return FOUR_DIGITS.test(says) && FULL_DATE.test(says) && (isIssue(says) || isRelease(says))
}

/** "The Sunday Courier, 24 May 2026": a name, and a full date. */
function isIssue(says: string): boolean {
  const name = says.replace(DATE, ' ').replace(TIME, ' ').replace(COUNTER, ' ')
  return !/\d/.test(name) && name.split(/\s+/).length <= 8 && isNames(name)
}

/** What an office or a company sends out, and what stands beside it on its first lines. */
const RELEASE =
  /\b(?:release|statement|notice|bulletin|communiqu[eé]|report|update|briefing|note|edition|newsletter|information|assessment|posted)\b/i
const NUMBER = / ?\b(?:no|nr)\b\.? ?\d{1,4}\b/gi
const MOST_RELEASE_WORDS = 7

/** "Press release, 4 November 2026", "Situation report no. 2: Kuvari landslide, 27 April 2026": the date ends the line. */
function isRelease(says: string): boolean {
  if (!RELEASE.test(says)) return false
  const name = says
    .replace(DATE, '|')
    .replace(TIME, '')
    .replace(NUMBER, '')
    .replace(/[\s,.–—-]+$/, '')
  return name.endsWith('|') && !/\d/.test(name) && name.split(/\s+/).length <= MOST_RELEASE_WORDS + 1
}
