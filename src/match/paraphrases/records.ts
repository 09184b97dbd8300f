import { eventClass } from '../../figures/index.js'
import { isMostlyVerb, verbLemma } from '../../language/lexicon.js'
import type { Figure, Quantity, Sentence, Token } from '../../types.js'
import { nameVariants } from '../name-variants.js'
import type { Measured } from '../quantities/index.js'
import { addTo, isContent, keysOf } from '../quantities/words.js'
import { rarityOf } from '../rarity.js'
import { alignTerms, termSentences, type Term } from '../terms.js'
import { Vocabulary, type WeighedWords } from '../vocabulary.js'

/** A sentence with everything that tells what it claims. Built once; compared many times. */
export type ClaimRecord = Readonly<{
  sentence: Sentence
  /** Content words, numbers left out, by rarity in the story (bits). */
  words: WeighedWords
  /** The same for this sentence and its neighbours before and behind. */
  passage: WeighedWords
  /** Stems, names, senses and classes of events by rarity. */
  context: ReadonlyMap<string, number>
  /** Verbs alone. */
  verbs: WeighedWords
  /** Names by rarity in the story, whatever their spelling. */
  names: ReadonlyMap<string, number>
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
  const termed = termSentences(sentences)
  const variants = nameVariants(termed)
  const read = termed.map(({ sentence, terms }) => ({
    sentence,
    terms: alignTerms(sentence, terms).map((term) => unified(term, variants)),
  }))
  const counts = new Map<string, number>()
  for (const { terms } of read)
    for (const key of new Set(terms.flatMap((t) => (t && isContent(t) ? [t.key] : []))))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  const rarity = (key: string) => rarityOf(counts.get(key) ?? 0, read.length)
  const told = figuresTold(figures, quantities)
  const lengths = new Map<string, number>()
  for (const { article } of sentences) lengths.set(article, (lengths.get(article) ?? 0) + 1)
  const vocabulary = new Vocabulary()
  const words = read.map((each) => wordsOf(each, rarity, vocabulary))
  const records = read.map((each, place) => {
    const beside = [place - 1, place + 1].flatMap((at) =>
      read[at]?.sentence.article === each.sentence.article ? (words[at]?.content ?? []) : [],
    )
    const own = words[place] ?? { content: [], verbs: [] }
    const figuresHere = told.get(placeOf(each.sentence.article, each.sentence.index)) ?? []
    return [
      each.sentence,
      {
        sentence: each.sentence,
        words: own.content,
        passage: [...own.content, ...beside],
        verbs: own.verbs,
        ...readKeys(each, rarity),
        events: new Set(each.sentence.tokens.flatMap((token) => eventClass(token.lower) ?? [])),
        figures: figuresHere,
        sources: sourcesOf(figuresHere),
        quotes: each.sentence.tokens.some(({ text }) => /["“”«»]/.test(text)),
        depth: each.sentence.index / Math.max(1, lengths.get(each.sentence.article) ?? 1),
      },
    ] as const
  })
  return { records: new Map(records), vocabulary, oddsOf: figureOdds(pairs) }
}

type Read = Readonly<{ sentence: Sentence; terms: readonly (Term | null)[] }>
type Rarity = (key: string) => number

function unified(term: Term | null, variants: ReadonlyMap<string, string>): Term | null {
  return term?.kind === 'name' ? { ...term, key: variants.get(term.key) ?? term.key } : term
}

function wordsOf(
  { sentence, terms }: Read,
  rarity: Rarity,
  vocabulary: Vocabulary,
): { content: WeighedWords; verbs: WeighedWords } {
  const seen = new Map<string, { word: number; weight: number; token: Token }>()
  for (const [at, term] of terms.entries()) {
    const token = sentence.tokens[at]
    if (!term || !token || !isContent(term)) continue
    seen.set(term.key, { word: vocabulary.numberOf(term.key, token.lower), weight: rarity(term.key), token })
  }
  const content = [...seen.values()]
  return { content, verbs: content.filter(({ token }) => isVerb(token.lower)) }
}

function isVerb(word: string): boolean {
  return isMostlyVerb(word) || isMostlyVerb(verbLemma(word) ?? '')
}

function readKeys({ sentence, terms }: Read, rarity: Rarity): Pick<ClaimRecord, 'context' | 'names'> {
  const context = new Map<string, number>()
  const names = new Map<string, number>()
  for (const [at, term] of terms.entries()) {
    if (!term || !isContent(term)) continue
    addTo(context, keysOf(term, sentence.tokens[at]), rarity(term.key))
    if (term.kind === 'name') names.set(term.key, rarity(term.key))
  }
  return { context, names }
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

/** For figures that were not worth weighing. */
const APART = -8

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
