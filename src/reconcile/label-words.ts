import { CURRENCY_CODES, eventClass } from '../figures/index.js'
import { singular, verbBases } from '../language/inflect.js'
import { nounClass } from '../language/lexicon.js'
import { wordInfo } from '../language/wordnet.js'
import { scaleOf } from '../language/scales.js'
import { wordSet } from '../language/word-set.js'
import type { Figure, Sentence, Token } from '../types.js'

/** A name or noun, of one word or of several that stand side by side, as written. */
export type Phrase = Readonly<{
  text: string
  isName: boolean
  /** Characters between it and the nearest number. */
  distance: number
}>

type SentenceOf = (figure: Figure) => Sentence | undefined
/** How often a word is told, how near to a number, and in which forms. */
type Shared = Readonly<{ places: ReadonlySet<string>; forms: ReadonlyMap<string, number> }>

const MAX_PHRASES = 2
const MAX_WORDS = 4

/**
 * What the sentences around the figures share, nearest to the numbers first: names and nouns alone, for a verb that is not the
 * figure's event tells another story. Sentences with the same words are one place.
 *
 * @param isShared false: what any of them tells.
 */
export function telltalePhrases(
  figures: readonly Figure[],
  sentenceOf: SentenceOf,
  said: ReadonlySet<string>,
  isShared: boolean,
): readonly Phrase[] {
  const scenes = scenesOf(figures, sentenceOf)
  const places = new Set(scenes.map(({ place }) => place))
  const shared = sharedWords(scenes, said)
  const needed = isShared ? Math.max(Math.min(2, places.size), places.size / 2) : 1
  const telling = (token: Token) => {
    const word = shared.get(keyOf(token))
    return word !== undefined && word.places.size >= needed ? word : null
  }
  const found = new Map<string, Phrase & { score: number }>()
  for (const scene of scenes) {
    const { sentence, numbers } = scene
    for (const run of runsOf(
      sentence.tokens,
      (token) => isTelling(token, sentence, said) && telling(token) !== null && !isOfAnother(token, scene),
    )) {
      const share = Math.min(...run.map((token) => telling(token)?.places.size ?? 0)) / places.size
      const [first, last] = [run[0], run.at(-1)]
      if (!first || !last) continue
      const distance = Math.min(...numbers.map((n) => Math.max(first.start - n.end, n.start - last.end, 0)))
      const text = run.map((token) => formOf(telling(token), isCapital(token))).join(' ')
      const score = 2 * share - Math.min(distance, FAR) / FAR + (run.length - 1) / 10
      const known = found.get(text)
      if (known === undefined || score > known.score)
        found.set(text, {
          text,
          isName: /\p{Lu}/u.test(text),
          distance: Math.min(distance, known?.distance ?? Infinity),
          score,
        })
    }
  }
  return withoutParts(
    [...found.values()].sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1)),
  ).slice(0, MAX_PHRASES)
}

/** Beyond so many characters nothing is nearer than anything else. */
const FAR = 120

type Scene = Readonly<{
  place: string
  sentence: Sentence
  numbers: readonly Readonly<{ start: number; end: number }>[]
}>

function scenesOf(figures: readonly Figure[], sentenceOf: SentenceOf): readonly Scene[] {
  const scenes = new Map<string, Scene>()
  for (const figure of figures) {
    const sentence = sentenceOf(figure)
    if (sentence === undefined) continue
    const key = `${sentence.article} ${sentence.index}`
    const known = scenes.get(key)
    const place = `${sentence.article} ${sentence.repeats ?? sentence.index}`
    scenes.set(key, { place, sentence, numbers: [...(known?.numbers ?? []), figure.number] })
  }
  return [...scenes.values()]
}

function sharedWords(scenes: readonly Scene[], said: ReadonlySet<string>): ReadonlyMap<string, Shared> {
  const words = new Map<string, { places: Set<string>; forms: Map<string, number> }>()
  for (const scene of scenes) {
    const { place, sentence } = scene
    for (const token of sentence.tokens) {
      if (!isTelling(token, sentence, said) || isOfAnother(token, scene)) continue
      const key = keyOf(token)
      const word = words.get(key) ?? { places: new Set<string>(), forms: new Map<string, number>() }
      word.places.add(place)
      // Headlines and sentences begin with capitals that say nothing of the word.
      const plain = sentence.role === 'headline' || token.start === sentence.start
      const form = plain
        ? wordInfo(singular(token.lower)) === null
          ? titled(token.text)
          : token.lower
        : token.text
      word.forms.set(form, (word.forms.get(form) ?? 0) + (plain ? 1 : 10))
      words.set(key, word)
    }
  }
  return words
}

/**
 * Whether a common word stands in another clause, with a number of its own there: of "was travelling at 118 km per hour where the limit is
 * 80" the limit tells the second alone. What a name tells goes for the whole sentence.
 */
function isOfAnother({ text, start, end }: Token, { sentence: { tokens }, numbers }: Scene): boolean {
  if (/^\p{Lu}/u.test(text)) return false
  let [from, to, breaks] = [-Infinity, Infinity, 0]
  for (const token of tokens) {
    if (!PARTS.has(token.lower)) continue
    breaks++
    if (token.end <= start) from = token.end
    else if (token.start >= end && to === Infinity) to = token.start
  }
  const isInside = (span: Readonly<{ start: number; end: number }>) => span.start >= from && span.end <= to
  return (
    breaks > 0 &&
    !numbers.some(isInside) &&
    tokens.some((token) => token.kind === 'number' && isInside(token))
  )
}
/** What parts clauses of a sentence that tell of different things. */
const PARTS = wordSet('; where while whereas but')

const keyOf = (token: Token) => singular(token.lower.replace(/'s?$/, ''))

function titled(text: string): string {
  return text === text.toUpperCase() && text.length > 5 ? text.charAt(0) + text.slice(1).toLowerCase() : text
}

/** The commonest form; within a name, the commonest with a capital. */
function formOf(word: Shared | null, isName: boolean): string {
  const forms = [...(word?.forms ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const capital = isName ? forms.find(([form]) => /^\p{Lu}/u.test(form)) : undefined
  return (capital?.[0] ?? forms[0]?.[0] ?? '').replace(/[’']s?$/, '')
}

/** Stretches of such tokens that nothing else parts: names with a noun behind ("Santa Rita church"), or nouns alone. */
function runsOf(tokens: readonly Token[], isOne: (token: Token) => boolean): readonly (readonly Token[])[] {
  const runs: Token[][] = []
  let run: Token[] = []
  for (const token of tokens) {
    const last = run.at(-1)
    if (isOne(token) && run.length < MAX_WORDS && (last === undefined || goesWith(last, token)))
      run.push(token)
    else {
      if (run.length > 0) runs.push(run)
      run = isOne(token) ? [token] : []
    }
  }
  return run.length > 0 ? [...runs, run] : runs
}

const isCapital = ({ text }: Token) => /^\p{Lu}/u.test(text)

function goesWith(last: Token, next: Token): boolean {
  if (isCapital(next)) return isCapital(last)
  return !isCapital(last) || /^(?:artifact|location|object|group|event)$/.test(nounClass(next.lower) ?? '')
}

/** "Orlic" adds nothing to "Danuta Orlic"; the longer name takes the shorter one's place. */
function withoutParts<T extends Phrase>(phrases: readonly T[]): readonly T[] {
  const words = ({ text }: Phrase) => text.toLowerCase().split(' ')
  const kept: T[] = []
  for (const phrase of phrases) {
    const longer = phrases.find(
      (other) =>
        other !== phrase &&
        words(other).length > words(phrase).length &&
        words(phrase).every((word) => words(other).includes(word)),
    )
    const chosen = longer ?? phrase
    if (!kept.some((other) => words(chosen).some((word) => words(other).includes(word)))) kept.push(chosen)
  }
  return kept
}

/** Names and nouns that tell one quantity from another: not the grammar, not who speaks, not a number or a day. */
function isTelling(token: Token, sentence: Sentence, said: ReadonlySet<string>): boolean {
  const key = keyOf(token)
  if (token.kind !== 'word' || key.length < 3 || !/^\p{L}[\p{L}'’-]*$/u.test(token.text)) return false
  if (CURRENCY_CODES.has(token.text)) return false
  if (said.has(key) || said.has(token.lower) || GENERIC.has(key) || DAYS.has(key) || isNumberWord(key))
    return false
  if (said.has(eventClass(token.lower) ?? '')) return false
  const info = wordInfo(key) ?? wordInfo(token.lower)
  // "won", "took", "spent": verbs, whatever else they may be.
  if (!/(?:s|ed|ing)$/.test(token.lower) && verbBases(token.lower).length > 0) return false
  const capital =
    /^\p{Lu}/u.test(token.text) && sentence.role !== 'headline' && token.start !== sentence.start
  if (capital) return true
  // "add-ons", "the ten-storey tower", "brother-in-law": what a hyphen leaves of a word is none; of a name ("al-Assad") it is the name.
  if (!isCapital(token) && /[-‑]/.test(sentence.text.charAt(token.start - sentence.start - 1))) return false
  if (COMPASS.has(key) || scaleOf(key) !== null) return false
  if (info === null) return !/(?:ly|ed|ing)$/.test(key)
  return info.pos.startsWith('n') && wordInfo(token.lower)?.pos.startsWith('v') !== true
}

const set = (words: string) => new Set(words.split(' '))

/** Nouns that fit any figure, and those for whoever tells it. */
const GENERIC = set(
  'person people man woman thing way time number total part side figure count toll member group lot rest other others another such ' +
    'year month week hour minute second day date case fact end start place area least most more less much many first last next ' +
    'must official spokesman spokeswoman spokesperson reporter statement report source according said mr mrs ms dr the a an and ' +
    'it he she they his her their its our this that these those who what which when where why how all any some both each every ' +
    'about around after before since until during with without within from into onto over under above below near among amid amongst against across ' +
    'along alongside behind beside besides between beyond despite toward towards upon via per whether though although unless while because than then there here also just ' +
    'only even still very not but for will would could should may might can have has had was were been being are per cent percent ' +
    'news photo picture video image story article one two ten six was you your him them out off up down no yes now so if or nor home whose side agency press correspondent euro dollar pound crown cent',
)
const COMPASS = set(
  'north south east west northern southern eastern western northwest northeast southwest southeast',
)
const DAYS = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
    'november december today yesterday tomorrow tonight midnight noon midday morning afternoon evening night jan feb mar apr jun jul aug ' +
    'sep sept oct nov dec',
)
const NUMBERS = set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty ' +
    'forty fifty sixty seventy eighty ninety hundred thousand million billion trillion hundreds thousands millions billions ' +
    'dozen dozens scores several half third fourth fifth sixth seventh eighth ninth tenth quarter twice second first once ' +
    'lakh crore double triple couple handful largest biggest oldest youngest eldest highest lowest smallest longest strongest percent cent twin',
)

/** Whether a word, or a part of it, says a number. */
export function isNumberWord(word: string): boolean {
  return word.split('-').some((part) => NUMBERS.has(part))
}
