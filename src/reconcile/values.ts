import { plural } from '../language/inflect.js'
import { NUMBER_SCALES } from '../language/number-scales.js'
import { dateWords, tellsYear, yearsOf } from '../language/loose-dates.js'
import type { Article, Figure, Value } from '../types.js'
import type { Reading } from './interval.js'
import { judgePair } from './judge.js'
import { countVoices, type Voices } from './voices.js'

type Articles = ReadonlyMap<string, Article>

/**
 * The distinct values among a quantity's figures, from low to high: read downwards they are a scale, and a new voice
 * for one of them moves none. Figures that agree share a value, told in the words of the plainest of them.
 */
export function valuesOf(
  figures: readonly Figure[],
  readings: readonly Reading[],
  articles: Articles,
  voices: Voices,
): readonly Value[] {
  const groups: { reading: Reading; places: number[] }[] = []
  for (const [place, reading] of readings.entries()) {
    const known = groups.find((group) => judgePair(group.reading, reading) === 'agree')
    if (known === undefined) groups.push({ reading, places: [place] })
    else known.places.push(place)
  }
  const values = groups.map(({ reading, places }) => {
    const members = places.flatMap((place) => figures[place] ?? [])
    const plain = members.find((figure) => !figure.approx) ?? members[0]
    return {
      reading,
      value: {
        text: plain === undefined ? '' : valueText(plain, articles),
        low: plain?.low ?? null,
        high: plain?.high ?? null,
        figures: places,
        origins: countVoices(members, voices),
      },
    }
  })
  return values
    .sort(
      (a, b) =>
        a.reading.dimension.localeCompare(b.reading.dimension, 'en') ||
        order(a.reading.low, b.reading.low) ||
        order(a.reading.high, b.reading.high) ||
        (a.reading.date ?? '').localeCompare(b.reading.date ?? '', 'en') ||
        a.value.text.localeCompare(b.value.text, 'en'),
    )
    .map(({ value }) => value)
}

/** A short text of a figure's value: "at least 277", "about 18 kilometres", "30 November 2024", "3-1", "dozens". */
export function valueText(figure: Figure, articles: Articles): string {
  const { kind, low, high, date } = figure
  if (kind === 'date') return dateText(date ?? '')
  const written = articles.get(figure.article)?.text.slice(figure.number.start, figure.number.end) ?? ''
  const words = written.replace(/\s+/g, ' ').trim().toLowerCase()
  if (kind === 'score') return `${low ?? '?'}-${high ?? '?'}`
  // Fractions and vague words say what no digits do.
  if (words !== '' && (figure.vague || kind === 'ratio')) return bounded(figure, words, words)
  return bounded(figure, amount(figure, low), amount(figure, high))
}

function bounded({ low, high, exclusive, approx, vague }: Figure, from: string, to: string): string {
  if (vague) return from
  const about = approx ? 'about ' : ''
  if (low === null && high === null) return from
  if (high === null) return `${exclusive ? 'more than' : 'at least'} ${from}`
  if (low === null) return `${exclusive ? 'less than' : 'up to'} ${to}`
  return low === high ? about + from : `${about}${from} to ${to}`
}

function amount({ kind, unit }: Figure, value: number | null): string {
  if (value === null) return ''
  const digits = scaled(value)
  switch (kind) {
    case 'money':
      return `${digits} ${unit ?? ''}`.trim()
    case 'percent':
      return /point/i.test(unit ?? '') ? `${digits} points` : `${digits}%`
    case 'duration':
    case 'measure':
      return withUnit(value, digits, unit)
    case 'rank':
      return ordinal(value)
    case 'time':
      return clock(value)
    default:
      return digits
  }
}

function withUnit(value: number, digits: string, unit: string | null): string {
  if (unit === null || unit === 'magnitude') return digits
  const asIs = value === 1 || unit.length < 3 || !/^[a-z -]*[a-z]$/i.test(unit) || SAME_IN_PLURAL.test(unit)
  const name = asIs ? unit : plural(unit)
  return `${digits} ${name}`
}

/** Units that are one and many in the same form: a man of 14 stone, 80 horsepower. */
const SAME_IN_PLURAL = /^(?:stone|psi|per mille|horsepower|.*hertz)$/

/** "3.42 billion", "61,204", "0.5". */
function scaled(value: number): string {
  for (const { size, name } of IN_WORDS) {
    const part = value / size
    if (Math.abs(part) >= 1 && Number.isInteger(Math.round(part * 1e6) / 1e4)) return `${trim(part)} ${name}`
  }
  return trim(value)
}
/** Thousands are written out. */
const IN_WORDS = NUMBER_SCALES.filter(({ size }) => size > 1e3)

function trim(value: number): string {
  const [whole = '0', decimals] = String(Math.round(value * 1e4) / 1e4).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return decimals === undefined ? grouped : `${grouped}.${decimals}`
}

function ordinal(value: number): string {
  const tens = value % 100
  const ending = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
  return `${value}${ending}`
}

function clock(hours: number): string {
  const minutes = Math.round(hours * 60)
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] // prettier-ignore

/** "2016", "November 2024", "30 November 2024", "1990s" from `2016`, `2024-11`, `2024-11-30`, `199`. */
function dateText(date: string): string {
  if (yearsOf(date) !== null) return dateWords(date)
  const [year = '', month, day] = date.split('-')
  return [
    day === undefined ? '' : String(Number(day)),
    MONTHS[Number(month) - 1] ?? '',
    tellsYear(date) ? year : '',
  ]
    .filter((it) => it !== '')
    .join(' ')
}

function order(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}
