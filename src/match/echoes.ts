/**
 * In a story of dozens or thousands of articles most are wire copies. What they repeat is taken out before anything is laid beside
 * anything else, and told with the sentence that it echoes afterwards: the work grows with what is said, not with how often.
 */
import type { Figure, Quantity, Sentence } from '../types.js'
import { compareWording, isWording, type Copy } from './copies.js'
import { overlapOf } from './near/overlap.js'
import { rankTerms } from './near/rank.js'
import { recordAt, recordsOf } from './near/records.js'
import { commonWords } from './near/sequence.js'
import { termSentences, type Term } from './terms.js'

/** A story with its echoes taken out. */
export type Folded = Readonly<{
  /** Of the sentences and figures that echo one another the first. */
  told: readonly Sentence[]
  figures: readonly Figure[]
  /** For each sentence and figure taken out the one that stands for it. */
  sentenceFor: ReadonlyMap<Sentence, Sentence>
  figureFor: ReadonlyMap<Figure, Figure>
  /** The claims taken out, each beside the one that stands for it. */
  copies: readonly Copy[]
}>

/** Stories of up to so many articles are laid out whole: in these each telling is evidence, and there is time for all. */
const MANY = 12
/** Share of the words of two sentences that stand in both in order, from which on one can echo the other. */
const ECHO = 0.85
/** The same as Jaccard similarity. */
const ALIKE = ECHO / (2 - ECHO)

/**
 * Finds which sentences of a story of many articles echo one of another article: with the same names, numbers, figures and
 * negations, and nearly all other words, in order. What has another name or value is never an echo, however like its words: that may
 * be the very thing to be found.
 *
 * Exact within these rules, by a prefix filter (see `near/join.ts`) among the sentences that nothing stands for.
 */
export function foldEchoes(told: readonly Sentence[], figures: readonly Figure[]): Folded {
  const sentenceFor = new Map<Sentence, Sentence>()
  const figureFor = new Map<Figure, Figure>()
  if (new Set(told.map(({ article }) => article)).size <= MANY)
    return { told, figures, sentenceFor, figureFor, copies: [] }
  const termed = termSentences(told)
  const words = recordsOf(termed.map(({ terms }) => terms.map(({ wording }) => wording)))
  const ranked = rankTerms(words)
  const figuresOf = bySentence(figures)
  const copies: Copy[] = []
  const kept: Sentence[] = []
  const contents = new Map<string, number>()
  const index = new Map<number, number[]>()
  for (const [place, { sentence, terms }] of termed.entries()) {
    const own = figuresOf.get(placeKey(sentence.article, sentence.index)) ?? []
    const content = contentOf(sentence, terms, own)
    const number = contents.get(content) ?? contents.size
    contents.set(content, number)
    const record = recordAt(ranked, place)
    const looked = record.subarray(0, record.length - Math.ceil(ALIKE * record.length - 1e-9) + 1)
    const keys = Array.from(looked, (term) => number * 2 ** 26 + term)
    const candidates = [...new Set(keys.flatMap((key) => index.get(key) ?? []))].sort((x, y) => x - y)
    const first = candidates.find((other) => {
      if (told[other]?.article === sentence.article) return false
      const both = terms.length + (termed[other]?.terms.length ?? 0)
      const needed = Math.ceil((ECHO * both) / 2 - 1e-9)
      if (overlapOf(ranked, other, place, needed) < needed) return false
      return commonWords(recordAt(words, other), recordAt(words, place)).inOrder >= needed
    })
    const standIn = told[first ?? -1]
    if (first === undefined || standIn === undefined) {
      kept.push(sentence)
      for (const key of keys) {
        const list = index.get(key)
        if (list) list.push(place)
        else index.set(key, [place])
      }
      continue
    }
    sentenceFor.set(sentence, standIn)
    const theirs = figuresOf.get(placeKey(standIn.article, standIn.index)) ?? []
    for (const [nth, figure] of own.entries()) {
      const other = theirs[nth]
      if (other !== undefined) figureFor.set(figure, other)
    }
    if (isWording(sentence, terms))
      for (const copy of compareWording(
        { sentence: standIn, words: recordAt(words, first) },
        { sentence, words: recordAt(words, place) },
      ))
        copies.push(copy)
  }
  const left = figures.filter((figure) => !figureFor.has(figure))
  return { told: kept, figures: left, sentenceFor, figureFor, copies }
}

/** How probable it is that a figure and its echoes speak of one thing: as probable as a copy's is. */
const ECHOED = 0.99

/** The quantities with the echoes of their figures; what has echoes and is in none is one with these. */
export function withEchoes(
  story: string,
  quantities: readonly Quantity[],
  { figures, figureFor }: Folded,
): readonly Quantity[] {
  if (figureFor.size === 0) return quantities
  const echoes = new Map<Figure, Figure[]>()
  for (const [echo, first] of figureFor) {
    const list = echoes.get(first)
    if (list) list.push(echo)
    else echoes.set(first, [echo])
  }
  const withOwn = (figure: Figure): readonly Figure[] => [figure, ...(echoes.get(figure) ?? [])]
  const grouped = new Set(quantities.flatMap(({ members }) => members))
  const alone = figures.filter((figure) => echoes.has(figure) && !grouped.has(figure))
  return [
    ...quantities.map((quantity) => ({ ...quantity, members: quantity.members.flatMap(withOwn) })),
    ...alone.map((figure) => ({ story, members: withOwn(figure), confidence: ECHOED })),
  ]
}

const placeKey = (article: string, sentence: number): string => `${sentence}\n${article}`

/** Each sentence's figures in order of place. */
function bySentence(figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> {
  const lists = new Map<string, Figure[]>()
  for (const figure of figures) {
    const list = lists.get(placeKey(figure.article, figure.sentence))
    if (list) list.push(figure)
    else lists.set(placeKey(figure.article, figure.sentence), [figure])
  }
  for (const list of lists.values()) list.sort((x, y) => x.start - y.start || x.end - y.end)
  return lists
}

/** What two sentences must have in common to be echoes, as one text: names, numbers in order, figures, negations, and their roles. */
function contentOf({ role, tokens }: Sentence, terms: readonly Term[], figures: readonly Figure[]): string {
  const names = terms.flatMap(({ kind, key }) => (kind === 'name' ? [key] : [])).sort()
  const numbers = terms.flatMap(({ kind, key }) => (kind === 'number' ? [key] : []))
  const negations = tokens.filter(({ lower }) => NEGATION.test(lower)).length
  const values = figures.map(({ kind, unit, low, high, exclusive, approx, date, event }) => [
    kind,
    unit,
    low,
    high,
    exclusive,
    approx,
    date,
    event,
  ])
  return JSON.stringify([role, names, numbers, negations, values])
}

const NEGATION = /^(?:no|not|never|none|neither|nor|without)$|n't$/
