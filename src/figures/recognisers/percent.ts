import { readAmount, type Amount } from '../amount.js'
import { exactly, fromAmount, hedgedBy, negated, type Found, type Recogniser } from '../found.js'
import { hedgeBefore } from '../hedges.js'
import { isDash, isJoiner, isMinus, isOneOf, mentions, pastJoiner, says, word, type Line } from '../line.js'
import { readNumeral } from '../numbers/numeral.js'
import { NUMBER_STARTS } from '../numbers/tables.js'
import type { UnitFound } from '../units/measures.js'
import { wordClass } from '../../language/word-class.js'
import { wordMap, wordSet } from '../../language/word-set.js'

/** "34.6 per cent", "97%", "-0.4%", "3.1 percentage points", "25 basis points"; bare "points" in talk of shares. */
export const percent: Recogniser = {
  name: 'percent',
  words: new Set([...NUMBER_STARTS, '-', '−', '–', 'minus']),
  digits: true,
  needs: wordSet('% ٪ ﹪ ％ percent pct percents pct. cent pc pp ppt ppts pps bps bp point points yes'),
  read: (line, i) => {
    const part = partOfPoint(line, i) ?? wholePoint(line, i) ?? changeInBrackets(line, i)
    if (part) return part
    const minus = isMinus(line, i)
    const amount = readAmount(line, minus ? i + 1 : i, { hedgeFrom: i })
    if (!amount) return null
    const unit =
      percentAt(line, amount.end, amount.numeral.decimals) ??
      halfOfOne(line, amount.end) ??
      answered(line, amount)
    if (!unit) return null
    const found = fromAmount(amount, 'percent', unit.name, 'percent', unit.to)
    return minus ? negated(found, i) : found
  },
}

/** "a quarter of a percentage point", "half a percent", "a half-point", "three-quarters of a point". */
function partOfPoint(line: Line, i: number): Found | null {
  const many = /^(?:a|three|one)$/.test(word(line, i)) ? pastJoiner(line, i + 1) : i
  const name = word(line, many)
  const value = PARTS.get(word(line, i) === 'three' ? `three ${name}` : name)
  if (value === undefined) return null
  let k = pastJoiner(line, many + 1)
  const of = word(line, k) === 'of'
  if (of) k++
  if (/^(?:a|one)$/.test(word(line, k))) k++
  if (k === many + 1 && many === i) return null
  // "A third point was": one more of them.
  const isWhole = !of && !/^(?:half|quarters?)$/.test(name) && word(line, k) === 'point'
  const unit = isWhole ? null : (percentAt(line, k, 1) ?? pointOfRate(line, k, name))
  if (!unit) return null
  return hedgedBy(exactly(value, 'percent', unit.name, 'percent', i, unit.to, value), hedgeBefore(line, i))
}
const PARTS = wordMap({
  half: 0.5,
  quarter: 0.25,
  third: 1 / 3,
  tenth: 0.1,
  'three quarter': 0.75,
  'three quarters': 0.75,
  'three tenths': 0.3,
})

/** "11.9% (+3.1)": by how many points a share has changed. */
function changeInBrackets(line: Line, i: number): Found | null {
  const sign = word(line, i - 1)
  if (sign !== '+' && !isDash(sign)) return null
  if (word(line, i - 2) !== '(' || word(line, i + 1) !== ')' || !isOneOf(line, i - 3, PERCENT)) return null
  const amount = readAmount(line, i)
  return amount && fromAmount(amount, 'percent', 'percentage point', 'percent')
}

/** "rose a percentage point", "by a full point": one, told by the article. */
function wholePoint(line: Line, i: number): Found | null {
  if (word(line, i) !== 'a' || word(line, i - 1) === 'of') return null
  const full = word(line, i + 1) === 'full'
  const k = full ? i + 2 : i + 1
  const isNamed = word(line, k) === 'percentage' && word(line, pastJoiner(line, k + 1)) === 'point'
  const unit = isNamed ? percentAt(line, k, 0) : full ? pointOfRate(line, k, 'full') : null
  return unit && hedgedBy(exactly(1, 'percent', unit.name, 'percent', i, unit.to), hedgeBefore(line, i))
}

/** "a quarter point", "half a point" off a rate: quarters are scored in no game, halves where no rate is spoken of. */
function pointOfRate(line: Line, i: number, name: string): UnitFound | null {
  const k = pastJoiner(line, i)
  if (word(line, k) !== 'point' || line.matchTalk || mentions(line, INDEXES)) return null
  return name.startsWith('quarter') || mentions(line, RATES) ? { name: 'percentage point', to: k + 1 } : null
}
const RATES = wordClass('rate rates interest inflation unemployment yield yields borrowing monetary fed')

const YES = wordClass('yes')

/** "Yes 47, No 44", "47 Yes, 44 No, 9 undecided": shares of an answer, in talk of votes. */
function answered(line: Line, { from, to, high, numeral }: Amount): UnitFound | null {
  if (!line.shareTalk || numeral.words || (high ?? 101) > 100 || !mentions(line, YES)) return null
  const told = /^(?:yes|no)$/.test(word(line, from - 1)) || /^(?:yes|no|undecided)$/.test(word(line, to))
  return told ? { name: 'percent', to } : null
}

const PERCENT = wordClass('% ٪ ﹪ ％ percent pct percents pct.')
const POINTS = wordClass('pp ppt ppts pps')
/** Where these are told, points are those of an index. */
const INDEXES = wordClass(
  'index indexes indices dow nasdaq ftse nikkei dax s&p stocks stock shares sensex nifty points-based average',
)
const COMPUTERS = wordClass('game games gaming world user users maker makers market sales shipments')

/** The unit of shares that stands at token `i`, behind a number of so many decimals. */
export function percentAt(line: Line, i: number, decimals: number): UnitFound | null {
  const k = pastJoiner(line, i)
  const lower = word(line, k)
  if (isOneOf(line, k, PERCENT)) return asPoints(line, k + 1) ?? { name: 'percent', to: k + 1 }
  if (lower === 'pc' && !isOneOf(line, k + 1, COMPUTERS)) return { name: 'percent', to: k + 1 }
  if (says(line, k, ['per', 'cent'])) return { name: 'percent', to: k + 2 }
  if (isOneOf(line, k, POINTS)) return { name: 'percentage point', to: k + 1 }
  if (lower === 'bps' || lower === 'bp') return { name: 'basis point', to: k + 1 }
  const point = pastJoiner(line, k + 1)
  if (/^points?$/.test(word(line, point))) {
    if (lower === 'percentage') return { name: 'percentage point', to: point + 1 }
    if (lower === 'basis') return { name: 'basis point', to: point + 1 }
  }
  if (mentions(line, INDEXES)) return null
  const bare =
    /^points?$/.test(lower) &&
    (line.shareTalk ||
      isStepOfShare(line) ||
      (line.percentTalk && !line.matchTalk && decimals > 0 && decimals < 2))
  return bare ? { name: 'percentage point', to: k + 1 } : null
}

/** Whether the sentence tells what share a step of points led to, or by how much a poll may err: "slipped four points to 27 percent". */
function isStepOfShare(line: Line): boolean {
  if (line.matchTalk) return false
  return line.tokens.some(({ lower }, k) => {
    if (lower === 'error') return word(line, k - 1) === 'of' && word(line, k - 2) === 'margin'
    if (!/^points?$/.test(lower) || word(line, k + 1) !== 'to') return false
    const level = readNumeral(line, k + 2)
    return level !== null && (isOneOf(line, level.to, PERCENT) || says(line, level.to, ['per', 'cent']))
  })
}

/** "2 % points", "a 3 percent-point swing". */
function asPoints(line: Line, k: number): UnitFound | null {
  if (word(line, k) === 'points') return { name: 'percentage point', to: k + 1 }
  return isJoiner(line, k) && word(line, k + 1) === 'point' ? { name: 'percentage point', to: k + 2 } : null
}

/** "1/2 of 1 percent", "three quarters of a percentage point": a part of one. */
function halfOfOne(line: Line, i: number): UnitFound | null {
  if (word(line, i) !== 'of' || !/^(?:a|one|1)$/.test(word(line, i + 1))) return null
  return percentAt(line, i + 2, 0)
}
