import { dateWords } from '../language/loose-dates.js'
import type { Figure, Finding, ValueGrounds } from '../types.js'
import { inUnitOf, readingOf } from './interval.js'
import { weighPair } from './judge.js'

/** The verdict's arithmetic: every two of a finding's values held together, and each that several figures give with itself. */
export function valueGrounds({ values, figures }: Finding): readonly ValueGrounds[] {
  const given = values.map((value) => value.figures.flatMap((place) => figures[place] ?? []))
  return given.flatMap(([a, again], i) =>
    [again, ...given.slice(i + 1).map(([b]) => b)].flatMap((b, j) =>
      a && b ? [{ a: i, b: i + j, ...held(a, b) }] : [],
    ),
  )
}

function held(a: Figure, b: Figure): Pick<ValueGrounds, 'intervals' | 'verdict' | 'grounds'> {
  const [x, y] = [readingOf(a), readingOf(b)]
  const { verdict, grounds } = weighPair(x, y) ?? { verdict: null, grounds: null }
  return {
    intervals: [intervalText(a), intervalText(b, x.dimension === y.dimension ? a : b)],
    verdict,
    grounds,
  }
}

/**
 * The values that a figure allows, in the unit of another: "[277, ∞)"; a date or a score as it is.
 *
 *     at least 277      [277, ∞)
 *     more than 50      (50, ∞)
 *     about 40          [36, 44]
 */
export function intervalText(figure: Figure, unitOf: Figure = figure): string {
  const { kind, low, high, exclusive, date, against } = readingOf(figure)
  if (kind === 'date') return date === null ? '' : dateWords(date)
  if (kind === 'score') return `${low}-${against ?? '?'}`
  const told = inUnitOf(unitOf)
  const [isLeft, isRight] = [Number.isFinite(low), Number.isFinite(high)]
  const left = isLeft ? `${exclusive && !isRight ? '(' : '['}${told(low)}` : '(-∞'
  const right = isRight ? `${told(high)}${exclusive && !isLeft ? ')' : ']'}` : '∞)'
  return `${left}, ${right}`
}
