import type { Figure } from '../../types.js'
import { isBare } from '../bare-numbers.js'
import type { Told } from './told.js'

/** Hours by which the two halves of a day are apart. */
const HALF = 12
/** Hours, for times held as fractions. */
const CLOSE = 1e-6

/**
 * A time without "a.m." or "p.m." is of the half of the day in which the story tells that time elsewhere: "the hammer fell at 8:47"
 * beside "8.47 pm". A bare number that shows the face of such a time ("they stopped at 9.42", "all clear 1040") is that time.
 */
export function settleClocks(told: readonly Told[]): readonly Figure[] {
  const sure = told.flatMap((one) => (isSure(one) ? [one.figure.low ?? 0] : []))
  const counting24 = new Set(
    told.flatMap(({ figure, text }) => (COUNTS_24.test(text) ? [figure.article] : [])),
  )
  if (sure.length === 0) return told.map(({ figure }) => figure)
  const isTold = (hour: number): boolean => sure.some((other) => Math.abs(other - hour) < CLOSE)
  return told.map((one) => {
    const { figure } = one
    const face = faceOf(one)
    if (face === null || (figure.kind === 'time' && counting24.has(figure.article))) return figure
    const [early, late] = [isTold(face), isTold(face + HALF)]
    if (early === late) return figure
    const hour = early ? face : face + HALF
    if (figure.kind === 'time') return hour === figure.low ? figure : { ...figure, low: hour, high: hour }
    return { ...figure, kind: 'time', unit: CLOCK_UNIT, low: hour, high: hour, step: MINUTE }
  })
}

/** An article that writes 19:00 means the morning by 7:00. */
const COUNTS_24 = /^(?:1[3-9]|2[0-3])[:.h]\d\d(?!\d)/u
const CLOCK_UNIT = "o'clock"
const MINUTE = 1 / 60

/** A time whose half of the day its own words tell, or the clock of 24 hours. */
function isSure({ figure, text, behind }: Told): boolean {
  if (figure.kind !== 'time' || figure.low === null || figure.low !== figure.high) return false
  return figure.low >= HALF + 1 ? !isOpen(text) : SAYS_HALF.test(`${text} ${behind}`) || /^0\d/.test(text)
}

const SAYS_HALF =
  /(?<!\p{L})(?:[ap]\.?\s?m|noon|midnight|midday|morning|afternoon|evening|night)(?!\p{L})|\d[ap]m/u

/** Digits or words of a time that say no half of the day. */
function isOpen(text: string): boolean {
  const [, hour] = /^(?!12:00)(\d{1,2})(?:[:.]\d\d)?$/.exec(text) ?? []
  if (hour !== undefined) return Number(hour) >= 1 && Number(hour) <= HALF && !hour.startsWith('0')
  return /^[\p{L}\s-]+$/u.test(text) && !SAYS_HALF.test(text)
}

/** The hour from 0 up to 12 that the words show, as a fraction; null where the half of the day is told, or no clock shows it. */
function faceOf({ figure, text, behind }: Told): number | null {
  const { kind, low, high } = figure
  if (low === null || low !== high) return null
  if (kind === 'time') return isOpen(text) && !SAYS_HALF.test(behind.slice(0, BEHIND)) ? low % HALF : null
  if (!isBare(figure)) return null
  const [, hour, minute] = /^(\d{1,2})\.(\d\d)$/.exec(text) ?? /^([01]\d|2[0-3])([0-5]\d)$/.exec(text) ?? []
  if (hour === undefined || Number(hour) >= 2 * HALF || Number(minute) >= 60) return null
  const shown = Number(hour) + Number(minute) / 60
  return shown < HALF + 1 ? shown % HALF : null
}

/** UTF-16 code units: "at 7 in the evening". */
const BEHIND = 16
