/** Two articles to the text they share, and what was changed in it. Pure, as the pipeline is. */
import { extractAll } from './extract.js'
import { isSentence } from './match/claims.js'
import { copiedSentences, type Copy } from './match/copies.js'
import { pairFigures, type FigurePair } from './match/figure-changes.js'
import { countWords, overlapOf } from './match/overlaps.js'
import { pairSentences } from './match/shared-sentences.js'
import { readingOf } from './reconcile/interval.js'
import { judgePair } from './reconcile/judge.js'
import { toDiffReport } from './report/diff/to-diff-report.js'
import type {
  Article,
  ArticleDiff,
  DiffReport,
  Figure,
  FigureChange,
  Sentence,
  SharedKind,
  SharedSentence,
} from './types.js'

/** Lays two articles side by side, sentence by sentence. Throws a RangeError where both have one id. */
export function diffArticles(a: Article, b: Article): DiffReport {
  return toDiffReport(laySideBySide(a, b))
}

function laySideBySide(a: Article, b: Article): ArticleDiff {
  if (a.id === b.id) throw new RangeError(`both articles have the id "${a.id}"`)
  const { articles, sentences, figures } = extractAll([a, b])
  const told = (id: string): readonly Sentence[] => sentences.filter(({ article }) => article === id)
  const settled = (article: Article): Article => articles.find(({ id }) => id === article.id) ?? article
  const copies = copiedSentences([...told(a.id), ...told(b.id)].filter(isSentence))
  const overlap = overlapOf(
    { article: settled(a), sentences: told(a.id) },
    { article: settled(b), sentences: told(b.id) },
    copies,
  )
  const bySentence = new Map<string, Figure[]>()
  for (const figure of figures) {
    const key = `${figure.sentence}:${figure.article}`
    bySentence.set(key, [...(bySentence.get(key) ?? []), figure])
  }
  const figuresOf = ({ article, index }: Sentence): readonly Figure[] =>
    bySentence.get(`${index}:${article}`) ?? []
  const texts = { a: a.text, b: b.text }
  const shared = pairSentences(copies).map((copy) => toShared(copy, figuresOf, texts))
  return {
    a: settled(a),
    b: settled(b),
    words: { a: countWords(told(a.id)), b: countWords(told(b.id)) },
    sentences,
    figures,
    shared: [...shared].sort((x, y) => rankOf(x) - rankOf(y)),
    overlap,
  }
}

type Texts = Readonly<Record<'a' | 'b', string>>

function toShared(
  copy: Copy,
  figuresOf: (sentence: Sentence) => readonly Figure[],
  texts: Texts,
): SharedSentence {
  const { a, b, similarity, within } = copy
  const changes = pairFigures({ sentence: a, figures: figuresOf(a) }, { sentence: b, figures: figuresOf(b) })
    .map(judged)
    .filter((change) => isChange(change, texts))
  return {
    kind: kindOf(copy),
    similarity: Math.round(similarity * 1000) / 1000,
    a,
    b,
    // What the longer sentence holds beside the part was not taken out of it, nor put in.
    figures: within === null ? changes : changes.filter((change) => change.a !== null && change.b !== null),
  }
}

function kindOf({ a, b, within }: Copy): SharedKind {
  if (within !== null) return 'part'
  return wording(a) === wording(b) ? 'same' : 'edited'
}

function wording({ tokens }: Sentence): string {
  return tokens.flatMap(({ kind, lower }) => (kind === 'punctuation' ? [] : [lower])).join(' ')
}

function judged({ a, b }: FigurePair): FigureChange {
  return { a, b, verdict: a === null || b === null ? null : judgePair(readingOf(a), readingOf(b)) }
}

/** "12" and "twelve" are one figure told twice; so is "on Monday", though it be another Monday on the later paper's desk. */
function isChange({ a, b, verdict }: FigureChange, texts: Texts): boolean {
  if (a === null || b === null) return true
  return verdict !== 'agree' && wordsOf(a, texts.a) !== wordsOf(b, texts.b)
}

function wordsOf({ start, end }: Figure, text: string): string {
  return text.slice(start, end).toLowerCase().replace(/\s+/g, ' ')
}

/** Contradictions first, then other changes of figures, then of words. */
function rankOf({ figures, kind }: SharedSentence): number {
  if (figures.some(({ verdict }) => verdict === 'conflict')) return 0
  if (figures.some(({ a, b }) => a !== null && b !== null)) return 1
  if (figures.length > 0) return 2
  return kind === 'same' ? 4 : 3
}
