import type { Article } from '../types.js'
import { dayWritten, type Tally } from './tally.js'
import type { WordTable } from './word-table.js'

/**
 * Articles published further apart are on two events, or on stages of one whose figures must not be mixed, unless the later tells a
 * day of the earlier's. Words alone cannot tell: the next month's jobless figures, or a second flood of the same river, are told in
 * the words of the first.
 */
const DAYS_APART = 10
/** Days of an article's time: so many before it was published, and so many after. */
const BEFORE = 10
const AFTER = 1
const YEAR = 365

type Day = Readonly<{ month: number; day: number }>

/** Tells of two articles (places in the list) whether they may speak of one time. */
export function meetInTime(
  articles: readonly Pick<Article, 'published'>[],
  tallies: readonly Tally[],
  table: WordTable,
): (a: number, b: number) => boolean {
  const published = articles.map(({ published: day }) => (day === null ? NaN : daysSince1970(day)))
  const known = new Map<number, readonly Day[]>()
  const daysOf = (place: number): readonly Day[] => {
    const before = known.get(place)
    if (before !== undefined) return before
    const days = [...(tallies[place]?.words ?? [])].flatMap(
      (word) => dayWritten(table.words[word] ?? '') ?? [],
    )
    known.set(place, days)
    return days
  }
  return (a, b) => {
    const [x, y] = [published[a] ?? NaN, published[b] ?? NaN]
    const apart = Math.abs(x - y)
    if (!(apart > DAYS_APART)) return true
    if (apart > YEAR - BEFORE) return false
    const earlier = Math.min(x, y)
    return daysOf(x < y ? b : a).some((day) => isOf(day, earlier))
  }
}

/** Whether a day of some year lies in the time of an article of that day. */
function isOf({ month, day }: Day, published: number): boolean {
  const year = new Date(published * DAY).getUTCFullYear()
  return [year - 1, year, year + 1].some((each) => {
    const told = Date.UTC(each, month - 1, day) / DAY
    return told >= published - BEFORE && told <= published + AFTER
  })
}

/** Milliseconds. */
const DAY = 86_400_000
const daysSince1970 = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY
