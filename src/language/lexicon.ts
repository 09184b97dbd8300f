/**
 * What common English words are: parts of speech with the likeliest first, the class of the likeliest noun sense, and
 * the kinds and synonyms that it belongs to. Distilled from WordNet; see scripts/distill-wordnet.mjs.
 */
import { ANCHORS, WORDNET } from './data/wordnet.js'
import { singular, verbBases } from './inflect.js'
import { remember } from './remember.js'

/**
 * `pos`: `n`oun, `v`erb, `a`djective, adve`r`b. `anchor`: the kind of thing a noun names, narrower than its class ("serviceman",
 * "vessel"). `concepts`: numbers of the senses it shares with its synonyms, likeliest first.
 */
export type WordInfo = Readonly<{
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

const ANCHOR_NAMES = ANCHORS.split(' ')

let table: ReadonlyMap<string, string> | null = null

/** The table is unpacked at first use: commands that read no text need not pay for it. */
function entries(): ReadonlyMap<string, string> {
  if (table) return table
  const built = new Map<string, string>()
  for (const line of WORDNET.split('\n')) {
    const space = line.indexOf(' ')
    built.set(line.slice(0, space), line.slice(space + 1))
  }
  table = built
  return built
}

/** What is known of a lower-case word in exactly this form. */
export const wordInfo = remember(infoOf)

function infoOf(word: string): WordInfo | null {
  const entry = entries().get(word)
  if (entry === undefined) return null
  const [pos = '', noun = '', anchor = '', concepts = ''] = entry.split(' ')
  return {
    pos,
    nounClass: noun === '' ? null : (CLASSES[parseInt(noun, 36)] ?? null),
    anchor: anchor === '' ? null : (ANCHOR_NAMES[parseInt(anchor, 36)] ?? null),
    concepts: concepts === '' ? [] : concepts.split(','),
  }
}

/** The class of a noun in singular or plural; null where the word is unknown or no noun. */
export const nounClass = remember(
  (word): NounClass | null => wordInfo(word)?.nounClass ?? wordInfo(singular(word))?.nounClass ?? null,
)

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
