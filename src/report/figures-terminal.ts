import type { Article, Figure, Sentence } from '../types.js'
import { paragraph, proseWidth, quotation, type Page } from './layout/lines.js'
import { markStretches } from './layout/mark.js'
import { createPaint } from './layout/palette.js'
import { marksFor, run, type Run } from './layout/runs.js'
import { wordsBehind } from './layout/words-behind.js'
import { groupBy } from '../group-by.js'
import { createLookup, type Lookup } from './lookup.js'
import { byId, byPlace } from './order.js'
import type { Extracted, View } from './reporter.js'
import { sanitize } from './sanitize.js'
import { cutPassage } from './stretches.js'
import { counted, valueWords, windowWords } from './wording.js'

/** Extracted figures for reading: by article, each sentence once, and what was read from it below. */
export function reportFiguresTerminal(extracted: Extracted, view: View): string {
  const page: Page = { paint: createPaint(view.color), color: view.color, prose: proseWidth(view.width) }
  const lookup = createLookup(extracted)
  const byArticle = groupBy(extracted.figures.toSorted(byPlace), ({ article }) => article)
  const articles = extracted.articles.toSorted(byId).map((article) =>
    articleLines(article, byArticle.get(article.id) ?? [], page, {
      ...lookup,
      explanations: extracted.explanations,
    }),
  )
  const total = `${counted(extracted.figures.length, 'figure')} in ${counted(extracted.articles.length, 'article')}.`
  return `${[...articles, paragraph(page, [run(total, 'strong')])].map((lines) => lines.join('\n')).join('\n\n')}\n`
}

type Explained = Lookup & Readonly<{ explanations: Extracted['explanations'] }>

function articleLines(
  article: Article,
  figures: readonly Figure[],
  page: Page,
  lookup: Explained,
): readonly string[] {
  const head = [
    run(sanitize(article.path), 'source'),
    run(` · ${article.published ?? 'undated'} · ${counted(figures.length, 'figure')}`, 'dim'),
  ]
  return [
    ...paragraph(page, head, '', '  '),
    ...(article.title === null ? [] : paragraph(page, [run(sanitize(article.title), 'strong')])),
    ...[...groupBy(figures, ({ sentence }) => sentence)].flatMap(([index, read]) => [
      '',
      ...sentenceLines(lookup.sentence(article.id, index), read, page, lookup),
    ]),
  ]
}

function sentenceLines(
  sentence: Sentence,
  figures: readonly Figure[],
  page: Page,
  lookup: Explained,
): readonly string[] {
  const { text, published } = lookup.article(sentence.article)
  const read = figures.flatMap((figure) => {
    const { line, column } = lookup.place(figure.article, figure.start)
    const said = sanitize(text.slice(figure.start, figure.end))
    const because = lookup.explanations?.get(figure)
    const head = [run(`${line}:${column} `, 'dim'), run(said, 'strong'), ...reading(figure)]
    return [
      ...paragraph(page, head, '    ', '      '),
      ...(because ? paragraph(page, wordsBehind(figure, because, published), '      ', '        ') : []),
    ]
  })
  const quoted = markStretches(cutPassage(sentence, figures, []), marksFor(page.color))
  return [...quotation(page, quoted, '  '), ...read]
}

/** "→ count ≥ 277 person · event kill · as of 2024-11-30". */
function reading(figure: Figure): readonly Run[] {
  const facts = [
    figure.event && `event ${figure.event}`,
    figure.partOf === null ? null : 'part of a whole',
    figure.asOf && `as of ${figure.asOf}`,
    figure.window && windowWords(figure.window),
    figure.attribution && `attributed to ${figure.attribution}`,
  ].filter((fact) => fact !== null && fact !== '')
  const value = [valueWords(figure), figure.unit].filter((part) => part !== null).join(' ')
  return [
    run(` → ${figure.kind} `, 'dim'),
    run(sanitize(value)),
    run(sanitize(facts.map((fact) => ` · ${fact}`).join('')), 'dim'),
  ]
}
