import { verbBases } from '../language/inflect.js'
import { WEEKDAYS } from './calendar.js'
import {
  isAnnounced,
  isFixture,
  isGuessed,
  isReporting,
  isWilled,
  opensAsOrder,
  TIMETABLED,
  wasUntil,
} from './to-come.js'
import { at, DETERMINERS, isOneOf, word, type Line } from './line.js'
import { isArranged, isTimetable } from './timetable.js'
import { rememberById } from '../language/remember.js'
import { wordClass } from '../language/word-class.js'

/** Words that set what follows in time to come. */
const FUTURE = wordClass(
  "will 'll shall would going due scheduled expected expect expects slated planned pencilled penciled set next upcoming forthcoming until till tomorrow begins starts opens",
  'resumes sits convenes meets meet continues runs expires ends closes kicks starting beginning forecast likely chance close open begin start resume sit',
  'convene expire kick arrives returns faces travels plans hopes wants may might could can should must wo takes follows turns ships launches airs premieres debuts falls',
  'goes reopens reopen appear appears debates flies rests want hope plan leaves lands departs sails',
)
const WILL = wordClass("will 'll shall would may might could")
const BE = wordClass('is are was were be')
const BEFORE_TO = wordClass('is are was were due meant has have expected scheduled set')
const AUXILIARY = wordClass('has have had was were')
const NO_PAST = wordClass('be is are to will would a the an may might can could must should shall')
const DETERMINED = wordClass('a an the his her its their our my your no')
const FORECAST = wordClass('forecast expected set due likely going off to on')

/** How far back from a date the verb that governs it is sought, in tokens. */
const REACH = 14

/**
 * Whether the words before token `i` look ahead: "will meet on [Friday]", "are to be added on [Tuesday]", "until [Monday]".
 * The nearest verb decides: news tells the past unless it says otherwise.
 */
export function looksAhead(line: Line, i: number): boolean {
  if (isForecast(line, i + 1) || isInvitation(line, i) || isDeclared(line, i)) return true
  if (opensForecast(line, i) || isSet(line, i) || isAnnounced(line, i) || opensAsOrder(line, i)) return true
  if (isGuessed(line, i) || isReporting(line, i)) return true
  if (wasDue(line, i) || wasUntil(line, i)) return false
  const lead = word(line, i - 1)
  const isWeekday = WEEKDAYS.has(word(line, i))
  for (let k = i - 1; k >= Math.max(0, i - REACH); k--) {
    const lower = word(line, k)
    if (lower === ';' || lower === 'since' || lower === '|') return false
    // "close to residential areas" is near, and no closing.
    if (lower === 'close' && word(line, k + 1) === 'to') continue
    // "is set to", "will set off", but "had set off"
    if (isFuture(line, k)) return lower !== 'set' || isOneOf(line, k - 1, BE) || isOneOf(line, k - 1, WILL)
    if (isWeekday && isOneOf(line, i - 1, SET_BY) && (isTimetable(line, k) || isArranged(line, k)))
      return true
    if (lower === 'to' && (isOneOf(line, k - 1, BEFORE_TO) || isYetToBe(line, k))) return true
    if (lower === 'deadline' && word(line, k + 1) === 'of') return true
    if (isWeekday && (isWilled(line, k) || isFixture(line, k))) return true
    // "The hearing is on Friday": a timetable's present.
    if (
      (lower === 'is' || lower === 'are') &&
      /^(?:at|on|for|back)$/.test(word(line, k + 1)) &&
      i - k <= NEAR
    )
      return true
    if (isPast(line, k)) return false
    if (lead === 'on' && TIMETABLED.has(lower) && isWeekday && word(line, k - 1) !== 'to') return true
  }
  if (isStillWilled(line, i - REACH - 1)) return true
  // "sale from [Saturday]": of what has begun one says "since".
  return lead === 'from' && isWeekday && !isOneOf(line, i - 2, AWAY) && !isSpanned(line, i)
}
/** "will fall to -4C in the north and reach 9C (48F) in the south by [Sunday]": a long clause whose verb is further back than others. */
function isStillWilled(line: Line, from: number): boolean {
  for (let k = from + 1; k <= from + REACH; k++) if (/^[,;:|]$/.test(word(line, k))) return false
  for (let k = from; k >= Math.max(0, from - FURTHER); k--) {
    const lower = word(line, k)
    if (lower === 'will' || lower === 'shall')
      return at(line, k - 1).kind === 'word' && !NO_VERB.test(word(line, k - 1))
    if (/^[;|,:]$/.test(lower) || isPast(line, k) || isOneOf(line, k, CLAUSES)) return false
  }
  return false
}
const FURTHER = 14
/** "his will"; "a judgment that will be felt" is a clause of its own. */
const NO_VERB = /^(?:the|a|his|her|their|free|good|ill|political|that|which|who|what)$/
const CLAUSES = wordClass('that which who whose after because although while when where if')

/** "a vote of confidence, to be held on [Friday]": of what has been one says so. */
function isYetToBe(line: Line, k: number): boolean {
  return word(line, k - 1) === ',' && word(line, k + 1) === 'be'
}
/** What leads to a day in a calendar; "what they say about [Tuesday]" sets nothing. */
const SET_BY = wordClass('on by between and')

/** Whether the word at token `k` looks ahead, and is no noun: "I counted 19 ships". */
function isFuture(line: Line, k: number): boolean {
  if (!isOneOf(line, k, FUTURE)) return word(line, k).endsWith("'ll")
  const lower = word(line, k)
  // "not the £44m forecast in [November]"
  if (lower === 'forecast' && word(line, k + 1) === 'in' && !isOneOf(line, k - 1, BE)) return false
  return !lower.endsWith('s') || !isCounted(line, k)
}

function isCounted(line: Line, k: number): boolean {
  return at(line, k - 1).kind === 'number' || isOneOf(line, k - 1, DETERMINERS)
}
/** How near to its date "is" has to stand, in tokens. */
const NEAR = 6

/** "a long way from [Sunday]", "footage from [Monday]". */
const AWAY = wordClass(
  'way far back footage video images pictures results toll figures recovering fallout wreckage news',
)

/** "from [Monday] to Friday", "from [Monday]'s blaze". */
function isSpanned(line: Line, i: number): boolean {
  if (word(line, i + 1) === "'s") return true
  for (let k = i + 1; k < i + 6; k++) if (/^(?:to|until|till|through)$/.test(word(line, k))) return true
  return false
}

/** "The talks had been due to close on [Friday]." */
function wasDue(line: Line, i: number): boolean {
  for (let k = i - 2; k >= Math.max(2, i - NEAR); k--)
    if (isOneOf(line, k, DUE) && word(line, k - 1) === 'been' && word(line, k - 2) === 'had') return true
  return false
}
const DUE = wordClass('due expected scheduled planned meant set')

/**
 * Whether the words before token `i` look back: "which opened on [January 30]", "since [1 January]". "Moved to [30 January]" and
 * "put off until" tell of the past where to the future a thing went.
 */
export function looksBack(line: Line, i: number): boolean {
  const lead = word(line, i - 1)
  if (lead === 'since') return true
  if (isOneOf(line, i - 1, LEADS_ON)) return false
  for (let k = i - 1; k >= Math.max(0, i - REACH_BACK); k--) {
    const lower = word(line, k)
    if (lower === ';' || lower === '|' || isOneOf(line, k, FUTURE)) return false
    if (isPast(line, k)) return true
  }
  return false
}
const REACH_BACK = 5
const LEADS_ON = wordClass('to until till for by through')

/** "On [July 4] he sent her a letter", "heard that on [July 4] he sent it": the verb stands behind a date that opens its clause. */
export function opensPast(line: Line, i: number): boolean {
  if (word(line, i - 1) !== 'on' || !(i === 1 || isOneOf(line, i - 2, OPENS_CLAUSE))) return false
  for (let k = i + 1; k < i + REACH_ON; k++) {
    if (/^(?:[;|.]|)$/.test(word(line, k)) || isFuture(line, k) || /^(?:is|are)$/.test(word(line, k)))
      return false
    if (isPast(line, k)) return true
  }
  return false
}
const OPENS_CLAUSE = wordClass('that and but when , “ " where how')

/** Whether words before token `i` leave no doubt that time to come is meant: "will be held in [May]", "next year's race is on [11 April]". */
export function saysFuture(line: Line, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - REACH); k--) if (isOneOf(line, k, NO_DOUBT)) return true
  return false
}
const NO_DOUBT = wordClass("will 'll wo shall next")

/** Whether a verb before token `i`, or the next behind it, tells the past: "rose in [May]", "In [May] it rose", but not "is due in". `first`: where to begin looking. */
export function tellsPast(line: Line, i: number, first = i - REACH): boolean {
  if (isOfLevelBefore(line, i)) return true
  for (let k = i - 1; k >= Math.max(0, first); k--) {
    const lower = word(line, k)
    if (lower === 'since') return true
    if (lower === ';' || lower === '|') break
    if (isPast(line, k)) return true
  }
  for (let k = i + 1; k < i + REACH_ON; k++) {
    if (/^(?:[;|.]|)$/.test(word(line, k))) return false
    if (isPast(line, k)) return true
  }
  return false
}
/** "down from 45% in [May]", "$3, against $2 in [June]": what a level is held against was before it. */
function isOfLevelBefore(line: Line, i: number): boolean {
  for (let k = i - 2; k >= Math.max(0, i - NEAR); k--) {
    const lower = word(line, k)
    if (at(line, k).kind === 'punctuation') return false
    const isLevel = /^(?:number|symbol)$/.test(at(line, k + 1).kind)
    const isHeld = lower === 'from' || lower === 'against' || lower === 'versus'
    const isCompared = (lower === 'with' || lower === 'to') && word(line, k - 1) === 'compared'
    if (isHeld || isCompared) return isLevel && !saysFuture(line, i)
    // "from 45% to 50% in [May]": when it rose.
    if (lower === 'to') return false
  }
  return false
}

/** "From [Monday] the service will", "On [Sunday] at noon there will be": the verb stands behind a date that opens the sentence. */
function opensForecast(line: Line, i: number): boolean {
  if (i > OPENING) return false
  for (let k = i + 1; k < i + REACH_ON; k++) {
    const lower = word(line, k)
    if (isOneOf(line, k, SHALL) || (/^(?:is|are)$/.test(lower) && word(line, k + 1) === 'to')) return true
    if (lower === ',' || lower === '' || isPast(line, k)) return false
    // "On [Monday] the caravan rests".
    if (word(line, i - 1) !== 'on' || k === i + 1 || !WEEKDAYS.has(word(line, i))) continue
    if (TIMETABLED.has(lower) || isTimetable(line, k)) return true
  }
  return false
}
const SHALL = wordClass("will shall 'll may might can")
const OPENING = 5
const REACH_ON = 9

/** "set for [Monday]", "the draw for [Saturday]": what something is for is still to come; so is "shut through [Wednesday]". */
function isSet(line: Line, i: number): boolean {
  if (!WEEKDAYS.has(word(line, i))) return false
  const lead = word(line, i - 1)
  if (lead === 'for') return word(line, i + 1) !== "'s"
  return lead === 'through' && word(line, i + 1) !== "'s" && !WEEKDAYS.has(word(line, i - 2))
}

/** "[Monday] is forecast to", "[Friday] will". */
function isForecast(line: Line, i: number): boolean {
  const lower = word(line, i)
  return lower === 'will' || ((lower === 'is' || lower === 'are') && isOneOf(line, i + 1, FORECAST))
}

/** "declared [Monday] a day of mourning": a day is declared before it comes. */
function isDeclared(line: Line, i: number): boolean {
  return /^(?:declared|declares|proclaimed)$/.test(word(line, i - 1)) && /^an?$/.test(word(line, i + 1))
}

/** "Ask me on [Friday]": an order can only be obeyed later. */
function isInvitation(line: Line, i: number): boolean {
  return (
    word(line, i - 1) === 'on' &&
    /^(?:me|us)$/.test(word(line, i - 2)) &&
    /^(?:ask|call|join|tell|see|meet)$/.test(word(line, i - 3))
  )
}

function isPast(line: Line, k: number): boolean {
  const lower = word(line, k)
  if (lower === 'is' || lower === 'are') return false
  // "has his hearing on Wednesday": what is had, and no auxiliary.
  if ((lower === 'has' || lower === 'have') && isOneOf(line, k + 1, DETERMINED)) return false
  // "expects to have half of them back by [Friday]": had by then; "claims to have killed nine on Friday" tells the past.
  if (lower === 'have' && word(line, k - 1) === 'to' && !hasPastForm(at(line, k + 1))) return false
  // "may be had from [Monday]"
  if (lower === 'had' && word(line, k - 1) === 'be') return false
  if (isOneOf(line, k, AUXILIARY))
    return word(line, k + 1) !== 'to' && !isFuture(line, k - 1) && !isOfPerfect(line, k)
  // "to be added", "will be added": the auxiliary decides, not the participle.
  return hasPastForm(at(line, k)) && !isOneOf(line, k - 1, NO_PAST) && !isOfPerfect(line, k)
}

const hasPastForm = rememberById(
  (lower) =>
    !lower.endsWith('ing') && !(lower.endsWith('s') && lower.length > 1) && verbBases(lower).length > 0,
)

/** "would have turned 20 on [Thursday]": a birthday, wherever it lies. */
function isOfPerfect(line: Line, k: number): boolean {
  const have = word(line, k) === 'have' ? k : k - 1
  if (word(line, have) !== 'have' || word(line, have - 1) !== 'would') return false
  return /^(?:been|turned)$/.test(word(line, have + 1)) && at(line, have + 2).kind === 'number'
}
