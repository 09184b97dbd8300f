import type { Article } from '../types.js'
import { dayWritten, periodWritten, type Tally } from './tally.js'
import type { WordTable } from './word-table.js'

/**
 * Days that articles on one event may be apart, in a run of many. Words alone cannot tell: a second flood of the same river is told
 * in the words of the first. Articles further apart are on two events, or on stages of one whose figures must not be mixed, unless
 * the later tells a day of the earlier's time.
 */
const DAYS_APART = 10
/**
 * Days that they may be apart, times the articles in the run. A handful was mostly laid together by somebody who knows that they are
 * on one event, a trial's end and the crime among them; in an archive two that are alike and far apart are mostly on two.
 */
const DAYS_TIMES_ARTICLES = 3650
/** Days of an article's time: so many before it was published, and so many after. */
const BEFORE = 10
const AFTER = 1
const YEAR = 365

type Day = Readonly<{ month: number; day: number }>

/** What is asked of an article's words: the days it tells, and the periods that its beginning is about. */
type Told = Readonly<{ days: readonly Day[]; periods: readonly string[] }>

/** Tells of two articles (places in the list) whether they may speak of one time. */
export function meetInTime(
  articles: readonly Pick<Article, 'published'>[],
  tallies: readonly Tally[],
  table: WordTable,
): (a: number, b: number) => boolean {
  const published = articles.map(({ published: day }) => (day === null ? NaN : daysSince1970(day)))
  const farthest = Math.max(DAYS_APART, DAYS_TIMES_ARTICLES / articles.length)
  const known = new Map<number, Told>()
  const toldBy = (place: number): Told => {
    const before = known.get(place)
    if (before !== undefined) return before
    const marks = table.marksIn(tallies[place]?.words ?? NO_WORDS)
    const told = {
      days: marks.flatMap((mark) => dayWritten(mark) ?? []),
      periods: marks.flatMap((mark) => periodWritten(mark) ?? []),
    }
    known.set(place, told)
    return told
  }
  return (a, b) => {
    const [x, y] = [published[a] ?? NaN, published[b] ?? NaN]
    const apart = Math.abs(x - y)
    if (!(apart > DAYS_APART)) return true
    if (apart <= farthest) return !otherPeriods(toldBy(a).periods, toldBy(b).periods)
    return apart <= YEAR - BEFORE && toldBy(x < y ? b : a).days.some((day) => isInTimeOf(day, Math.min(x, y)))
  }
}

const NO_WORDS = new Uint32Array()

/** The next month's jobless figures begin with the next month. */
function otherPeriods(mine: readonly string[], theirs: readonly string[]): boolean {
  return mine.length > 0 && theirs.length > 0 && !mine.some((period) => theirs.includes(period))
}

/** Whether a day of some year lies in the time of an article of that day. */
function isInTimeOf({ month, day }: Day, published: number): boolean {
  const year = new Date(published * DAY).getUTCFullYear()
  return [year - 1, year, year + 1].some((each) => {
    const told = Date.UTC(each, month - 1, day) / DAY
    return told >= published - BEFORE && told <= published + AFTER
  })
}

/** Milliseconds. */
const DAY = 86_400_000
const daysSince1970 = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY
