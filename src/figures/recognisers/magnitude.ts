import { readAmount, type Amount } from '../amount.js'
import { fromAmount, type Found, type Recogniser } from '../found.js'
import { at, isJoiner, isOneOf, mentions, pastJoiner, says, word, type Line } from '../line.js'
import { isDesignator } from '../look-alikes.js'
import { isIn, wordClass } from '../../language/word-class.js'

/** "magnitude 7.1", "a 7.1-magnitude shock", "magnitude of 5.6", "measured 6.9 on the Richter scale", "a 5.6". */
export const magnitude: Recogniser = {
  name: 'measure',
  words: new Set(['one', 'two', 'three', 'four', 'five']),
  digits: true,
  read,
}

function read(line: Line, i: number): Found | null {
  return category(line, i) ?? strength(line, i)
}

const STORMS = wordClass('hurricane storm cyclone typhoon hurricanes storms cyclones typhoons')

/** "a Category 4 hurricane", "weakened to a category 1": of storms alone, for much else is numbered by categories. */
function category(line: Line, i: number): Found | null {
  const lead = isJoiner(line, i - 1) ? i - 2 : i - 1
  if (word(line, lead) !== 'category' || !mentions(line, STORMS)) return null
  const amount = readAmount(line, i)
  if (!amount || amount.numeral.decimals > 0 || (amount.high ?? 9) > 5) return null
  return { ...fromAmount(amount, 'measure', 'category', 'measure'), start: lead }
}

const QUAKES = wordClass('quake quakes earthquake earthquakes tremor aftershock aftershocks temblor')

function strength(line: Line, i: number): Found | null {
  const amount = readAmount(line, i)
  if (!amount || amount.numeral.words || (amount.low ?? amount.high ?? 99) > 10) return null
  const behind = pastJoiner(line, amount.to)
  const before = word(line, amount.start - 1)
  const led =
    before === 'magnitude' ||
    says(line, amount.start - 2, ['magnitude', 'of']) ||
    /^(?:richter|mw)$/.test(before) ||
    (/^(?:measuring|measured)$/.test(before) && amount.numeral.decimals === 1 && mentions(line, QUAKES))
  const followed = word(line, behind) === 'magnitude' || says(line, behind, ['on', 'the', 'richter'])
  if (led || followed)
    return fromAmount(amount, 'measure', 'magnitude', 'measure', followed ? behind + 1 : amount.end)
  // A bare decimal in talk of magnitudes: no other number is written so.
  if (amount.numeral.decimals !== 1 || !(line.magnitudeTalk || isOfQuake(line, amount))) return null
  // "A 1.7-mile strait", "version 2.1".
  if (isJoiner(line, amount.to) || isDesignator(line, amount.start - 1)) return null
  const next = at(line, amount.to)
  return next.text === '' || next.kind === 'punctuation' || isIn(BEHIND_MAGNITUDE, next.id)
    ? fromAmount(amount, 'measure', 'magnitude', 'measure')
    : null
}

/** "At 7.4, it was the strongest quake", "aftershocks of up to 6.5", where the article has no word for what quakes are measured by. */
function isOfQuake(line: Line, { start }: Amount): boolean {
  const before = word(line, start - 1)
  if (before === 'of') return isOneOf(line, start - 2, QUAKES)
  return before === 'at' && start === 1 && mentions(line, QUAKES)
}

const BEHIND_MAGNITUDE = wordClass(
  'sound sounds on and or for but according quake earthquake tremor shock aftershock monster is was to at in by',
)
