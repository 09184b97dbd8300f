/** Common English words and what they are. Distilled from WordNet; see scripts/distill-wordnet.mjs. */
import { openData } from '../data/index.js'
import { remember } from './remember.js'
import { WordIndex } from './word-index.js'

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
export type NounClass = (typeof CLASSES)[number]

const sections = openData('wordnet.words')
const ANCHORS = sections.bytes().toString('latin1').split(' ')
const WORDS = new WordIndex(sections)

/** What is known of a lower-case word in exactly this form: parts of speech with the likeliest first, and the class of the likeliest noun sense. */
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
