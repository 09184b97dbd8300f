import { wordInfo } from '../../language/wordnet.js'
import { exactly, hedgedBy, type Found, type Recogniser } from '../found.js'
import { hedgeAfter, hedgeBefore } from '../hedges.js'
import { at, isJoiner, isOneOf, pastJoiner, word, type Line } from '../line.js'
import { readNumeral } from '../numbers/numeral.js'
import { NUMBER_STARTS } from '../numbers/tables.js'
import { isIn, wordClass } from '../../language/word-class.js'
import { wordMap } from '../../language/word-set.js'

// prettier-ignore
const MULTIPLES = wordMap({
  double: 2, doubled: 2, doubling: 2, doubles: 2, triple: 3, tripled: 3, tripling: 3, triples: 3, trebled: 3, treble: 3, quadrupled: 4, quadruple: 4,
  quadrupling: 4, quintupled: 5, twofold: 2, threefold: 3, fourfold: 4, fivefold: 5, sixfold: 6, sevenfold: 7, eightfold: 8, ninefold: 9, tenfold: 10,
  hundredfold: 100, halved: 0.5, halving: 0.5, halve: 0.5, halves: 0.5,
})

/** How many times as much: "doubled", "1.8 times", "three times as many", "twice the size", "threefold", "tenfold". */
export const multiple: Recogniser = {
  name: 'ratio',
  words: new Set([...NUMBER_STARTS, ...MULTIPLES.keys(), 'twice', 'thrice']),
  digits: true,
  needs: new Set([...MULTIPLES.keys(), 'twice', 'thrice', 'times', 'fold', 'x', '×']),
  read: (line, i) => {
    const figure = twice(line, i) ?? times(line, i) ?? single(line, i)
    return figure && hedgedBy(figure, hedgeBefore(line, figure.from) ?? hedgeAfter(line, figure.to))
  },
}

const found = (value: number, from: number, to: number): Found =>
  exactly(value, 'ratio', 'times', 'ratio', from, to, 0.01)

/** "twice the size"; "twice" as an occasion is a count. */
function twice(line: Line, i: number): Found | null {
  const value = { twice: 2, thrice: 3 }[word(line, i)]
  if (value === undefined) return null
  return isComparison(line, i + 1)
    ? found(value, i, i + 1)
    : exactly(value, 'count', 'time', 'ratio', i, i + 1)
}

/** "three times as many", "1.8 times", "3x", "12-fold"; "rang her 17 times" is a count. */
function times(line: Line, i: number): Found | null {
  const n = readNumeral(line, i)
  if (!n || n.value > 1e6) return null
  const next = word(line, n.to)
  const k = pastJoiner(line, n.to)
  if (k > n.to) return word(line, k) === 'fold' ? found(n.value, i, k + 1) : null
  if (next === 'times') {
    // "won it three times as a player"
    const asRole = word(line, n.to + 1) === 'as' && isRole(line, n.to + 2)
    const told =
      n.decimals > 0 ||
      isValued(line, n.to + 1) ||
      isOffLevel(line, n.to + 1) ||
      (isComparison(line, n.to + 1) && !asRole)
    return told ? found(n.value, i, n.to + 1) : null
  }
  const cross = (next === 'x' || next === '×') && !at(line, n.to).spaced
  if (!cross || at(line, n.to + 1).kind === 'number') return null
  return n.decimals > 0 || isComparison(line, n.to + 1) || isOneOf(line, n.to + 1, ZOOM)
    ? found(n.value, i, n.to + 1)
    : null
}
/** "14 times forward earnings", "three times oversubscribed": what a price or an offer is held against. */
function isValued(line: Line, i: number): boolean {
  const k = isOneOf(line, i, KINDS_OF_EARNINGS) ? i + 1 : i
  return isOneOf(line, k, EARNINGS)
}
const KINDS_OF_EARNINGS = wordClass(
  'forward trailing annual annualised annualized expected estimated projected net core gross book operating tangible forecast historic historical',
)
const EARNINGS = wordClass(
  'earnings ebitda revenue revenues sales profit profits income value gdp oversubscribed subscribed covered',
)

/** "four times above the limit", "five times below the legal minimum"; "four times above the city" is how often. */
function isOffLevel(line: Line, i: number): boolean {
  if (!isOneOf(line, i, OFF)) return false
  for (let k = i + 1; k < i + 5 && at(line, k).kind === 'word'; k++) if (isOneOf(line, k, LEVELS)) return true
  return false
}
const OFF = wordClass('above below')
const LEVELS = wordClass(
  'limit limits level levels norm norms normal average threshold standard standards guideline guidelines minimum maximum',
)

/** "as a player", "as captain"; "as much", "as high" compare. */
function isRole(line: Line, i: number): boolean {
  const lower = word(line, i)
  return (
    /^(?:a|an|the|his|her|their|its|that|they|he|she)$/.test(lower) ||
    wordInfo(lower)?.pos.startsWith('n') === true
  )
}
const ZOOM = wordClass('zoom optical digital speed earnings ebitda revenue sales magnification return')
const COMPARED = wordClass('as the that what its their his her more less fewer over those')

/** "as many", "the size", "what it won", "higher than": a comparison stands behind. */
function isComparison(line: Line, i: number): boolean {
  const next = word(line, i)
  return (
    isOneOf(line, i, COMPARED) ||
    // "thrice today's figure"
    word(line, i + 1) === "'s" ||
    (next.endsWith('er') && (word(line, i + 1) === 'than' || isComparative(next)))
  )
}

/** "cheaper", "higher": an adjective's "-er". */
function isComparative(lower: string): boolean {
  const stem = lower.slice(0, -2)
  return [stem, stem + 'e', stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')].some((base) =>
    wordInfo(base)?.pos.startsWith('a'),
  )
}

const ADJECTIVE = wordClass('double triple treble quadruple')
const COMPLEMENT = wordClass('the that its what their in to last those his her')
const VERBS_OF_VALUE = wordClass('count counts counted worth nearly almost roughly about')

function single(line: Line, i: number): Found | null {
  const lower = word(line, i)
  const value = MULTIPLES.get(lower)
  if (value === undefined) return null
  if (lower === 'halves' || lower === 'doubles' || lower === 'triples')
    return /^(?:the|its|their|in)$/.test(word(line, i + 1)) && !/^(?:both|the|two)$/.test(word(line, i - 1))
      ? found(value, i, i + 1)
      : null
  if (!isOneOf(line, i, ADJECTIVE)) return found(value, i, i + 1)
  // "a double room", "the triple jump", "double-decker": an adjective, no comparison.
  if (isJoiner(line, i + 1)) return null
  const before = word(line, i - 1)
  if (/^(?:a|an|the|his|her|their)$/.test(before)) return null
  const next = at(line, i + 1)
  const told = isIn(COMPLEMENT, next.id) || (isOneOf(line, i - 1, VERBS_OF_VALUE) && next.kind !== 'word')
  return told ? found(value, i, i + 1) : null
}
