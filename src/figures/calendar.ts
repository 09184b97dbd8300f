/** Days as `YYYY-MM-DD` in the Gregorian calendar; no clock, no time zone. */

import { remember } from '../language/remember.js'

const DAY = 86_400_000

// prettier-ignore
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['january', 1], ['february', 2], ['march', 3], ['april', 4], ['may', 5], ['june', 6], ['july', 7], ['august', 8], ['september', 9], ['october', 10],
  ['november', 11], ['december', 12], ['jan', 1], ['feb', 2], ['mar', 3], ['apr', 4], ['jun', 6], ['jul', 7], ['aug', 8], ['sep', 9], ['sept', 9],
  ['oct', 10], ['nov', 11], ['dec', 12], ['jan.', 1], ['feb.', 2], ['mar.', 3], ['apr.', 4], ['jun.', 6], ['jul.', 7], ['aug.', 8], ['sep.', 9],
  ['sept.', 9], ['oct.', 10], ['nov.', 11], ['dec.', 12],
])

/** 0 is Sunday. */
// prettier-ignore
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['sunday', 0], ['monday', 1], ['tuesday', 2], ['wednesday', 3], ['thursday', 4], ['friday', 5], ['saturday', 6],
])
// prettier-ignore
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['sun', 0], ['mon', 1], ['tue', 2], ['tues', 2], ['wed', 3], ['thu', 4], ['thur', 4], ['thurs', 4], ['fri', 5], ['sat', 6],
  ['sun.', 0], ['mon.', 1], ['tue.', 2], ['tues.', 2], ['wed.', 3], ['thu.', 4], ['thurs.', 4], ['fri.', 5], ['sat.', 6],
])

export function iso(year: number, month?: number, day?: number): string {
  const two = (n: number) => TWO_DIGITS[n] ?? String(n)
  const y = String(year).padStart(4, '0')
  return month === undefined ? y : day === undefined ? `${y}-${two(month)}` : `${y}-${two(month)}-${two(day)}`
}
const TWO_DIGITS = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'))

/** Whether the day exists: no 31 April. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const ms = (day: string) => Date.UTC(yearOf(day), monthOf(day) - 1, Number(day.slice(8)))

export function addDays(day: string, n: number): string {
  // Within what every month has, as nearly all are: no date need be made.
  const near = Number(day.slice(8)) + n
  if (near >= 1 && near <= 28) return day.slice(0, 8) + TWO_DIGITS[near]
  const date = new Date(ms(day) + n * DAY)
  return iso(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

/** Days from `a` to `b`, negative where `b` comes first. */
export function daysBetween(a: string, b: string): number {
  return Math.round((ms(b) - ms(a)) / DAY)
}

/** 0 is Sunday. */
export const weekdayOf = remember((day) => new Date(ms(day)).getUTCDay())

export function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}
export function monthOf(day: string): number {
  return Number(day.slice(5, 7))
}

/** The weekday nearest to `from` in one direction: the day itself counts only where `inclusive`. */
export function nearestWeekday(from: string, weekday: number, direction: 1 | -1, inclusive: boolean): string {
  const ahead = ((((weekday - weekdayOf(from)) * direction) % 7) + 7) % 7
  return addDays(from, direction * (ahead === 0 && !inclusive ? 7 : ahead))
}

/** The year in which a day and month without one stand nearest to `reference`. */
export function nearestYear(reference: string, month: number, day: number): number {
  const year = yearOf(reference)
  const distance = (y: number) =>
    isDay(y, month, day) ? Math.abs(daysBetween(reference, iso(y, month, day))) : Infinity
  return [year, year - 1, year + 1].reduce((best, y) => (distance(y) < distance(best) ? y : best))
}
