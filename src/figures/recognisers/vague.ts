import { exactly, type Found, type Recogniser } from '../found.js'
import { hedgeBefore } from '../hedges.js'
import { isOneOf, word, type Line } from '../line.js'
import { isPersonState } from '../noun.js'
import { SCALES } from '../numbers/tables.js'
import { currencyAfter } from '../units/currencies.js'
import { durationUnit } from '../units/durations.js'
import { measureAt } from '../units/measures.js'
import { wordClass } from '../../language/word-class.js'
import { wordMap } from '../../language/word-set.js'

/** Words that tell a rough number, with the bounds a reader takes them for. Shown to readers in docs/figures.md. */
// prettier-ignore
const VAGUE = wordMap<readonly [low: number, high: number | null]>({
  couple: [2, 3], few: [2, 5], handful: [3, 7], several: [3, 9], tens: [20, 99], dozens: [24, 99], scores: [40, 199], hundreds: [200, 999],
  thousands: [2000, 9999], lakhs: [2e5, 1e6], millions: [2e6, 1e7], crores: [2e7, 1e8], billions: [2e9, 1e10], trillions: [2e12, 1e13],
})
/** "several hundred", "hundreds of thousands": what a vague word is multiplied by. */
const MULTIPLIED = new Map([
  ...SCALES,
  ['dozen', 12],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
])

/** "dozens", "hundreds of thousands", "several hundred", "a few", "a handful of", "a couple of", "scores". */
export const vague: Recogniser = {
  name: 'vague',
  words: new Set([...VAGUE.keys(), 'a', 'the']),
  digits: false,
  read: (line, i) => {
    const lead = word(line, i)
    const article = (lead === 'a' || lead === 'the') && isOneOf(line, i + 1, AFTER_ARTICLE)
    const k = article ? i + 1 : i
    const bounds = VAGUE.get(word(line, k))
    if (!bounds || !counts(line, k, article ? word(line, i) : '')) return null
    const of = word(line, k + 1) === 'of' ? k + 2 : k + 1
    const by = MULTIPLIED.get(word(line, of))
    const [low, high] = bounds
    return build(
      line,
      i,
      by === undefined ? k + 1 : of + 1,
      low * (by ?? 1),
      high === null ? null : high * (by ?? 1),
    )
  },
}

const AFTER_ARTICLE = wordClass('few handful couple')
const AFTER_SCORES = wordClass('of more killed dead injured wounded hurt missing')

/** "a few" counts, "few" and "the few" do not; "scores of" counts, "the scores were level" does not. */
function counts(line: Line, k: number, article: string): boolean {
  const next = word(line, k + 1)
  switch (word(line, k)) {
    case 'few':
      return article === 'a'
    case 'handful':
    case 'couple':
      return article !== '' && next === 'of'
    case 'scores':
      return k === 0 || isOneOf(line, k + 1, AFTER_SCORES) || (next === 'were' && isPersonState(line, k + 2))
    case 'tens':
      return next === 'of'
    default:
      return true
  }
}

const BETWEEN = wordClass('more other long straight consecutive')

/** Kind and unit are settled by what stands behind: "several hours" is a duration. */
function build(line: Line, i: number, to: number, low: number, high: number | null): Found {
  const hedge = hedgeBefore(line, i)
  const skip = word(line, to) === 'of' ? to + 1 : to
  const place = isOneOf(line, skip, BETWEEN) ? skip + 1 : skip
  const base: Found = {
    ...exactly(low, 'count', null, 'vague', i, to),
    start: hedge?.edge ?? i,
    low: hedge?.bound === 'high' ? null : low,
    high: hedge?.bound === 'low' ? null : high,
    vague: true,
    step: null,
  }
  const next = word(line, skip)
  if (next === 'percent' || next === '%') return { ...base, kind: 'percent', unit: 'percent', end: skip + 1 }
  if (next === 'per' && word(line, skip + 1) === 'cent')
    return { ...base, kind: 'percent', unit: 'percent', end: skip + 2 }
  const time = durationUnit(word(line, place))
  if (time !== null) return { ...base, kind: 'duration', unit: time, end: place + 1 }
  const money =
    currencyAfter(line, skip) ?? (word(line, skip) === 'pounds' ? { name: 'GBP', to: skip + 1 } : null)
  if (money) return { ...base, kind: 'money', unit: money.name, end: money.to }
  const measure = measureAt(line, skip, false)
  if (measure) return { ...base, kind: 'measure', unit: measure.name, end: measure.to }
  return isPersonState(line, to) ? { ...base, unit: 'person' } : base
}
