import { eventClass } from '../../figures/index.js'
import { looksPlural, singular } from '../../language/inflect.js'
import { nounClass, verbLemma, wordInfo } from '../../language/lexicon.js'
import { stem } from '../../language/stem.js'
import type { Figure, Sentence, Token } from '../../types.js'
import { nameVariants } from '../name-variants.js'
import { rarityOf } from '../rarity.js'
import { termSentences, type Term } from '../terms.js'

/** A figure with everything around it that tells of what it speaks. Built once; compared many times. */
export type FigureRecord = Readonly<{
  figure: Figure
  sentence: Sentence
  /** Content terms of the sentence by rarity in the story (bits), numbers left out. */
  context: ReadonlyMap<string, number>
  /** The same, of the words near the number in its own clause, the nearer the heavier. */
  local: ReadonlyMap<string, number>
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
  /** For dates: whether it opens a stretch of time, closes one, or is the day of something. */
  dateRole: 'from' | 'until' | 'on'
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

/** How far around a number its own words are sought, in content words. */
const NEAR = 6

/** Builds the records of one story's figures; rarity is counted over the story's sentences. */
export function buildRecords(
  sentences: readonly Sentence[],
  figures: readonly Figure[],
): readonly FigureRecord[] {
  const termed = termSentences(sentences)
  const variants = nameVariants(termed)
  const bySentence = new Map<string, { sentence: Sentence; terms: readonly (Term | null)[] }>()
  const articlesWith = new Map<string, number>()
  for (const { sentence, terms } of termed) {
    const aligned = alignTerms(sentence, terms).map((term) => (term ? unify(term, variants) : null))
    bySentence.set(keyOf(sentence.article, sentence.index), { sentence, terms: aligned })
    for (const key of new Set(aligned.flatMap((t) => (t && isContent(t) ? [t.key] : []))))
      articlesWith.set(key, (articlesWith.get(key) ?? 0) + 1)
  }
  const rarity = (key: string) => rarityOf(articlesWith.get(key) ?? 0, termed.length)
  const grouped = new Map<string, Figure[]>()
  for (const figure of figures) {
    const key = keyOf(figure.article, figure.sentence)
    grouped.set(key, [...(grouped.get(key) ?? []), figure])
  }
  return figures.flatMap((figure) => {
    const key = keyOf(figure.article, figure.sentence)
    const entry = bySentence.get(key)
    return entry ? [recordOf(figure, grouped.get(key) ?? [], entry, rarity)] : []
  })
}

const keyOf = (article: string, sentence: number) => `${article}\n${sentence}`
const isContent = (term: Term) => !term.stop && term.kind !== 'number'

/** Terms beside their tokens: the term reader leaves out marks and symbols. */
function alignTerms(sentence: Sentence, terms: readonly Term[]): readonly (Term | null)[] {
  let next = 0
  return sentence.tokens.map((token) => {
    const isTerm =
      (token.kind === 'word' || token.kind === 'number' || token.kind === 'hashtag') && token.lower !== ''
    return isTerm ? (terms[next++] ?? null) : null
  })
}

/** One key for spellings of a name, for words of one class of events, and for first-sense synonyms. */
function unify(term: Term, variants: ReadonlyMap<string, string>): Term {
  return term.kind === 'name' ? { ...term, key: variants.get(term.key) ?? term.key } : term
}

function recordOf(
  figure: Figure,
  siblings: readonly Figure[],
  { sentence, terms }: { sentence: Sentence; terms: readonly (Term | null)[] },
  rarity: (key: string) => number,
): FigureRecord {
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
  const noun = nounOf(figure)
  return {
    figure,
    sentence,
    context,
    local: localTerms(tokens, keys, at, to, rarity),
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
    forecast: tokens.some((t) => FORECAST.test(t.lower)),
    compound: tokens[to]?.text === '-' && tokens[to]?.spaced === false && tokens[to + 1]?.kind === 'word',
    order: siblings.filter((f) => f.kind === figure.kind && f.start < figure.start).length,
    nameRarity: new Map(terms.flatMap((t) => (t?.kind === 'name' ? [[t.key, rarity(t.key)] as const] : []))),
    headline: sentence.role === 'headline',
    depth: sentence.index,
    lede: sentence.role === 'headline' || sentence.index < LEDE,
    background: isBackground(figure, others, tokens),
  }
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

/** A value as a key; approximate or not, for neighbours in a sentence. */
export function valueKey(figure: Figure): string {
  return `${figure.kind} ${figure.low ?? ''} ${figure.high ?? ''}`
}

function numberTokens(sentence: Sentence, figures: readonly Figure[]): ReadonlySet<number> {
  const taken = new Set<number>()
  for (const { number } of figures)
    for (const [i, t] of sentence.tokens.entries())
      if (t.end > number.start && t.start < number.end) taken.add(i)
  return taken
}

/** Keys of one word: its stem or name; and, as its synonyms have them too, its class of events and its senses. */
type Keys = Readonly<{ own: string; shared: readonly string[] }>

function keysOf(term: Term, token: Token | undefined): Keys {
  if (term.kind === 'name' || !token) return { own: term.key, shared: [] }
  const event = eventClass(token.lower)
  const lemma = wordInfo(token.lower) ? token.lower : (verbLemma(token.lower) ?? singular(token.lower))
  const senses = (wordInfo(lemma)?.concepts ?? []).map((c) => `#${c}`)
  return { own: term.key, shared: event === null ? senses : [`=${event}`, ...senses] }
}

/** How much of a word's weight a synonym shares. */
const SHARED = 0.6

function addTo(map: Map<string, number>, { own, shared }: Keys, weight: number): void {
  const put = (key: string, w: number) => map.set(key, Math.max(map.get(key) ?? 0, w))
  put(own, shared.length === 0 ? weight : weight * (1 - SHARED))
  for (const key of shared) put(key, (weight * SHARED) / shared.length)
}

/** Content words of the number's clause by nearness; a mark that ends a clause, or another number, ends the reach. */
function localTerms(
  tokens: readonly Token[],
  keys: readonly (Keys | null)[],
  at: number,
  to: number,
  rarity: (key: string) => number,
): ReadonlyMap<string, number> {
  const local = new Map<string, number>()
  const walk = (from: number, step: 1 | -1) => {
    let met = 0
    let damp = 1
    for (let i = from; i >= 0 && i < tokens.length && met < NEAR; i += step) {
      const token = tokens[i]
      if (!token) break
      if (/^[;:!?]$/.test(token.text)) damp *= 0.3
      else if (token.text === ',' || token.text === '(' || token.text === ')') damp *= 0.6
      else if (token.kind === 'number') damp *= 0.6
      const key = keys[i]
      if (key === null || key === undefined) continue
      met++
      addTo(local, key, (rarity(key.own) * damp) / (1 + 0.15 * met))
    }
  }
  walk(to, 1)
  walk(at - 1, -1)
  return local
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

function rankedBy(tokens: readonly Token[], at: number, to: number): string {
  const own = tokens[at]?.lower ?? ''
  if (own.endsWith('est') || own === 'worst') return own
  const joined = tokens[to]?.text === '-' ? tokens[to + 1] : tokens[to]
  const next = joined?.lower ?? ''
  return next.endsWith('est') || next === 'worst' ? next : ''
}

/** "since Wednesday", "the offensive began on Wednesday" against "until Monday" and "on Friday". */
function dateRole(tokens: readonly Token[], at: number): 'from' | 'until' | 'on' {
  for (let i = at - 1, seen = 0; i >= 0 && seen < 8; i--, seen++) {
    const lower = tokens[i]?.lower ?? ''
    const next = tokens[i + 1]?.lower
    if (
      (lower === 'turned' && next === 'into') ||
      (lower === 'broke' && next === 'out') ||
      lower === 'unleashed'
    )
      return 'from'
    if (lower === 'since' || lower === 'from' || eventClass(lower) === 'begin') return 'from'
    if (lower === 'until' || lower === 'till' || lower === 'by' || eventClass(lower) === 'end') return 'until'
    if (/^[,;.]$/.test(lower)) break
  }
  return 'on'
}

/** Another figure of the sentence is a year before the article's own, or the words look back. */
function isBackground(figure: Figure, others: readonly Figure[], tokens: readonly Token[]): boolean {
  const now = figure.asOf?.slice(0, 4) ?? '9999'
  if (others.some((f) => f.date !== null && f.date.length <= 7 && f.date.slice(0, 4) < now)) return true
  return tokens.some((t) =>
    /^(?:previous|earlier|ago|former|history|past|decade|decades|historic)$/.test(t.lower),
  )
}

const FORECAST =
  /^(?:will|would|could|may|might|expected|forecast|forecasts|projected|predicted|predicts|expects|target|aims?|plans?|likely|due|hopes?)$/

function isIncrement(tokens: readonly Token[], at: number, to: number): boolean {
  const before = [tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? '']
  if (
    before.some((w) =>
      /^(?:another|further|additional|extra|by|rose|fell|up|down|new|gained|lost|added|increase|rise|fall|drop|cut)$/.test(
        w,
      ),
    ) &&
    tokens[at - 1]?.lower !== 'to'
  )
    return true
  return (
    /^(?:more|new|additional|extra|fewer|less)$/.test(tokens[to]?.lower ?? '') &&
    tokens[to + 1]?.lower !== 'than'
  )
}
