import type { ReportFinding } from '../../types.js'
import { groupBy } from '../../group-by.js'
import { figuresOf, isOutOfDate } from '../told.js'
import { publishedWords } from './finding.js'
import { badge, day, groupOf, type Names } from './names.js'
import { anchor, html, type Html } from './text.js'

/** Quantities by articles, oldest first: for each story a table. */
export function collationTables(names: Names): Html {
  const { findings } = names.report
  return html`${[...groupBy(findings, ({ story }) => story)].map(([story, told]) => collationTable(story, told, names))}`
}

function collationTable(story: string, findings: readonly ReportFinding[], names: Names): Html {
  const telling = new Set(findings.flatMap(({ figures }) => figures.map(({ source }) => source)))
  const sources = names.sources.filter(({ id }) => telling.has(id))
  return html` <div
    class="scroll"
    tabindex="0"
    role="region"
    aria-label="${names.several ? `Figures by article, story ${story}` : 'Figures by article'}"
  >
    <table class="collation">
      <caption class="away">
        ${names.several ? `Story ${story}: ` : ''}each quantity, and what each article gives for it
      </caption>
      <thead>
        <tr>
          <th scope="col">Quantity</th>
          ${sources.map(({ id, published }) => html`<th scope="col"><span>${id}${names.mark(id)}</span><span class="small">${day(published, published === null ? null : publishedWords(published))}</span></th>`)}
        </tr>
      </thead>
      <tbody>
        ${findings.map((finding) => {
          const group = groupOf(finding)
          return html` <tr data-of="${anchor(finding.id)}">
            <th scope="row">${badge(group)} <a href="#${anchor(finding.id)}">${finding.about}</a></th>
            ${sources.map(({ id }) => html`<td>${valuesOf(id, finding, names)}</td>`)}
          </tr>`
        })}
      </tbody>
    </table>
  </div>`
}

function valuesOf(source: string, finding: ReportFinding, names: Names): Html {
  const given = finding.values.flatMap((value) => {
    const figure = figuresOf(value, finding).find((each) => each.source === source)
    return figure === undefined
      ? []
      : [
          html`<a href="#${names.wordsAnchor(finding, figure)}">${value.text}</a
            >${isOutOfDate(figure, finding) ? html` <span class="old">out of date</span>` : null}`,
        ]
  })
  if (given.length === 0) return html`<span class="none" aria-label="nothing">·</span>`
  return html`${given.map((value, place) => (place === 0 ? value : html` / ${value}`))}`
}
