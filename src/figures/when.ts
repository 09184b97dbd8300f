import { FALLS, FELL, RISES, ROSE } from '../language/change-verbs.js'
import { tellsYear } from '../language/loose-dates.js'
import type { Window } from '../types.js'
import { addDays, daysBetween, iso } from './calendar.js'
import type { Found } from './found.js'
import { isOneOf, mentions, says, word, type Line } from './line.js'
import { wordClass } from '../language/word-class.js'
import { wordMap } from '../language/word-set.js'

/** Day on which a story's event began, where one of the article's sentences says so. */
export type Beginning = string | null

/**
 * The day as of which a figure stands, and the stretch of time it covers. Without words that say otherwise a figure stands as
 * of the article's date; a window is told only where the words name a period with at least one end that can be dated.
 */
export function timing(
  line: Line,
  figure: Found,
  all: readonly Found[],
  times: Times,
  began: Beginning,
): { asOf: string | null; window: Window | null } {
  const { past } = times
  const days = figure.date === null ? times.days : times.days.filter((f) => f !== figure)
  const asOf =
    asOfDay(line, figure, all, figure.date === null ? past : past.filter((f) => f !== figure)) ??
    line.published
  const window = times.period && isTotal(figure) ? windowOf(line, figure, all, days, began) : null
  return { asOf, window }
}

/** What a sentence tells of times, found once for all its figures. */
export type Times = Readonly<{
  /** Its figures that tell a day. */
  days: readonly Found[]
  /** Those of them that were over when the article came out. */
  past: readonly Found[]
  /** It names a period that its figures could be counted over. */
  period: boolean
}>

export function timesOf(line: Line, found: readonly Found[]): Times {
  const period = found.some((f) => f.kind === 'duration' || f.kind === 'date') || mentions(line, PAST)
  if (!found.some(tellsDay)) return period ? NO_DAYS : NO_TIMES
  const days = found.filter(tellsDay)
  const { published } = line
  const past = published === null ? days : days.filter(({ date }) => (date ?? '') <= published)
  return { days, past, period }
}

const NO_DAYS: Times = { days: [], past: [], period: true }
const NO_TIMES: Times = { days: [], past: [], period: false }

function tellsDay({ date }: Found): boolean {
  return date?.length === 10 && tellsYear(date)
}

const PAST = wordClass('past last')

/** Totals are counted over a period; a distance, an age or a rank is not. */
function isTotal({ kind }: Found): boolean {
  return kind === 'count' || kind === 'money' || kind === 'percent' || kind === 'measure' || kind === 'ratio'
}

/** The day on which what the article tells of began: "the offensive began on Wednesday", "since fighting erupted on Tuesday". */
export function beginningOf(lines: readonly Line[], found: readonly (readonly Found[])[]): Beginning {
  const days = new Set<string>()
  lines.forEach((line, l) => {
    for (const f of found[l] ?? [])
      if (
        f.date?.length === 10 &&
        line.published &&
        f.date <= line.published &&
        isBeginning(line, f) &&
        daysBetween(f.date, line.published) < 60
      )
        days.add(f.date)
  })
  // Two beginnings are two events, and nobody can tell which is meant.
  return days.size === 1 ? ([...days][0] ?? null) : null
}

const BREAKS = wordClass(', ; .')
const BEGAN = wordClass('began begun started erupted launched broke')

function isBeginning(line: Line, day: Found): boolean {
  for (let k = day.from - 1; k >= Math.max(0, day.from - 9); k--) {
    const lower = word(line, k)
    if (isOneOf(line, k, BREAKS)) return false
    if (isOneOf(line, k, BEGAN)) return lower !== 'broke' || word(line, k + 1) === 'out'
  }
  return false
}

function asOfDay(line: Line, figure: Found, all: readonly Found[], past: readonly Found[]): string | null {
  if (past.length === 0) return earlierDay(line, figure)
  const own =
    past.find((f) => isCountOf(line, f, figure, all)) ?? past.find((f) => isOwnDay(line, f, figure, all))
  if (own) return own.date
  const earlier = earlierDay(line, figure)
  if (earlier !== null) return earlier
  const anchor = past.find(
    (f) => isAsOf(line, f) && Math.abs(f.from - figure.from) < 25 && !isComparison(line, figure),
  )
  if (anchor) return anchor.date
  return isComparison(line, figure) ? null : (past.find((f) => isTold(line, f, figure))?.date ?? null)
}

/** "as of 08:00 on 10 March", "by noon on Monday", "until Friday morning". */
function isAsOf(line: Line, day: Found): boolean {
  for (let k = day.from - 1; k >= Math.max(0, day.from - 6); k--) {
    const lower = word(line, k)
    if (lower === 'as' && (word(line, k + 1) === 'of' || word(line, k + 1) === 'at')) return true
    if (lower === 'by' || lower === 'until') return true
    if (!isOneOf(line, k, BEFORE_DAY) && !/^\d/.test(lower)) return false
  }
  return false
}
const BEFORE_DAY = wordClass('on the late early noon midday midnight morning evening a.m. p.m. am pm of')

const COUNT_NOUN = wordClass('count tally figure toll total bulletin update report estimate number')

/** "down from 34.6 in Monday's near-complete count", "19, which was Thursday's figure": the number in front of the day. */
function isCountOf(line: Line, day: Found, figure: Found, all: readonly Found[]): boolean {
  if (word(line, day.to) !== "'s" || nearestBefore(all, day) !== figure) return false
  return [1, 2, 3].some((n) => isOneOf(line, day.to + n, COUNT_NOUN))
}

const LEVEL = wordClass(ROSE, RISES, FELL, FALLS, 'stood stands was were up down raised revised lifted')

/** "rose to 34 on Tuesday", "On Wednesday the agencies had 37", "from nine on Thursday evening": a level with its day. */
function isOwnDay(line: Line, day: Found, figure: Found, all: readonly Found[]): boolean {
  if (!isTotal(figure) || !isLevel(line, figure)) return false
  if (day.from < figure.end)
    return day.from <= 1 && nearestAfter(all, day) === figure && figure.start - day.to < 8
  if (nearestBefore(all, day) !== figure || day.from - figure.end > 4) return false
  for (let k = figure.end; k < day.from; k++)
    if (!/^(?:on|late|early|by|as|of|at|the)$/.test(word(line, k))) return false
  return true
}

const ADVERBS = wordClass('still already only just now')
const LEVELS = wordClass('reached had was were hit passed totalled totaled stood numbered measured')

/** A verb of level right in front: "had 37", "rose to 34", "was still five". */
function isLevel(line: Line, { start }: Found): boolean {
  const last = isOneOf(line, start - 1, ADVERBS) ? start - 2 : start - 1
  const before = word(line, last)
  if (isOneOf(line, last, LEVELS)) return true
  if (before !== 'to' && before !== 'at' && before !== 'from') return false
  for (let k = last - 1; k >= Math.max(0, last - 4); k--) if (isOneOf(line, k, LEVEL)) return true
  return false
}

/** "up from 34 a day earlier", "compared with 40 the day before". */
function earlierDay(line: Line, figure: Found): string | null {
  const { end } = figure
  if (line.published === null || (word(line, end) !== 'a' && word(line, end) !== 'the')) return null
  const before =
    says(line, end, ['a', 'day', 'earlier']) ||
    says(line, end, ['a', 'day', 'before']) ||
    says(line, end, ['the', 'day', 'before']) ||
    says(line, end, ['the', 'previous', 'day'])
  if (before) return addDays(line.published, -1)
  return says(line, end, ['a', 'week', 'earlier']) || says(line, end, ['a', 'week', 'before'])
    ? addDays(line.published, -7)
    : null
}

/** A number given only to measure another by: "down from 4,300", "up from 64.8". */
function isComparison(line: Line, { start }: Found): boolean {
  const before = word(line, start - 1)
  if (before === 'from' || before === 'against') return true
  return (before === 'with' || before === 'to') && word(line, start - 2) === 'compared'
}

const TOLD = wordClass('said told gave announced reported confirmed stated say says statement count')

/** "officials said on Wednesday", "by the count that civil defence gave on Tuesday evening", "in a Saturday statement". */
function isTold(line: Line, day: Found, figure: Found): boolean {
  if (!isTotal(figure)) return false
  if (word(line, day.to) === 'statement') return true
  if (day.from <= 1 && speaksBetween(line, day.to, figure.from)) return true
  for (let k = day.from - 1; k >= Math.max(0, day.from - 4); k--) {
    if (isOneOf(line, k, TOLD)) return k >= 1 && (k > figure.from || figure.from - day.to > 0)
    if (!isOneOf(line, k, TELLING)) return false
  }
  return false
}

/** "On Tuesday the ministry said 21 had died": somebody is told to speak, within a few words, before the figure. */
function speaksBetween(line: Line, from: number, to: number): boolean {
  for (let k = from; k < Math.min(to, from + SPEAKER); k++) {
    if (isOneOf(line, k, STOPS)) return false
    if (isOneOf(line, k, SPOKE)) return k > from
  }
  return false
}
const SPOKE = wordClass('said announced reported confirmed stated')
/** Words of a speaker and the verb. */
const SPEAKER = 8

const TELLING = wordClass('on late early in a statement reporters the')

function nearestBefore(all: readonly Found[], day: Found): Found | undefined {
  return all.findLast((f) => f.end <= day.from && f.kind !== 'date' && f.kind !== 'time')
}
function nearestAfter(all: readonly Found[], day: Found): Found | undefined {
  return all.find((f) => f.start >= day.to && f.kind !== 'date' && f.kind !== 'time')
}

function windowOf(
  line: Line,
  figure: Found,
  all: readonly Found[],
  days: readonly Found[],
  began: Beginning,
): Window | null {
  const since = days.find((f) => isSince(line, f) && reaches(line, f, figure))
  if (since) return { from: since.date, to: null }
  const length = all.find(
    (f) =>
      f.kind === 'duration' &&
      f !== figure &&
      f.low !== null &&
      f.low === f.high &&
      reachesOver(line, f, figure),
  )
  const period = length ? (monthsTo(line, length, all) ?? periodOf(line, length, began)) : null
  return period ?? pastPeriod(line, figure) ?? yearOver(line, figure, all)
}

/** "since the offensive began on Wednesday", "since fighting erupted on Tuesday", "since Friday". */
function isSince(line: Line, day: Found): boolean {
  if (!mentions(line, SINCE, day.from)) return false
  for (let k = day.from - 1; k >= Math.max(0, day.from - 9); k--) {
    const lower = word(line, k)
    if (lower === 'since') return true
    if (isOneOf(line, k, BREAKS)) return false
  }
  return false
}

const SINCE = wordClass('since')

/** What stands before "since" is counted from then; what stands behind only where the sentence opens with it. */
function reaches(line: Line, day: Found, figure: Found): boolean {
  if (figure.end <= day.from) {
    for (let k = figure.end; k < day.from; k++) if (/^[;:]$/.test(word(line, k))) return false
    return true
  }
  return /^(?:since|“|")$/.test(word(line, 0))
}

/** The period belongs to the figures of its own clause, and to those of a sentence that it opens. */
function reachesOver(line: Line, length: Found, figure: Found): boolean {
  if (figure.start >= length.end) return length.from <= 4
  for (let k = figure.end; k < length.from; k++) if (/^[;:.]$/.test(word(line, k))) return false
  return true
}

/** "in the past week", "over the last month": a period of one, which no number tells. */
function pastPeriod(line: Line, figure: Found): Window | null {
  if (line.published === null || !mentions(line, PAST)) return null
  for (let k = figure.end; k < line.tokens.length && k < figure.end + 12; k++) {
    if (isOneOf(line, k, STOPS)) return null
    if (!isOneOf(line, k, OVER) || word(line, k + 1) !== 'the' || !isOneOf(line, k + 2, PAST)) continue
    const inDays = IN_DAYS.get(word(line, k + 3)) ?? 0
    if (inDays >= 1) return { from: addDays(line.published, -inDays), to: line.published }
  }
  return null
}

const STOPS = wordClass('; : .')
const OVER = wordClass('in over during')

/** "in the 12 months to June": from the first day after the same month of the year before. */
function monthsTo(line: Line, length: Found, all: readonly Found[]): Window | null {
  if (length.unit !== 'month' || length.low === null || !/^(?:to|ended|ending)$/.test(word(line, length.end)))
    return null
  const end =
    all.find((f) => f.date?.length === 7 && f.from >= length.end && f.from - length.end <= 2)?.date ?? null
  if (end === null) return null
  const last = Number(end.slice(0, 4)) * 12 + Number(end.slice(5)) // the month after it, counted from 0
  const first = (month: number) => iso(Math.floor(month / 12), (month % 12) + 1, 1)
  return { from: first(last - length.low), to: addDays(first(last), -1) }
}

/** "earned $1.2 billion from exports last year": a whole year, said right behind the figure. */
function yearOver(line: Line, figure: Found, all: readonly Found[]): Window | null {
  const year = all.find((f) => f.date?.length === 4 && f.from >= figure.end && f.from - figure.end <= 4)
  if (!year?.date || word(line, year.from) !== 'last') return null
  for (let k = figure.end; k < year.from; k++) if (/^[,;:.]$/.test(word(line, k))) return null
  return { from: `${year.date}-01-01`, to: `${year.date}-12-31` }
}

const IN_DAYS = wordMap({ hour: 1 / 24, day: 1, night: 1, week: 7, fortnight: 14, month: 30 })

/**
 * "in the past week", "in the first two days of the offensive", "in three days of fighting". The first and the last day of a
 * period both belong to it.
 */
function periodOf(line: Line, length: Found, began: Beginning): Window | null {
  const inDays = (length.low ?? 0) * (IN_DAYS.get(length.unit ?? '') ?? NaN)
  if (!(inDays > 0 && inDays <= 400) || line.published === null) return null
  const before = word(line, length.from - 1)
  const lead = word(line, length.from - 2)
  if (/^(?:past|last|previous)$/.test(before) && /^(?:the|in|over|during|this)$/.test(lead))
    return { from: addDays(line.published, -Math.max(1, Math.round(inDays))), to: line.published }
  if (/^(?:first|opening)$/.test(before) && lead === 'the') {
    return began === null ? null : { from: began, to: addDays(began, Math.max(0, Math.ceil(inDays) - 1)) }
  }
  const running =
    /^(?:in|over|during|after)$/.test(before) &&
    /^(?:of)$/.test(word(line, length.end)) &&
    /^(?:days?)$/.test(length.unit ?? '')
  return running && /(?:ing|s|war|violence)$/.test(word(line, length.end + 1))
    ? { from: addDays(line.published, 1 - Math.round(inDays)), to: null }
    : null
}
