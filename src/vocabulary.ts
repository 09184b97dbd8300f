/** A desk's own words: read as words that the program knows. */
import { idOf } from './language/word-ids.js'
import type { Figure, Sentence } from './types.js'

export type Vocabulary = Readonly<{
  /** Nouns and verbs as the articles have them, in lower case and in each form they take, and the word that each is read as. */
  words: ReadonlyMap<string, string>
  /** Units by their singular noun: so many of a unit that is known. */
  units: ReadonlyMap<string, Readonly<{ unit: string; times: number }>>
}>

/** Of a desk that has no words of its own. */
export const NO_WORDS: Vocabulary = { words: new Map(), units: new Map() }

/** The sentences with their words read so. Texts and offsets stay: only what words are compared by changes. */
export function readWords(sentences: readonly Sentence[], { words }: Vocabulary): readonly Sentence[] {
  if (words.size === 0) return sentences
  return sentences.map((sentence) =>
    sentence.tokens.some(({ lower }) => words.has(lower))
      ? {
          ...sentence,
          tokens: sentence.tokens.map((token) => {
            const lower = words.get(token.lower)
            return lower === undefined ? token : { ...token, lower, id: idOf(lower) }
          }),
        }
      : sentence,
  )
}

/** The figures with a desk's units made known ones: 3 quintals become a measure of 300 kilograms. */
export function readUnits(figures: readonly Figure[], { units }: Vocabulary): readonly Figure[] {
  if (units.size === 0) return figures
  return figures.map((figure) => {
    const known = figure.kind === 'count' && figure.unit !== null ? units.get(figure.unit) : undefined
    if (known === undefined) return figure
    const times = (value: number | null): number | null => (value === null ? null : value * known.times)
    const { low, high, step } = figure
    return {
      ...figure,
      kind: 'measure',
      unit: known.unit,
      low: times(low),
      high: times(high),
      step: times(step),
    }
  })
}
