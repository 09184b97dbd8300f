import { nounClass } from '../../language/lexicon.js'
import { wordInfo } from '../../language/wordnet.js'
import { stem } from '../../language/stem.js'
import type { Figure, Sentence } from '../../types.js'
import type { Bag } from '../bags.js'
import type { Numbering } from '../numbering.js'
import { readStoryWords, type ReadSentence } from '../story-words.js'
import { joinedWords, Vocabulary, type WeighedWords } from '../vocabulary.js'
import { ArticleCues } from './cues.js'
import {
  dateRole,
  isDayOfCount,
  isDayOfStatement,
  isBesideThePast,
  isIncrement,
  rankedBy,
  standings,
  stretchAt,
  type DateRole,
  type Stretch,
} from './circumstances.js'
import { readNumbers, type FigureNumbers } from './figure-numbers.js'
import { coordinated, nearKind, nounOf } from './nouns.js'
import { readRoles } from './roles.js'
import { readPhrase, type Phrase } from './phrase.js'
import { readSmallWords, type SmallWords } from './small-words.js'
import { allWords, Told } from './told.js'
import { valueKey } from './values.js'

/**
 * A figure with everything around it that tells of what it speaks. Built once; compared many times, and so mostly as numbers: texts
 * are numbered within the story (`Records.numbering`), -1 for none.
 */
export type FigureRecord = Readonly<{
  figure: Figure
  sentence: Sentence
  /** The figure by itself. */
  numbers: FigureNumbers
  /** Content terms of the sentence by rarity in the story (bits), numbers left out. */
  context: Bag
  /** The same, of the words near the number in its own clause, the nearer the heavier. */
  local: Bag
  /** The same words by number, for `likeness.ts`: the sentence's, with those of the one before, and those near the number. */
  words: WeighedWords
  passage: WeighedWords
  nearWords: WeighedWords
  /** Words by the part they play in the number's clause (`roles.ts`). */
  holder: WeighedWords
  holderNames: Int32Array
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
  /** Names in the sentence by rarity, in bits. */
  names: Bag
  /** The words of the name nearest to the number on its left and on its right, in its clause. */
  left: Int32Array
  right: Int32Array
  /** Years and days that other figures of the sentence tell. */
  dates: Int32Array
  /** The sentence's other figures, by value. */
  others: Int32Array
  /** What stands right before the number, and right behind, and the small words around. */
  phraseBefore: Phrase
  phraseBehind: Phrase
  small: SmallWords
  /** What words tell in its article. */
  cues: ArticleCues
  /** Stems of the content words right before and right behind the number. */
  before: number
  behind: number
  /** For ranks: the word by which is ranked ("largest"), empty for a mere ordinal. */
  rankedBy: string
  /** Noun counted, with the senses it shares with synonyms, what it is taken for, and its class. */
  noun: string | null
  nounSenses: readonly string[]
  nearKind: string | null
  /** A second noun counted together with it: "50 towns and villages". */
  alsoNoun: string | null
  nounClass: string | null
  /** Bits: how rare the noun is in the story. */
  nounRarity: number
  /** For dates. */
  dateRole: DateRole
  /** A date as of which something was counted; one on which somebody spoke, as he may have on others. */
  dayOfCount: boolean
  dayOfStatement: boolean
  /** For durations. */
  stretch: Stretch
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

/** The records of one story's figures, and its words and texts by the numbers that the records hold. */
export type Records = Readonly<{
  records: readonly FigureRecord[]
  vocabulary: Vocabulary
  numbering: Numbering
}>

/** Builds the records of one story's figures; rarity is counted over the story's sentences. */
export function buildRecords(sentences: readonly Sentence[], figures: readonly Figure[]): Records {
  const words = readStoryWords(sentences)
  const bySentence = new Map(words.sentences.map((read) => [keyOf(read.sentence), read]))
  const standing = standings(figures)
  const grouped = new Map<string, Figure[]>()
  for (const figure of figures) {
    const list = grouped.get(keyOfFigure(figure))
    if (list) list.push(figure)
    else grouped.set(keyOfFigure(figure), [figure])
  }
  const vocabulary = new Vocabulary(words.cosines)
  const places = new Map<string, Place>()
  const placeOf = (figure: Figure): Place | null => {
    const key = keyOfFigure(figure)
    const known = places.get(key)
    if (known !== undefined) return known
    const read = bySentence.get(key)
    if (!read) return null
    const told = new Told(read, grouped.get(key) ?? [], vocabulary)
    const before = bySentence.get(keyOf({ article: figure.article, index: figure.sentence - 1 }))
    const place = { told, passage: passageOf(told, before, vocabulary) }
    places.set(key, place)
    return place
  }
  const cues = new Map<string, ArticleCues>()
  const cuesOf = (article: string): ArticleCues => {
    const known = cues.get(article) ?? new ArticleCues()
    cues.set(article, known)
    return known
  }
  const story = { vocabulary, numbering: words.numbering, rarity: words.rarity, cuesOf }
  const records = figures.flatMap((figure) => {
    const place = placeOf(figure)
    return place === null ? [] : [recordOf(figure, place, story, standing(figure))]
  })
  for (const record of records) record.cues.add(record)
  return { records, vocabulary, numbering: words.numbering }
}

/** A sentence with figures, and its words with those of the one before. */
type Place = Readonly<{ told: Told; passage: WeighedWords }>
type Story = Readonly<{
  vocabulary: Vocabulary
  numbering: Numbering
  rarity: (key: string) => number
  cuesOf: (article: string) => ArticleCues
}>

const keyOf = ({ article, index }: Pick<Sentence, 'article' | 'index'>) => `${article}\n${index}`
const keyOfFigure = ({ article, sentence }: Figure) => `${article}\n${sentence}`

function passageOf(told: Told, before: ReadSentence | undefined, vocabulary: Vocabulary): WeighedWords {
  return before === undefined ? told.words : joinedWords([told.words, allWords(before, vocabulary)])
}

function recordOf(
  figure: Figure,
  { told, passage }: Place,
  { vocabulary, numbering, rarity, cuesOf }: Story,
  standing: Readonly<{ largest: boolean; first: boolean }>,
): FigureRecord {
  const { sentence, figures: siblings } = told
  const { tokens } = sentence
  const at = Math.max(
    0,
    tokens.findIndex((t) => t.end > figure.number.start),
  )
  const to = Math.max(at + 1, tokens.findLastIndex((t) => t.start < figure.number.end) + 1)
  const others = siblings.filter((f) => f !== figure)
  const roles = readRoles(tokens, at, to, (place) => told.isNumber(place))
  const { local, nearWords } = told.near(at, to)
  const noun = nounOf(figure)
  const info = noun === null ? null : wordInfo(noun)
  return {
    figure,
    sentence,
    numbers: readNumbers(figure, numbering),
    context: told.context,
    local,
    words: told.words,
    passage,
    nearWords,
    holder: told.wordsAt(roles.holder),
    holderNames: told.namesAt(roles.holder, numbering),
    counted: told.wordsAt(roles.noun),
    rest: told.wordsAt(roles.rest),
    verb: roles.verb === null ? null : (told.wordsAt([roles.verb]).words[0] ?? null),
    isSubject: roles.isSubject,
    nounWord: noun === null ? null : vocabulary.numberOf(stem(noun), noun),
    largest: standing.largest,
    first: standing.first,
    names: told.names,
    left: told.nameRun(at - 1, -1),
    right: told.nameRun(to, 1),
    dates: numbering.numbersOf(others.flatMap((f) => f.date ?? [])),
    others: numbering.numbersOf(others.filter((f) => f.kind !== 'date').map(valueKey)),
    phraseBefore: readPhrase(tokens, at - 1, -1, { numbering, vocabulary }),
    phraseBehind: readPhrase(tokens, to, 1, { numbering, vocabulary }),
    small: readSmallWords(tokens, at, to),
    cues: cuesOf(figure.article),
    before: told.wordBefore(at),
    behind: told.wordFrom(to),
    rankedBy: figure.kind === 'rank' ? rankedBy(tokens, at, to) : '',
    noun,
    nounSenses: info?.concepts ?? [],
    nearKind: nearKind(info?.anchor ?? null),
    alsoNoun: figure.kind === 'count' ? coordinated(sentence, figure) : null,
    nounClass: noun === null ? null : nounClass(noun),
    nounRarity: noun === null ? 0 : rarity(stem(noun)),
    dateRole: figure.kind === 'date' ? dateRole(tokens, at) : 'on',
    dayOfCount: figure.kind === 'date' && isDayOfCount(tokens, at, to),
    dayOfStatement: figure.kind === 'date' && isDayOfStatement(tokens, at),
    stretch: figure.kind === 'duration' ? stretchAt(tokens, at) : null,
    at,
    increment: isIncrement(tokens, at, to),
    forecast: told.forecast,
    compound: tokens[to]?.text === '-' && tokens[to]?.spaced === false && tokens[to + 1]?.kind === 'word',
    order: siblings.filter((f) => f.kind === figure.kind && f.start < figure.start).length,
    headline: sentence.role === 'headline',
    depth: sentence.index,
    lede: sentence.role === 'headline' || sentence.index < LEDE,
    background: told.looksBack || isBesideThePast(figure, others),
  }
}
