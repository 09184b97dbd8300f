import { durationUnit } from '../units.js'
import type { Found, Recogniser } from '../found.js'
import { hedgeBefore } from '../hedges.js'
import { word, type Line } from '../line.js'

/** Words that tell a rough number, with the bounds a reader takes them for. Documented in docs/figures.md. */
const VAGUE: Readonly<Record<string, readonly [low: number, high: number | null]>> = {
  dozens: [24, 99], scores: [40, 199], tens: [20, 99], hundreds: [200, 999], thousands: [2000, 9999], millions: [2e6, 1e7], billions: [2e9, 1e10],
  lakhs: [2e5, 1e6], crores: [2e7, 1e8], several: [3, 9], few: [2, 5], handful: [3, 7], couple: [2, 3],
} // prettier-ignore
const SCALE: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  dozen: 12,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  lakh: 1e5,
  crore: 1e7,
}

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined

/** "dozens", "hundreds of thousands", "several hundred", "a few", "a handful of", "a couple of", "scores". */
export const vague: Recogniser = {
  name: 'vague',
  read: (line, i) => {
    const article = /^(?:a|the)$/.test(word(line, i)) && /^(?:few|handful|couple)$/.test(word(line, i + 1))
    const k = article ? i + 1 : i
    const lower = word(line, k)
    const bounds = own(VAGUE, lower)
    if (!bounds) return null
    if (lower === 'few' && (!article || word(line, i) === 'the')) return null
    if ((lower === 'handful' || lower === 'couple') && !(article && word(line, k + 1) === 'of')) return null
    // "scores the winner", "the scores were level": only "scores of" counts.
    if (lower === 'scores' && !countsNext(line, k)) return null
    if (lower === 'tens' && word(line, k + 1) !== 'of') return null
    const compound =
      own(SCALE, word(line, k + 1)) ??
      (word(line, k + 1) === 'of' ? own(SCALE, word(line, k + 2)) : undefined)
    const to = compound === undefined ? k + 1 : word(line, k + 1) === 'of' ? k + 3 : k + 2
    return build(
      line,
      i,
      to,
      bounds[0] * (compound ?? 1),
      bounds[1] === null ? null : bounds[1] * (compound ?? 1),
    )
  },
}

function countsNext(line: Line, k: number): boolean {
  return (
    word(line, k + 1) === 'of' ||
    /^(?:more|were|killed|dead|injured|wounded|hurt|missing)$/.test(word(line, k + 1)) ||
    k === 0
  )
}

/** Kind and unit are settled by what stands behind: "several hours" is a duration. */
function build(line: Line, i: number, to: number, low: number, high: number | null): Found {
  const hedge = hedgeBefore(line, i)
  const skip = word(line, to) === 'of' ? to + 1 : to
  const unitPlace = /^(?:more|other|long|straight|consecutive)$/.test(word(line, skip)) ? skip + 1 : skip
  const unit = durationUnit(word(line, unitPlace))
  const base = {
    from: i, to, start: hedge?.edge ?? i, low: hedge?.bound === 'high' ? null : low, high: hedge?.bound === 'low' ? null : high, exclusive: false, approx: false,
    vague: true, step: null, date: null, recogniser: 'vague',
  } // prettier-ignore
  if (unit !== null) return { ...base, kind: 'duration', unit, end: unitPlace + 1 }
  if (/^(?:dollars|euros|pounds)$/.test(word(line, skip)))
    return {
      ...base,
      kind: 'money',
      unit: { dollars: 'USD', euros: 'EUR', pounds: 'GBP' }[word(line, skip)] ?? null,
      end: skip + 1,
    }
  if (
    /^(?:miles|kilometres|kilometers|metres|meters|feet|tonnes|tons|acres|hectares|inches)$/.test(
      word(line, skip),
    )
  )
    return {
      ...base,
      kind: 'measure',
      unit:
        {
          miles: 'mile',
          kilometres: 'kilometre',
          kilometers: 'kilometre',
          metres: 'metre',
          meters: 'metre',
          feet: 'foot',
          tonnes: 'tonne',
          tons: 'ton',
          acres: 'acre',
          hectares: 'hectare',
          inches: 'inch',
        }[word(line, skip)] ?? null,
      end: skip + 1,
    }
  return { ...base, kind: 'count', unit: null, end: to }
}
