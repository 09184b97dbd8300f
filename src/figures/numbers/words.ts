import { looksPlural } from '../../language/inflect.js'
import { wordClass } from '../../language/word-class.js'
import { at, isJoiner, isOneOf, pastJoiner, says, word, type Line } from '../line.js'
import type { Numeral } from './numeral.js'
import { NUMBER_STARTS, SCALES, SMALL, TENS } from './tables.js'

/**
 * Cardinals in words.
 *
 *     twelve hundred · a hundred and one · three and a half million · half a dozen · two dozen · a score of
 */
export function readWords(line: Line, i: number): Numeral | null {
  const { lower: first, kind } = at(line, i)
  if (kind !== 'word' || !isOneOf(line, i, STARTS)) return null
  if (first === 'twin') return countsTwins(line, i) ? spelt(i, i + 1, 2, 1) : null
  const part = partOfScale(line, i)
  if (part) return part
  if (first === 'half' || first === 'quarter') return null
  if (first === 'a' || first === 'an') return afterArticle(line, i)
  return new Cardinal(line, i).read()
}

const STARTS = wordClass(...NUMBER_STARTS)
const PARTS = wordClass('dozen score', ...SMALL.keys(), ...TENS.keys(), ...SCALES.keys())

/** "twin blasts", "twin suicide attacks"; not "twin brother". */
function countsTwins(line: Line, i: number): boolean {
  return looksPlural(word(line, i + 1)) || looksPlural(word(line, i + 2))
}

/** "half a million", "half-dozen", "a half million", "a quarter of a million", "three quarters of a billion". */
function partOfScale(line: Line, i: number): Numeral | null {
  const article = word(line, i) === 'a' || word(line, i) === 'three' ? 1 : 0
  const k = pastJoiner(line, i + article)
  const name = word(line, k)
  const share =
    name === 'half' ? 0.5 : name === 'quarter' ? 0.25 : name === 'quarters' && article === 1 ? 0.75 : 0
  if (share === 0 || (word(line, i) === 'three') !== (name === 'quarters')) return null
  const of = word(line, k + 1) === 'of' ? k + 2 : k + 1
  const scaleAt = word(line, of) === 'a' ? of + 1 : pastJoiner(line, of)
  const scale = word(line, scaleAt)
  const by = scale === 'dozen' ? 12 : SCALES.get(scale)
  if (by === undefined || (share !== 0.5 && by < 1e3)) return null
  return spelt(i, scaleAt + 1, by * share, by >= 1000 ? by / 10 : 1)
}

/** "a hundred", "a dozen", "a score of": the article stands for one. */
function afterArticle(line: Line, i: number): Numeral | null {
  const next = word(line, i + 1)
  if (next === 'score')
    return word(line, i + 2) === 'of' && !isRating(line, i + 3) ? spelt(i, i + 2, 20, 1) : null
  if (next !== 'dozen' && !SCALES.has(next)) return null
  return new Cardinal(line, i, 1).read()
}

/** "a score of 61 out of 100", "a score of nine": a number is scored, things are counted by the score. */
function isRating(line: Line, i: number): boolean {
  return at(line, i).kind === 'number' || NUMBER_STARTS.has(word(line, i))
}

function spelt(from: number, to: number, value: number, step: number): Numeral {
  return { from, to, value, step, words: true, decimals: 0, grouped: false, scaled: value >= 1000 }
}

/** Reads one cardinal word by word: `total` holds what a thousand or more has settled, `current` what is below it. */
class Cardinal {
  private readonly line: Line
  private readonly from: number
  private k: number
  private total = 0
  private current: number
  private step = 1
  /** The scale last read: what follows must be smaller. */
  private under = Infinity
  private scaled = false
  private begun = false

  constructor(line: Line, from: number, article = 0) {
    this.line = line
    this.from = from
    this.k = from + article
    this.current = article
    this.begun = article > 0
  }

  read(): Numeral | null {
    for (;;) {
      const half = this.andHalf()
      if (half) return half
      if (!this.takeWord()) break
      this.begun = true
    }
    if (!this.begun) return null
    const value = this.total + this.current
    return spelt(this.from, this.k, value, value < 1000 ? 1 : this.step)
  }

  /** Takes one number word with the "and" or hyphen that leads to it; false where the number ends. */
  private takeWord(): boolean {
    const joined = this.begun && isJoiner(this.line, this.k)
    const and = this.begun && word(this.line, this.k) === 'and'
    const place = joined || and ? this.k + 1 : this.k
    const lower = word(this.line, place)
    // Nearly always the number ends here.
    if (!isOneOf(this.line, place, PARTS)) return false
    const small = and && (!this.scaled || this.step < 100) ? undefined : (SMALL.get(lower) ?? TENS.get(lower))
    if (small !== undefined && !joined) return this.takeSmall(small, place)
    if (and) return false
    if (lower === 'dozen') return this.takeDozen(place)
    if (lower === 'score') return this.takeScore(place)
    const scale = SCALES.get(lower)
    return scale !== undefined && this.begun && this.takeScale(scale, place)
  }

  private takeSmall(value: number, place: number): boolean {
    if (this.current % 100 !== 0 || (this.current > 0 && !this.scaled) || value >= this.under) return false
    this.current += value
    this.step = 1
    this.k = place + 1
    if (value < 20) return true
    const tail = isJoiner(this.line, this.k) ? this.k + 1 : at(this.line, this.k).spaced ? this.k : -1
    const unit = tail < 0 ? undefined : SMALL.get(word(this.line, tail))
    if (unit !== undefined && unit > 0 && unit < 10) {
      this.current += unit
      this.k = tail + 1
    }
    return true
  }

  private takeDozen(place: number): boolean {
    if (this.current >= 100 || this.total > 0 || this.scaled) return false
    this.current = Math.max(this.current, 1) * 12
    this.scaled = true
    this.under = 1
    this.k = place + 1
    return true
  }

  /** "three score and ten", "four score years"; "Three score twice", "the two score goals" tell of players. */
  private takeScore(place: number): boolean {
    if (this.current < 2 || this.current > 12 || this.total > 0 || this.scaled) return false
    const and = word(this.line, place + 1) === 'and' ? SMALL.get(word(this.line, place + 2)) : undefined
    if (and === undefined && !countsScores(this.line, place + 1)) return false
    this.current = this.current * 20 + (and ?? 0)
    this.scaled = true
    this.under = 1
    this.k = and === undefined ? place + 1 : place + 3
    return true
  }

  private takeScale(scale: number, place: number): boolean {
    if (scale === 100) {
      if (this.current === 0 || this.current >= 100) return false
      this.current *= 100
    } else {
      if (this.current === 0 && this.total === 0) return false
      if (this.current === 0) {
        // "two thousand million", "five lakh crore"
        if (scale < 1e5 || this.total * scale > 1e18) return false
        this.total *= scale
      } else {
        if (scale >= this.under) return false
        this.total += this.current * scale
      }
      this.current = 0
      this.under = scale
    }
    this.scaled = true
    this.step = scale
    this.k = place + 1
    return true
  }

  /** "three and a half million", "a million and a half", "two and a half", "two-and-a-half", "two and three quarters". */
  private andHalf(): Numeral | null {
    if (!this.begun) return null
    const { line, k } = this
    const hyphens = isJoiner(line, k) && word(line, k + 1) === 'and'
    if (!hyphens && word(line, k) !== 'and') return null
    const part = hyphens ? gluedPart(line, k + 2) : spacedPart(line, k + 1)
    if (!part) return null
    const place = pastJoiner(line, part.to)
    const by = SCALES.get(word(line, place))
    if (by !== undefined && this.total === 0)
      return spelt(this.from, place + 1, (this.current + part.value) * by, by * part.value)
    if (this.total > 0 && this.current === 0)
      return spelt(this.from, part.to, this.total + this.step * part.value, this.step * part.value)
    return this.total === 0 && !this.scaled
      ? spelt(this.from, part.to, this.current + part.value, part.value)
      : null
  }
}

/** Whether what stands at token `i` is counted by scores, and not scored. */
function countsScores(line: Line, i: number): boolean {
  const lower = word(line, i)
  return looksPlural(lower) && !isOneOf(line, i, SCORED) && at(line, i).kind === 'word'
}
const SCORED = wordClass(
  'goals points tries runs penalties touchdowns baskets hits as its his is was has across less',
)

type Part = Readonly<{ value: number; to: number }>

function spacedPart(line: Line, i: number): Part | null {
  if (says(line, i, ['a', 'half'])) return { value: 0.5, to: i + 2 }
  if (says(line, i, ['a', 'quarter'])) return { value: 0.25, to: i + 2 }
  const k = word(line, i) === 'three' ? pastJoiner(line, i + 1) : i
  return k > i && word(line, k) === 'quarters' ? { value: 0.75, to: k + 1 } : null
}

/** "-and-a-half": every word hangs on a hyphen. */
function gluedPart(line: Line, i: number): Part | null {
  if (!isJoiner(line, i) || word(line, i + 1) !== 'a' || !isJoiner(line, i + 2)) return null
  return word(line, i + 3) === 'half' ? { value: 0.5, to: i + 4 } : null
}
