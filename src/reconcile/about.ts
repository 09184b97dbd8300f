import type { Figure, Sentence } from '../types.js'
import { headOf } from './label-head.js'
import { telltalePhrases, type Phrase } from './label-words.js'

/**
 * A short label of what is measured, as an editor would jot it down, and never with a value in it: the noun with what
 * happened to it, then a few words that the figures' sentences share and that tell this quantity from its neighbours.
 *
 *     people killed · Santa Rita church        age of Danuta Orlic        share: Civic Alliance
 *
 * Words that several sentences share are taken, and those that stand nearest to the numbers first: they outlive an edit of
 * one sentence, and so does the finding's id, which is made of them. The order of the articles changes nothing.
 */
export function aboutOf(
  figures: readonly Figure[],
  sentenceOf: (figure: Figure) => Sentence | undefined,
): string {
  const [first] = figures
  if (first === undefined) return ''
  const { text, words } = headOf(figures, sentenceOf)
  const shared = telltalePhrases(figures, sentenceOf, words, true)
  const phrases =
    shared.length > 0 || !isBare(first.kind, text)
      ? shared
      : telltalePhrases(figures, sentenceOf, words, false).slice(0, 1)
  return fit(join(first.kind, text, phrases))
}

/** "Money", "number lost": without a word beside them they could be anything, so one that a single sentence has will do. */
function isBare(kind: Figure['kind'], head: string): boolean {
  return kind !== 'count' || head.startsWith('number')
}

const MAX_LENGTH = 60

function join(kind: Figure['kind'], head: string, phrases: readonly Phrase[]): readonly string[] {
  const [name, ...others] = [...phrases].sort((a, b) => Number(b.isName) - Number(a.isName))
  // An age stands beside its person's name.
  if (kind === 'age' && name?.isName && name.distance <= BESIDE) return [`age of ${name.text}`]
  if (kind === 'percent' && name?.isName) return [`${head}: ${name.text}`, ...others.slice(0, 1).map(asNext)]
  const [nearest, ...rest] = phrases
  return nearest === undefined ? [head] : [head, ` · ${nearest.text}`, ...rest.map(asNext)]
}

/** In characters. */
const BESIDE = 24

const asNext = ({ text }: Phrase) => `, ${text}`

/** As many of the parts as fit; of the first, as many whole words. */
function fit(parts: readonly string[]): string {
  const [first = '', ...rest] = parts
  let label = first.length <= MAX_LENGTH ? first : first.slice(0, MAX_LENGTH + 1).replace(/\s+\S*$/, '')
  for (const part of rest) {
    if (label.length + part.length > MAX_LENGTH) break
    label += part
  }
  return label
}
