/** Units that a bare number leaves out, because the size told just before it has them: "not 300", "the limit is 40". */
import type { Found } from './found.js'
import { mentions, word, type Line } from './line.js'
import { wordSet } from '../language/word-set.js'

/** How far apart two sizes of one thing may lie. */
const LIKE = 5

/**
 * The figure whose unit the bare one leaves out, of the one before it in the sentence (`left`) and the last of the sentences
 * before (`last`); null where it counts something. Sizes are told bare beside one of like size: what is counted has its noun.
 */
export function unitLeftOut(line: Line, figure: Found, left: Found | null, last: Found | null): Found | null {
  if (left !== null) return leansOn(line, figure, left) ? left : null
  return last !== null && isSize(last) && isLike(figure, last) && isSizedAlone(line, figure, last)
    ? last
    : null
}

function leansOn(line: Line, figure: Found, left: Found): boolean {
  const lead = word(line, figure.start - 1)
  if (!isLike(figure, left) && !(lead === 'not' && left.kind === 'measure')) return false
  switch (left.kind) {
    case 'measure':
      // "five feet by seven"; but "came at six", "the water was foaming by eight" are hours.
      if (lead === 'at' || lead === 'by')
        return left.end === figure.start - 1 || (lead === 'at' && !isHourLike(figure))
      // "the toll, 16 miles away, rose to 35"
      return !COUNTED_LEADS.has(lead) && !(lead === 'to' && mentions(line, TOLLS, figure.start))
    case 'money':
      return !COUNTED_LEADS.has(lead) && lead !== 'is' && lead !== 'by'
    case 'percent':
      return (
        !COUNTED_LEADS.has(lead) &&
        lead !== 'the' &&
        !(lead === 'of' && ENDS_OF_OTHERS.has(word(line, figure.start - 2)))
      )
    case 'duration':
      return isSetAgainst(line, figure)
    default:
      return false
  }
}

/** "they were [230]", "[12] every", "of the [140]": what has no unit by itself. */
const COUNTED_LEADS = wordSet('every were are has between for than reach kills killed when')
const TOLLS = wordSet('toll tolls deaths dead killed number')
const ENDS_OF_OTHERS = wordSet('family highs lows high low crew team staff group field')

/** "not three", "instead of nine", "than the dozen", "the ministry says 11", "it took 44", "against the defence's seven". */
function isSetAgainst(line: Line, { start, end }: Found): boolean {
  const lead = word(line, start - 1)
  if (TOLD_SO.has(lead) || lead === 'not') return true
  const before = word(line, start - 2)
  if (lead === 'of') return before === 'instead' || before === 'speak'
  if (lead === 'the') return before === 'than' || before === 'against'
  if (lead === 'is' || lead === "'s" || lead === 'be') return endsClause(line, end)
  return false
}
const TOLD_SO = wordSet('says say said took takes take lasted originally now every cost')

/** In a sentence of its own: "The limit is 40.", "The gauge showed 52.", "It took six.", "The papers say 46." */
function isSizedAlone(line: Line, { start, end }: Found, { kind }: Found): boolean {
  if (!endsClause(line, end)) return false
  const lead = word(line, start - 1)
  switch (kind) {
    case 'measure':
      return SIZES.has(lead) || isOfStandard(line, start)
    case 'duration':
      return LASTS.has(lead) || (lead === 'for' && ASKS.has(word(line, start - 2)))
    case 'percent':
      return lead === 'offered' || isOfStandard(line, start)
    case 'money':
      return PRICES.has(lead) || (lead === 'for' && ASKS.has(word(line, start - 2)))
    default:
      return false
  }
}
const SIZES = wordSet(
  "is was 's says say showed shown shows reached weighed weigh weighs take takes took need needs measured hit",
)
const LASTS = wordSet('says say said took takes take quotes wanted want wants offered nearly')
const ASKS = wordSet('asked ask asks asking')
const PRICES = wordSet('wanted wants expected needs add adds said says')

/** "a standard of 20", "The minimum is 15", "a new mark of 46.3". */
function isOfStandard(line: Line, start: number): boolean {
  const lead = word(line, start - 1)
  return (
    (lead === 'of' || lead === 'is' || lead === 'was' || lead === ':' || lead === ',') &&
    STANDARDS.has(word(line, start - 2))
  )
}
const STANDARDS = wordSet(
  'limit standard minimum maximum average norm target mark record threshold stage ceiling error',
)

/** Whether a mark or a word that opens another phrase stands at token `i`. */
export function endsClause(line: Line, i: number): boolean {
  const { lower, kind } = line.tokens[i] ?? END
  return kind === 'punctuation' || CLAUSE_ENDS.has(lower)
}
const END = { lower: '', kind: 'punctuation' }
const CLAUSE_ENDS = wordSet('in on and but last yesterday today now before after')

function isSize({ kind }: Found): boolean {
  return kind === 'measure' || kind === 'duration' || kind === 'percent' || kind === 'money'
}

/** Whether the two are sizes of one thing, as far as their numbers go. */
export function isLike(a: Found, b: Found, times = LIKE): boolean {
  const [x, y] = [a.low ?? a.high ?? 0, b.low ?? b.high ?? 0]
  return x > 0 && x <= times * y && y <= times * x
}

function isHourLike({ low, step }: Found): boolean {
  return step === 1 && (low ?? 0) <= 12
}
