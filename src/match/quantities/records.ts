import { looksPlural, singular } from '../../language/inflect.js'
import { nounClass, wordInfo } from '../../language/lexicon.js'
import { stem } from '../../language/stem.js'
import type { Figure, Sentence, Token } from '../../types.js'
import { nameVariants } from '../name-variants.js'
import { rarityOf } from '../rarity.js'
import { alignTerms, termSentences, type Term } from '../terms.js'
import { Vocabulary, type WeighedWords } from '../vocabulary.js'
import {
  dateRole,
  isBackground,
  isForecast,
  isIncrement,
  rankedBy,
  standings,
  type DateRole,
} from './circumstances.js'
import { readRoles } from './roles.js'
import { valueKey } from './values.js'
import { addTo, isContent, keysOf, weigh, wordsNear, type Near, type Rarity } from './words.js'

/** A figure with everything around it that tells of what it speaks. Built once; compared many times. */
export type FigureRecord = Readonly<{
  figure: Figure
  sentence: Sentence
  /** Content terms of the sentence by rarity in the story (bits), numbers left out. */
  context: ReadonlyMap<string, number>
  /** The same, of the words near the number in its own clause, the nearer the heavier. */
  local: ReadonlyMap<string, number>
  /** The same words by number, for `likeness.ts`: the sentence's, with those of the one before, and those near the number. */
  words: WeighedWords
  passage: WeighedWords
  nearWords: WeighedWords
  /** Words by the part they play in the number's clause (`roles.ts`). */
  holder: WeighedWords
  holderNames: ReadonlySet<string>
  counted: WeighedWords
  rest: WeighedWords
  verb: number | null
  /** The number stands before its verb. */
  isSubject: boolean
  /** The noun counted, as a word. */
  nounWord: number | null
  /** Among the article's figures of its kind and event: the largest, the first. */
  largest: boolean
  first: boolean
  /** Names in the sentence. */
  names: ReadonlySet<string>
  /** The words of the name nearest to the number on its left and on its right, in its clause. */
  left: ReadonlySet<string>
  right: ReadonlySet<string>
  /** Years and days that other figures of the sentence tell. */
  dates: ReadonlySet<string>
  /** The sentence's other figures, as kind and value. */
  others: ReadonlySet<string>
  /** Stems of the content words right before and right behind the number. */
  before: string | null
  behind: string | null
  /** For ranks: the word by which is ranked ("largest"), empty for a mere ordinal. */
  rankedBy: string
  /** Noun counted, with the senses it shares with synonyms, the kind of thing it names, and its class. */
  noun: string | null
  nounSenses: ReadonlySet<string>
  /** A second noun counted together with it: "50 towns and villages". */
  alsoNoun: string | null
  anchor: string | null
  nounClass: string | null
  /** Bits: how rare the noun is in the story. */
  nounRarity: number
  /** For dates. */
  dateRole: DateRole
  /** Token index of the number. */
  at: number
  /** A rise or an addition and no level: "another 45", "up by 12", "five more". */
  increment: boolean
  /** Told of what is to come. */
  forecast: boolean
  /** Glued to its noun: "a 120-bed hospital". */
  compound: boolean
  /** Its place among the sentence's figures of its kind. */
  order: number
  /** Rarity of the names in the sentence, in bits. */
  nameRarity: ReadonlyMap<string, number>
  headline: boolean
  /** Sentences before it in the article. */
  depth: number
  /** Among the article's first sentences, where news tells its main figures. */
  lede: boolean
  /** The sentence tells of an earlier year, or of last time: background. */
  background: boolean
}>

/** Sentences that an article opens with, page furniture included. */
const LEDE = 8

/** The records of one story's figures, and its words by the numbers that the records hold. */
export type Records = Readonly<{ records: readonly FigureRecord[]; vocabulary: Vocabulary }>

/** Builds the records of one story's figures; rarity is counted over the story's sentences. */
export function buildRecords(sentences: readonly Sentence[], figures: readonly Figure[]): Records {
  const termed = termSentences(sentences)
  const variants = nameVariants(termed)
  const bySentence = new Map<string, ReadSentence>()
  const articlesWith = new Map<string, number>()
  for (const { sentence, terms } of termed) {
    const aligned = alignTerms(sentence, terms).map((term) => (term ? unify(term, variants) : null))
    bySentence.set(keyOf(sentence.article, sentence.index), { sentence, terms: aligned })
    for (const key of new Set(aligned.flatMap((t) => (t && isContent(t) ? [t.key] : []))))
      articlesWith.set(key, (articlesWith.get(key) ?? 0) + 1)
  }
  const rarity = (key: string) => rarityOf(articlesWith.get(key) ?? 0, termed.length)
  const standing = standings(figures)
  const grouped = new Map<string, Figure[]>()
  for (const figure of figures) {
    const key = keyOf(figure.article, figure.sentence)
    grouped.set(key, [...(grouped.get(key) ?? []), figure])
  }
  const vocabulary = new Vocabulary()
  const records = figures.flatMap((figure) => {
    const key = keyOf(figure.article, figure.sentence)
    const read = bySentence.get(key)
    if (!read) return []
    const before = bySentence.get(keyOf(figure.article, figure.sentence - 1)) ?? null
    const record = recordOf(figure, grouped.get(key) ?? [], { read, before, rarity, vocabulary })
    return [{ ...record, ...standing(figure) }]
  })
  return { records, vocabulary }
}

type ReadSentence = Readonly<{ sentence: Sentence; terms: readonly (Term | null)[] }>
/** What a record is read from, beside the sentence's figures. */
type Surroundings = Readonly<{
  read: ReadSentence
  before: ReadSentence | null
  rarity: Rarity
  vocabulary: Vocabulary
}>

const keyOf = (article: string, sentence: number) => `${article}\n${sentence}`

/** One key for spellings of a name, for words of one class of events, and for first-sense synonyms. */
function unify(term: Term, variants: ReadonlyMap<string, string>): Term {
  return term.kind === 'name' ? { ...term, key: variants.get(term.key) ?? term.key } : term
}

function recordOf(
  figure: Figure,
  siblings: readonly Figure[],
  { read, before, rarity, vocabulary }: Surroundings,
): Omit<FigureRecord, 'largest' | 'first'> {
  const { sentence, terms } = read
  const { tokens } = sentence
  const at = Math.max(
    0,
    tokens.findIndex((t) => t.end > figure.number.start),
  )
  const to = Math.max(at + 1, tokens.findLastIndex((t) => t.start < figure.number.end) + 1)
  const taken = numberTokens(sentence, siblings)
  const keys = terms.map((term, i) =>
    term && isContent(term) && !taken.has(i) ? keysOf(term, tokens[i]) : null,
  )
  const context = new Map<string, number>()
  for (const key of keys) if (key !== null) addTo(context, key, rarity(key.own))
  const others = siblings.filter((f) => f !== figure)
  const roles = readRoles(tokens, at, to, (place) => taken.has(place))
  const near = wordsNear(tokens, keys, at, to)
  const local = new Map<string, number>()
  for (const { place, share } of near) {
    const key = keys[place]
    if (key) addTo(local, key, rarity(key.own) * share)
  }
  const said = (places: readonly Near[]) => weigh(places, tokens, keys, rarity, vocabulary)
  const words = said(tokens.map((_, place) => ({ place, share: 1 })))
  const inFull = (places: readonly number[]) => said(places.map((place) => ({ place, share: 1 })))
  const noun = nounOf(figure)
  return {
    figure,
    sentence,
    context,
    local,
    words,
    passage: before === null ? words : [...words, ...wordsOf(before, rarity, vocabulary)],
    nearWords: said(near),
    holder: inFull(roles.holder),
    holderNames: new Set(roles.holder.flatMap((i) => (terms[i]?.kind === 'name' ? [terms[i].key] : []))),
    counted: inFull(roles.noun),
    rest: inFull(roles.rest),
    verb: roles.verb === null ? null : (inFull([roles.verb])[0]?.word ?? null),
    isSubject: roles.isSubject,
    nounWord: noun === null ? null : vocabulary.numberOf(stem(noun), noun),
    names: new Set(terms.flatMap((t) => (t?.kind === 'name' ? [t.key] : []))),
    left: nameRun(tokens, terms, at - 1, -1),
    right: nameRun(tokens, terms, to, 1),
    dates: new Set(others.flatMap((f) => (f.date === null ? [] : [f.date]))),
    others: new Set(others.filter((f) => f.kind !== 'date').map(valueKey)),
    before: keys.slice(0, at).findLast((k) => k !== null)?.own ?? null,
    behind: keys.slice(to).find((k) => k !== null)?.own ?? null,
    rankedBy: figure.kind === 'rank' ? rankedBy(tokens, at, to) : '',
    noun,
    alsoNoun: figure.kind === 'count' ? coordinated(sentence, figure) : null,
    nounSenses: new Set(noun === null ? [] : (wordInfo(noun)?.concepts ?? [])),
    anchor: noun === null ? null : (wordInfo(noun)?.anchor ?? null),
    nounRarity: noun === null ? 0 : rarity(stem(noun)),
    nounClass: noun === null ? null : nounClass(noun),
    dateRole: figure.kind === 'date' ? dateRole(tokens, at) : 'on',
    at,
    increment: isIncrement(tokens, at, to),
    forecast: isForecast(tokens),
    compound: tokens[to]?.text === '-' && tokens[to]?.spaced === false && tokens[to + 1]?.kind === 'word',
    order: siblings.filter((f) => f.kind === figure.kind && f.start < figure.start).length,
    nameRarity: new Map(terms.flatMap((t) => (t?.kind === 'name' ? [[t.key, rarity(t.key)] as const] : []))),
    headline: sentence.role === 'headline',
    depth: sentence.index,
    lede: sentence.role === 'headline' || sentence.index < LEDE,
    background: isBackground(figure, others, tokens),
  }
}

/** All content words of a sentence. */
function wordsOf({ sentence, terms }: ReadSentence, rarity: Rarity, vocabulary: Vocabulary): WeighedWords {
  const keys = terms.map((term, i) => (term && isContent(term) ? keysOf(term, sentence.tokens[i]) : null))
  return weigh(
    keys.map((_, place) => ({ place, share: 1 })),
    sentence.tokens,
    keys,
    rarity,
    vocabulary,
  )
}

/** Events that happen to persons: their number needs no noun ("killing at least 26"). */
const OF_PERSONS = new Set([
  'kill',
  'injure',
  'missing',
  'arrest',
  'rescue',
  'displace',
  'hospital',
  'infect',
  'dismiss',
  'employ',
  'sentence',
  'convict',
])
/** Nouns that count the event itself instead of those whom it met: 21 deaths are 21 persons killed. */
const OF_EVENTS = new Set([
  'death',
  'fatality',
  'body',
  'corpse',
  'victim',
  'casualty',
  'life',
  'injury',
  'arrest',
  'detention',
  'dead',
  'wounded',
  'injured',
  'survivor',
  'evacuee',
  'toll',
  'infection',
  'case',
])

/** The noun counted, where it is said or the event says it. */
function nounOf({ kind, unit, event }: Figure): string | null {
  if (kind !== 'count' || event === null || !OF_PERSONS.has(event)) return unit
  return unit === null || OF_EVENTS.has(unit) ? 'person' : unit
}

/** The noun behind "and" or "or" right after the figure's own. */
function coordinated({ tokens }: Sentence, figure: Figure): string | null {
  const end = tokens.findIndex((t) => t.start >= figure.end)
  // A vague word's figure may end before its noun: "dozens of villages and towns".
  for (let i = end; i > 0 && i < end + 4; i++) {
    const next = tokens[i + 1]
    if (tokens[i]?.kind !== 'word' || !next) return null
    if (tokens[i]?.lower === 'and' || tokens[i]?.lower === 'or')
      return looksPlural(next.lower) ? singular(next.lower) : null
  }
  return null
}

function numberTokens(sentence: Sentence, figures: readonly Figure[]): ReadonlySet<number> {
  const taken = new Set<number>()
  for (const { number } of figures)
    for (const [i, t] of sentence.tokens.entries())
      if (t.end > number.start && t.start < number.end) taken.add(i)
  return taken
}

/** How far from a number the name it belongs to is sought, in tokens. */
const NAME_REACH = 9

/** The words of the nearest name in one direction; another number or a sentence mark ends the search. */
function nameRun(
  tokens: readonly Token[],
  terms: readonly (Term | null)[],
  from: number,
  step: 1 | -1,
): ReadonlySet<string> {
  const run = new Set<string>()
  for (let i = from, distance = 0; distance < NAME_REACH; i += step, distance++) {
    const token = tokens[i]
    if (!token || token.kind === 'number' || /^[.;!?]$/.test(token.text)) break
    const term = terms[i]
    if (term?.kind === 'name') run.add(term.key)
    else if (run.size > 0 && token.lower !== "'s" && token.text !== '-' && token.text !== '’') break
  }
  return run
}
