import { eventClass } from '../../figures/index.js'
import { isMostlyVerb, verbLemma } from '../../language/lexicon.js'
import { remember } from '../../language/remember.js'
import type { Figure, Quantity, Sentence, Token } from '../../types.js'
import { BagFiller, type Bag } from '../bags.js'
import { APART } from '../quantities/apart.js'
import type { Measured } from '../quantities/index.js'
import { putWord, readStoryWords, type ReadSentence } from '../story-words.js'
import { joinedWords, sentenceWords, Vocabulary, weighedWords, type WeighedWords } from '../vocabulary.js'

/** A sentence with everything that tells what it claims. Built once; compared many times. */
export type ClaimRecord = Readonly<{
  sentence: Sentence
  /** Content words, numbers left out, by rarity in the story (bits). */
  words: WeighedWords
  /** The same for this sentence and its neighbours before and behind. */
  passage: WeighedWords
  /** Stems, names, senses and classes of events by rarity. */
  context: Bag
  /** Verbs alone. */
  verbs: WeighedWords
  /** Names by rarity in the story, whatever their spelling. */
  names: Bag
  /** Classes of events that its words tell. */
  events: ReadonlySet<string>
  figures: readonly FigureTold[]
  /** Words of those whom its figures are ascribed to. */
  sources: ReadonlySet<string>
  /** It opens, holds or closes a quotation. */
  quotes: boolean
  /** Where in its article it stands, from 0 to 1. */
  depth: number
}>

/** A figure, and which quantity of the story it tells. */
export type FigureTold = Readonly<{
  figure: Figure
  quantity: Quantity | null
  /** How many figures of its article tell the same quantity. */
  told: number
}>

export type Claims = Readonly<{
  records: ReadonlyMap<Sentence, ClaimRecord>
  vocabulary: Vocabulary
  /** How many keys its bags may hold. */
  keys: number
  /** Log odds that two figures are of one quantity. */
  oddsOf: FigureOdds
}>

export type FigureOdds = (a: Figure, b: Figure) => number

/** The records of one story's sentences. */
export function buildClaims(
  sentences: readonly Sentence[],
  figures: readonly Figure[],
  { quantities, pairs }: Measured,
): Claims {
  const { sentences: read, numbering, cosines } = readStoryWords(sentences)
  const told = figuresTold(figures, quantities)
  const lengths = new Map<string, number>()
  for (const { article } of sentences) lengths.set(article, (lengths.get(article) ?? 0) + 1)
  const vocabulary = new Vocabulary(cosines)
  const words = read.map((each) => wordsOf(each, vocabulary))
  const records = read.map((each, place) => {
    const own = words[place] ?? NOTHING
    const beside = [place - 1, place + 1].flatMap((at) =>
      read[at]?.sentence.article === each.sentence.article ? (words[at]?.content ?? []) : [],
    )
    const figuresHere = told.get(placeOf(each.sentence.article, each.sentence.index)) ?? []
    return [
      each.sentence,
      {
        sentence: each.sentence,
        words: own.content,
        passage: joinedWords([own.content, ...beside]),
        verbs: own.verbs,
        ...readKeys(each),
        events: new Set(each.sentence.tokens.flatMap((token) => eventClass(token.lower) ?? [])),
        figures: figuresHere,
        sources: sourcesOf(figuresHere),
        quotes: each.sentence.tokens.some(({ text }) => /["“”«»]/.test(text)),
        depth: each.sentence.index / Math.max(1, lengths.get(each.sentence.article) ?? 1),
      },
    ] as const
  })
  return { records: new Map(records), vocabulary, keys: numbering.size, oddsOf: figureOdds(pairs) }
}

type Words = Readonly<{ content: WeighedWords; verbs: WeighedWords }>
const NOTHING: Words = { content: sentenceWords([], []), verbs: weighedWords([], []) }

/** A sentence's content words, each key once and as it stands there last. */
function wordsOf({ sentence, words }: ReadSentence, vocabulary: Vocabulary): Words {
  const seen = new Map<number, { number: number; weight: number; token: Token }>()
  for (const [at, word] of words.entries()) {
    const token = sentence.tokens[at]
    if (word?.isContent !== true || !token) continue
    const number = vocabulary.numberOf(word.text, token.lower)
    seen.set(word.key, { number, weight: word.rarity, token })
  }
  const content = [...seen.values()]
  const verbs = content.filter(({ token }) => isVerb(token.lower))
  return {
    content: sentenceWords(
      content.map(({ number }) => number),
      content.map(({ weight }) => weight),
    ),
    verbs: weighedWords(
      verbs.map(({ number }) => number),
      verbs.map(({ weight }) => weight),
    ),
  }
}

const isVerb = remember((word) => isMostlyVerb(word) || isMostlyVerb(verbLemma(word) ?? ''))

function readKeys({ words }: ReadSentence): Pick<ClaimRecord, 'context' | 'names'> {
  const [context, names] = [new BagFiller(), new BagFiller()]
  for (const word of words) {
    if (word?.isContent !== true) continue
    putWord(context, word, word.rarity)
    if (word.kind === 'name') names.put(word.key, word.rarity)
  }
  return { context: context.take(), names: names.take() }
}

function figuresTold(
  figures: readonly Figure[],
  quantities: readonly Quantity[],
): ReadonlyMap<string, readonly FigureTold[]> {
  const quantityOf = new Map(quantities.flatMap((q) => q.members.map((figure) => [figure, q] as const)))
  const bySentence = new Map<string, FigureTold[]>()
  for (const figure of figures) {
    const quantity = quantityOf.get(figure) ?? null
    const told = quantity?.members.filter(({ article }) => article === figure.article).length ?? 1
    const key = placeOf(figure.article, figure.sentence)
    const list = bySentence.get(key)
    if (list) list.push({ figure, quantity, told })
    else bySentence.set(key, [{ figure, quantity, told }])
  }
  return bySentence
}

function figureOdds(pairs: Measured['pairs']): FigureOdds {
  const odds = new Map<Figure, Map<Figure, number>>()
  const note = (from: Figure, to: Figure, logOdds: number) =>
    odds.set(from, (odds.get(from) ?? new Map<Figure, number>()).set(to, logOdds))
  for (const { a, b, logOdds } of pairs) {
    note(a, b, logOdds)
    note(b, a, logOdds)
  }
  return (a, b) => odds.get(a)?.get(b) ?? APART
}

const placeOf = (article: string, sentence: number) => `${article}\n${sentence}`

function sourcesOf(figures: readonly FigureTold[]): ReadonlySet<string> {
  return new Set(
    figures.flatMap(({ figure }) => figure.attribution?.toLowerCase().match(/\p{L}{4,}/gu) ?? []),
  )
}
