import Table from 'cli-table3'
import type { Article, Finding } from '../../types.js'
import { byId, byText } from '../order.js'
import { sanitize } from '../sanitize.js'
import { verdictWords } from '../wording.js'
import { figuresOf, valueText, verdictStyle } from './finding-block.js'
import type { Page } from './lines.js'
import { run, type Run } from './runs.js'
import { wrap } from './wrap.js'

/** Narrower terminals, or more sources, leave too few columns for a cell. */
const NARROWEST_TABLE = 100
const MOST_SOURCES = 8
/** A date's ten columns: in less, cells turn into ladders of syllables. */
const NARROWEST_CELL = 10
/** Share of the width for what is compared; the sources divide the rest. */
const ABOUT_SHARE = 0.25
/** Two columns of padding and one of border. */
const CELL_EDGES = 3

/**
 * Quantities by sources, oldest source first; no lines where it would not fit or has nothing to show.
 * Cells are wrapped here, by the same measure as all else; cli-table3 draws the grid.
 */
export function collationTable(
  findings: readonly Finding[],
  articles: readonly Article[],
  page: Page & { readonly width: number },
): readonly string[] {
  if (!(page.width >= NARROWEST_TABLE) || articles.length > MOST_SOURCES || findings.length === 0) return []
  const sources = articles.toSorted(byDate)
  const room = Math.min(page.width, 40 + 24 * sources.length) - 1
  const aboutWidth = Math.floor(room * ABOUT_SHARE)
  const sourceWidth = Math.floor((room - aboutWidth) / sources.length)
  if (sourceWidth < NARROWEST_CELL + CELL_EDGES) return []
  const cell = (runs: readonly Run[], width: number): string =>
    wrap(runs, width - CELL_EDGES)
      .map(page.paint)
      .join('\n')

  const table = new Table({
    head: [
      '',
      ...sources.map(({ id, published }) =>
        [
          cell([run(published ?? 'undated', 'strong')], sourceWidth),
          cell([run(sanitize(id), 'source')], sourceWidth),
        ].join('\n'),
      ),
    ],
    // Its own styles ask the environment for colour.
    style: { head: [], border: [] },
  })
  for (const finding of findings) {
    const title = [
      run(`${verdictWords[finding.verdict].symbol} `, verdictStyle(finding)),
      run(sanitize(finding.about)),
    ]
    table.push([
      cell(title, aboutWidth),
      ...sources.map(({ id }) => cell([run(valuesOf(id, finding) || '·')], sourceWidth)),
    ])
  }
  return table.toString().split('\n')
}

function valuesOf(article: string, finding: Finding): string {
  return finding.values
    .filter((value) => figuresOf(value, finding).some((figure) => figure.article === article))
    .map(valueText)
    .join(' / ')
}

/** Undated sources last. */
function byDate(a: Article, b: Article): number {
  return (
    Number(a.published === null) - Number(b.published === null) ||
    byText(a.published ?? '', b.published ?? '') ||
    byId(a, b)
  )
}
