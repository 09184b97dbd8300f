import type {
  Article,
  ArticleDiff,
  DiffFigure,
  DiffPair,
  DiffPassage,
  DiffReport,
  DiffSegment,
  DiffSource,
  FigureChange,
  SharedSentence,
  Span,
} from '../../types.js'
import { wordChanges, type WordChange } from '../differ.js'
import { createLookup, toReportFigure, type Lookup } from '../lookup.js'
import { rounded, toReportOriginal } from '../to-report.js'
import { VERSION } from '../version.js'

/** Two articles side by side as the plain JSON that leaves the program; keys in the contract's order. */
export function toDiffReport(diff: ArticleDiff): DiffReport {
  const lookup = createLookup({ articles: [diff.a, diff.b], sentences: diff.sentences })
  const lines = (article: Article, { start, end }: Span): DiffPassage['a'] => ({
    start,
    end,
    line: lookup.place(article.id, start).line,
    endLine: lookup.place(article.id, end - 1).line,
  })
  return {
    formatVersion: '1.0',
    tool: { name: 'claims', version: VERSION },
    a: toSource(diff, 'a'),
    b: toSource(diff, 'b'),
    original: toReportOriginal(diff.overlap?.original ?? null),
    pairs: diff.shared.map((shared) => toPair(shared, diff, lookup)),
    passages: (diff.overlap?.passages ?? []).map(({ spans, sentences, words }) => ({
      a: lines(diff.a, spans[0]),
      b: lines(diff.b, spans[1]),
      sentences,
      words,
    })),
    summary: summarise(diff),
  }
}

/** The counts that every format tells; no reporter counts anew. */
function summarise({ shared }: ArticleDiff): DiffReport['summary'] {
  const pairs = { same: 0, edited: 0, part: 0 }
  const figures = { changed: 0, removed: 0, added: 0 }
  let conflicts = 0
  for (const { kind, figures: changes } of shared) {
    pairs[kind]++
    for (const change of changes) {
      figures[changeOf(change)]++
      if (change.verdict === 'conflict') conflicts++
    }
  }
  return { pairs, figures, conflicts }
}

function changeOf({ a, b }: FigureChange): DiffFigure['change'] {
  return a === null ? 'added' : b === null ? 'removed' : 'changed'
}

function toSource(diff: ArticleDiff, side: 'a' | 'b'): DiffSource {
  const { id, path, title, published, publishedBy }: Article = diff[side]
  const own = diff.sentences.filter(({ article }) => article === id)
  return {
    id,
    path,
    title,
    published,
    publishedBy,
    sentences: own.length,
    figures: diff.figures.filter(({ article }) => article === id).length,
    words: diff.words[side],
    sharedWords: rounded(diff.overlap?.shares[side === 'a' ? 0 : 1] ?? 0),
  }
}

function toPair(shared: SharedSentence, diff: ArticleDiff, lookup: Lookup): DiffPair {
  const { kind, similarity, a, b, figures } = shared
  const told = ({ article, start, end, text }: SharedSentence['a']): DiffPair['a'] => ({
    start,
    end,
    line: lookup.place(article, start).line,
    text,
  })
  return {
    kind,
    similarity,
    a: told(a),
    b: told(b),
    figures: figures.map((change) => ({
      change: changeOf(change),
      verdict: change.verdict,
      a: change.a && toReportFigure(change.a, lookup),
      b: change.b && toReportFigure(change.b, lookup),
    })),
    segments: wordChanges(a, b).map((change) => toSegment(change, diff)),
  }
}

function toSegment(change: WordChange, { a, b }: ArticleDiff): DiffSegment {
  const span = change.change === 'added' ? change.b : change.a
  const { text } = change.change === 'added' ? b : a
  return { ...change, text: text.slice(span.start, span.end) }
}
