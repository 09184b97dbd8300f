import { eventClass } from '../../figures/index.js'
import { singular } from '../../language/inflect.js'
import { nounClass, verbLemma, wordInfo } from '../../language/lexicon.js'
import type { Figure, Sentence, Token } from '../../types.js'
import { nameVariants } from '../name-variants.js'
import { termSentences, type Term } from '../terms.js'

/** A figure with everything around it that tells of what it speaks. Built once; compared many times. */
export type FigureRecord = Readonly<{
  figure: Figure
  sentence: Sentence
  /** Content terms of the sentence by rarity in the story (bits), numbers left out. */
  context: ReadonlyMap<string, number>
  /** The same, of the words near the number in its own clause, the nearer the heavier. */
  local: ReadonlyMap<string, number>
  /** Names in the sentence, and the one nearest to the number in its clause. */
  names: ReadonlySet<string>
  nearestName: string | null
  /** Years and days that other figures of the sentence tell. */
  dates: ReadonlySet<string>
  /** The sentence's other figures, as kind and value. */
  others: ReadonlySet<string>
  /** Stems of the content words right before and right behind the number. */
  before: string | null
  behind: string | null
  /** For ranks: the word by which is ranked ("largest"), empty for a mere ordinal. */
  rankedBy: string
  /** Noun counted: its concept (first-sense synonyms share it) and its class. */
  noun: string | null
  nounClass: string | null
  /** Token indexes of the number. */
  at: number
  headline: boolean
}>

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
  const rarity = (key: string) => Math.log2((termed.length + 1) / ((articlesWith.get(key) ?? 0) + 0.5))
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
    term && isContent(term) && !taken.has(i) ? conceptOf(term, tokens[i]) : null,
  )
  const context = new Map<string, number>()
  for (const key of keys) if (key !== null) context.set(key, rarity(key))
  const others = siblings.filter((f) => f !== figure)
  return {
    figure,
    sentence,
    context,
    local: localTerms(tokens, keys, at, to, rarity),
    names: new Set(terms.flatMap((t) => (t?.kind === 'name' ? [t.key] : []))),
    nearestName: nearestName(tokens, terms, at, to),
    dates: new Set(others.flatMap((f) => (f.date === null ? [] : [f.date]))),
    others: new Set(others.filter((f) => f.kind !== 'date').map(valueKey)),
    before: keys.slice(0, at).findLast((k) => k !== null) ?? null,
    behind: keys.slice(to).find((k) => k !== null) ?? null,
    rankedBy: figure.kind === 'rank' ? rankedBy(tokens, at, to) : '',
    noun: figure.unit === null ? null : nounConcept(figure.unit),
    nounClass: figure.unit === null ? null : nounClass(figure.unit),
    at,
    headline: sentence.role === 'headline',
  }
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

/** Words for one kind of event, then first-sense synonyms, are one concept; all other words stand for their stem. */
function conceptOf(term: Term, token: Token | undefined): string {
  if (term.kind === 'name' || !token) return term.key
  const event = eventClass(token.lower)
  if (event !== null) return `=${event}`
  const lemma = wordInfo(token.lower) ? token.lower : (verbLemma(token.lower) ?? singular(token.lower))
  const concept = wordInfo(lemma)?.concept
  return concept ? `#${concept}` : term.key
}

function nounConcept(unit: string): string {
  const concept = wordInfo(unit)?.concept
  return concept ? `#${concept}` : unit
}

/** Content words of the number's clause by nearness; a mark that ends a clause, or another number, ends the reach. */
function localTerms(
  tokens: readonly Token[],
  keys: readonly (string | null)[],
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
      local.set(key, Math.max(local.get(key) ?? 0, (rarity(key) * damp) / (1 + 0.15 * met)))
    }
  }
  walk(to, 1)
  walk(at - 1, -1)
  return local
}

/** The name nearest to the number, before it rather than behind it, without crossing another number. */
function nearestName(
  tokens: readonly Token[],
  terms: readonly (Term | null)[],
  at: number,
  to: number,
): string | null {
  for (let distance = 1; distance <= 9; distance++) {
    for (const i of [at - distance, to - 1 + distance]) {
      const between = i < at ? tokens.slice(i, at) : tokens.slice(to, i)
      if (terms[i]?.kind !== 'name' || between.some((t) => t.kind === 'number' || /^[.;!?]$/.test(t.text)))
        continue
      return terms[i]?.key ?? null
    }
  }
  return null
}

function rankedBy(tokens: readonly Token[], at: number, to: number): string {
  const own = tokens[at]?.lower ?? ''
  if (own.endsWith('est') || own === 'worst') return own
  const joined = tokens[to]?.text === '-' ? tokens[to + 1] : tokens[to]
  const next = joined?.lower ?? ''
  return next.endsWith('est') || next === 'worst' ? next : ''
}
