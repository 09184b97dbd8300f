import { inOneYear } from '../language/loose-dates.js'
import type { Grounds, Verdict } from '../types.js'
import type { Reading } from './interval.js'

/**
 * Holds readings together. Two agree if they say the same value, are compatible if some value satisfies both, and
 * conflict otherwise; a group is as its worst pair. That is enough for the group's common value: intervals on a line
 * that meet in pairs meet in one point (Helly). Rounding is a matter of pairs by its nature.
 */
const WORSE: Readonly<Record<Verdict, number>> = { agree: 0, compatible: 1, conflict: 2 }

/**
 * The verdict on a group, the same in any order. Null where no two readings can be held together at all. Readings in
 * two currencies are judged each currency by itself; such a group is at best compatible, since not all say one value.
 */
export function judge(readings: readonly Reading[]): Verdict | null {
  let verdict: Verdict | null = null
  let apart = false
  const distinct = distinctReadings(readings)
  for (const [i, { reading: a, times }] of distinct.entries()) {
    // One that is told twice is held against itself too.
    for (const { reading: b } of distinct.slice(times > 1 ? i : i + 1)) {
      const pair = judgePair(a, b)
      if (pair === null) apart = true
      else if (verdict === null || WORSE[pair] > WORSE[verdict]) verdict = pair
    }
  }
  return verdict === 'agree' && apart ? 'compatible' : verdict
}

/** Readings that are equal in all but their teller are one: what thousands of copies tell is soon judged. */
function distinctReadings(
  readings: readonly Reading[],
): readonly Readonly<{ reading: Reading; times: number }>[] {
  const known = new Map<string, { reading: Reading; times: number }>()
  for (const reading of readings) {
    const key = readingKey(reading)
    const before = known.get(key)
    if (before) before.times++
    else known.set(key, { reading, times: 1 })
  }
  return [...known.values()]
}

/** Equal for readings that allow the same values in the same words. */
export function readingKey(reading: Reading): string {
  return Object.values(reading).join('\n')
}

/** The verdict on two readings; null where they cannot be compared. */
export function judgePair(a: Reading, b: Reading): Verdict | null {
  return weighPair(a, b)?.verdict ?? null
}

type Judgement = Readonly<{ verdict: Verdict; grounds: Grounds }>

/** The verdict on two readings and what settles it; null where they cannot be compared. */
export function weighPair(a: Reading, b: Reading): Judgement | null {
  if (a.dimension !== b.dimension) return null
  if (a.kind === 'date') return judgeDates(a, b)
  if (a.kind === 'score') return judgeScores(a, b)
  if (sameValue(a, b)) return SAME
  const grounds = meet(a, b)
  return grounds === null ? APART : { verdict: 'compatible', grounds }
}

const SAME: Judgement = { verdict: 'agree', grounds: 'same-value' }
const APART: Judgement = { verdict: 'conflict', grounds: 'no-common-value' }

/**
 * "120" and "some 120" are one value told twice, and so are 72 hours and three days; but "about three days" beside 72
 * hours has gone through someone's conversion, and is only compatible.
 */
function sameValue(a: Reading, b: Reading): boolean {
  if (a.family !== b.family || a.vague !== b.vague) return false
  if (a.point !== null && b.point !== null) {
    return near(a.point, b.point) && (a.unit === b.unit || (!a.approx && !b.approx))
  }
  if ((a.point === null) !== (b.point === null)) return false
  return near(a.low, b.low) && near(a.high, b.high) && a.exclusive === b.exclusive
}

/**
 * Rounding accounts for a gap of at most a tenth: 35,000 does round half up to 40,000 and 50,000 to 100,000, yet
 * readers take either pair as two different things said. A last digit of one unit or less is always rounded to
 * ("2.6%" and "3%"), however large its share of a small number.
 */
const ROUNDING_SHARE = 0.1
/** "A third", "half" beside a percentage: said of whatever lies this many points around. */
const SHARE_POINTS = 2

/** What lets two readings stand side by side; null where nothing does. */
function meet(a: Reading, b: Reading): 'common-value' | 'rounding' | null {
  const [lower, upper] = a.low < b.low || (a.low === b.low && a.high <= b.high) ? [a, b] : [b, a]
  const touching = near(lower.high, upper.low)
  const gap = touching ? 0 : upper.low - lower.high
  if (touching ? !openAt(lower, upper) : gap < 0) return 'common-value'
  if (a.kind === 'time') return isOneMinute(a, b) ? 'rounding' : null
  if (areFives(lower, upper) && gap <= Math.max(lower.fives, upper.fives) / 2) return 'rounding'
  const above = slackOf(upper, lower)
  const slack = slackOf(lower, upper) + above
  if (slack === 0) return null
  // Half up: a value half a step below the rounded one still rounds to it, one half a step above does not.
  if (near(gap, slack) ? above === 0 : gap > slack) return null
  const free = a.unit === b.unit && Math.max(a.writtenStep, b.writtenStep) <= 1
  const shifted = a.dimension === 'temperature' || a.family === 'share' || b.family === 'share'
  return free || shifted || gap <= ROUNDING_SHARE * Math.abs(upper.low) ? 'rounding' : null
}

/** "215 km/h" and "135 mph": who converts winds and speed limits gives them in fives, as they were told. */
function areFives(a: Reading, b: Reading): boolean {
  return a.unit !== b.unit && a.fives > 0 && b.fives > 0
}

/** "03:06" and "03:06:41": seconds that the other leaves out, cut off or rounded. */
function isOneMinute({ point: a }: Reading, { point: b }: Reading): boolean {
  if (a === null || b === null || isWholeMinute(a) === isWholeMinute(b)) return false
  return Math.abs(a - b) * MINUTES < 1
}
const MINUTES = 60
const isWholeMinute = (hours: number): boolean => near(hours * MINUTES, Math.round(hours * MINUTES))

/** Whether touching ends leave their point out: "more than 50" and 50. */
function openAt(lower: Reading, upper: Reading): boolean {
  return (lower.exclusive && Number.isFinite(lower.high)) || (upper.exclusive && Number.isFinite(upper.low))
}

/** How far off the true value may lie from what a reading says, for all that its rounding tells. */
function slackOf(a: Reading, other: Reading): number {
  if (a.point === null || a.approx) return 0
  if (a.family === 'share' && other.family !== 'share') return SHARE_POINTS
  // Of two units one was converted by somebody, and the round 190 miles may well be made of 310 kilometres.
  if (a.unit !== other.unit) return Math.max(a.step, a.roundTo) / 2
  if (other.point !== null) return a.step > other.step && !near(a.step, other.step) ? a.step / 2 : 0
  // Beside a bound, a count below the rounded thousands is meant to the last one; what is measured never is.
  const exact = a.writtenStep <= 1 && (a.kind === 'count' || a.kind === 'rank' || a.kind === 'age')
  return exact ? 0 : a.step / 2
}

/** A decade holds its years, a year its months and a month its days. An approximate year is satisfied by the ones beside it. */
function judgeDates(a: Reading, b: Reading): Judgement {
  const [x, y] = inOneYear(a.date ?? '', b.date ?? '')
  if (x === y) return SAME
  if (x.startsWith(y) || y.startsWith(x)) return { verdict: 'compatible', grounds: 'within-date' }
  const years = Math.abs(Number(x.slice(0, 4)) - Number(y.slice(0, 4)))
  return (a.approx || b.approx) && years <= 1 && Math.min(x.length, y.length) === 4
    ? { verdict: 'compatible', grounds: 'near-year' }
    : APART
}

/** "3-1" and "1-3" are one result told from either side. */
function judgeScores(a: Reading, b: Reading): Judgement {
  if (a.low === b.low && a.against === b.against) return SAME
  return a.low === b.against && a.against === b.low ? { verdict: 'compatible', grounds: 'other-side' } : APART
}

/** Equal but for the last bits that arithmetic loses. */
function near(a: number, b: number): boolean {
  if (!Number.isFinite(a) || !Number.isFinite(b)) return a === b
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
}
