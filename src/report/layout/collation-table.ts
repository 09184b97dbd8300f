import Table from 'cli-table3'
import type { ReportFinding, ReportSource } from '../../types.js'
import { groupBy } from '../../group-by.js'
import { sanitize } from '../sanitize.js'
import { byDate, figuresOf } from '../told.js'
import { verdictWords } from '../wording.js'
import { valueText, verdictStyle } from './finding-block.js'
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

type WidePage = Page & { readonly width: number }

/** For each story a table of quantities by the sources that tell of any; none where it would not fit. */
export function collationTables(
  findings: readonly ReportFinding[],
  sources: readonly ReportSource[],
  page: WidePage,
): readonly (readonly string[])[] {
  return [...groupBy(findings, ({ story }) => story).values()].map((told) => {
    const telling = new Set(told.flatMap(({ figures }) => figures.map(({ source }) => source)))
    return collationTable(told, sources.filter(({ id }) => telling.has(id)).toSorted(byDate), page)
  })
}

/** Cells are wrapped here, by the same measure as all else; cli-table3 draws the grid. */
function collationTable(
  findings: readonly ReportFinding[],
  sources: readonly ReportSource[],
  page: WidePage,
): readonly string[] {
  if (!(page.width >= NARROWEST_TABLE) || sources.length > MOST_SOURCES) return []
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
          cell([run(sanitize(published ?? 'undated'), 'strong')], sourceWidth),
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

function valuesOf(source: string, finding: ReportFinding): string {
  return finding.values
    .filter((value) => figuresOf(value, finding).some((figure) => figure.source === source))
    .map(valueText)
    .join(' / ')
}
