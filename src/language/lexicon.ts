/** What words are in any of their forms: classes of nouns, and what is a verb. */
import { singular, verbBases } from './inflect.js'
import { remember } from './remember.js'
import { wordMap } from './word-set.js'
import { wordInfo, type NounClass } from './wordnet.js'

/** The class of a noun in singular or plural; null where the word is unknown or no noun. */
export const nounClass = remember(
  (word): NounClass | null =>
    IN_NEWS.get(word) ??
    IN_NEWS.get(singular(word)) ??
    wordInfo(word)?.nounClass ??
    wordInfo(singular(word))?.nounClass ??
    null,
)

/** Where news means another sense than the books from which WordNet counts: ships are no vessels of blood, cranes no Stephen Crane. */
const IN_NEWS: ReadonlyMap<string, NounClass> = wordMap<NounClass>({ vessel: 'artifact', crane: 'artifact' })

/** Whether the word, or its base form, is a verb more often than anything else. */
export const isMostlyVerb = remember((word): boolean => {
  const info = wordInfo(word)
  if (info) return info.pos.startsWith('v')
  return verbBases(word).some((base) => wordInfo(base)?.pos.startsWith('v') ?? false)
})

/** The base form of a verb as the lexicon knows it; null where it knows none. */
export function verbLemma(word: string): string | null {
  if (wordInfo(word)?.pos.startsWith('v')) return word
  return verbBases(word).find((base) => wordInfo(base)?.pos.includes('v') ?? false) ?? null
}
