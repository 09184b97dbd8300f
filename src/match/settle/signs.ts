import { RISES, ROSE } from '../../language/change-verbs.js'
import { isIn, wordClass } from '../../language/word-class.js'
import type { Figure, Quantity, Sentence } from '../../types.js'

/** How far before its number a rise is told, in tokens. */
const REACH = 8
const UPWARD = wordClass(
  ROSE,
  RISES,
  'soar soars plus + up higher more growth gained gain gains gaining added adds advanced rebounded recovered',
)
const KINDS: ReadonlySet<string> = new Set(['percent', 'money'])

/**
 * Falls that one article tells by their sign and another by a verb, each as what it fell by: "petrol cars: minus 12 %" beside "sales of
 * them fell 12 percent". Beside a rise of 12 the sign stays.
 */
export function settleSigns(
  quantities: readonly Quantity[],
  sentences: ReadonlyMap<string, readonly Sentence[]>,
): ReadonlyMap<Figure, Figure> {
  const settled = new Map<Figure, Figure>()
  for (const { members } of quantities) {
    const negative = members.filter((figure) => KINDS.has(figure.kind) && (figure.high ?? 0) < 0)
    if (negative.length === 0) continue
    const positive = members.filter((figure) => KINDS.has(figure.kind) && (figure.low ?? 0) > 0)
    if (positive.length === 0 || positive.some((figure) => tellsRise(figure, sentences))) continue
    for (const figure of negative) settled.set(figure, withoutSign(figure))
  }
  return settled
}

function withoutSign(figure: Figure): Figure {
  const less = (value: number | null) => (value === null ? null : -value)
  return { ...figure, low: less(figure.high), high: less(figure.low) }
}

function tellsRise(
  { article, sentence, number }: Figure,
  sentences: ReadonlyMap<string, readonly Sentence[]>,
): boolean {
  const tokens = sentences.get(article)?.[sentence]?.tokens ?? []
  const at = tokens.findIndex(({ end }) => end > number.start)
  const to = tokens.findIndex(({ start }) => start >= number.end)
  return tokens
    .slice(Math.max(0, at - REACH), to < 0 ? tokens.length : to + 3)
    .some(({ id }) => isIn(UPWARD, id))
}
