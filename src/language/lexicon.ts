/**
 * What common English words are: parts of speech with the likeliest first, the class of the likeliest noun sense, and
 * the kinds and synonyms that it belongs to. Distilled from WordNet; see scripts/distill-wordnet.mjs.
 */
import { openData } from '../data/index.js'
import { singular, verbBases } from './inflect.js'
import { remember } from './remember.js'
import { WordIndex } from './word-index.js'
import { wordMap } from './word-set.js'

/**
 * `pos`: `n`oun, `v`erb, `a`djective, adve`r`b. `anchor`: the kind of thing a noun names, narrower than its class ("serviceman",
 * "vessel"). `concepts`: numbers of the senses it shares with its synonyms, likeliest first.
 */
type WordInfo = Readonly<{
  pos: string
  nounClass: NounClass | null
  anchor: string | null
  concepts: readonly string[]
}>

/** WordNet's lexicographer files for nouns, in their order from 03. */
const CLASSES = [
  'tops', 'act', 'animal', 'artifact', 'attribute', 'body', 'cognition', 'communication', 'event', 'feeling', 'food', 'group', 'location',
  'motive', 'object', 'person', 'phenomenon', 'plant', 'possession', 'process', 'quantity', 'relation', 'shape', 'state', 'substance', 'time',
] as const // prettier-ignore
type NounClass = (typeof CLASSES)[number]

const sections = openData('wordnet.words')
const ANCHORS = sections.bytes().toString('latin1').split(' ')
const WORDS = new WordIndex(sections)

/** What is known of a lower-case word in exactly this form. */
export const wordInfo = remember(infoOf)

function infoOf(word: string): WordInfo | null {
  const number = WORDS.find(word)
  if (number < 0) return null
  const [pos = '', noun = '', anchor = '', concepts = ''] = WORDS.after(number).split(' ')
  return {
    pos,
    nounClass: noun === '' ? null : (CLASSES[parseInt(noun, 36)] ?? null),
    anchor: anchor === '' ? null : (ANCHORS[parseInt(anchor, 36)] ?? null),
    concepts: concepts === '' ? [] : concepts.split(','),
  }
}

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
