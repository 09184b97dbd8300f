import type { ReportFigure, ReportFinding } from '../../types.js'
import { differingSpans } from '../differ.js'
import { groupBy } from '../group-by.js'
import { cutPassage } from '../stretches.js'
import { countArticles, figuresOf, sentenceOf, type Rewordings } from '../told.js'
import { explanationWords, reasonWords, sureWords, toldWords, voices } from '../wording.js'
import { badge, day, groupOf, type Names } from './names.js'
import { axisLine, intervalLine, overTime, strip } from './plot.js'
import { axisOf, dayWords, daysOf, type Axis } from './scale.js'
import { anchor, html, type Html } from './text.js'

/** One quantity: a line that says it all, and behind it the figures as a plot and the sentences side by side. */
export function findingEntry(finding: ReportFinding, names: Names, rewordings: Rewordings): Html {
  const axis = axisOf(finding.figures)
  const group = groupOf(finding)
  const told = [...new Set(finding.figures.map(({ source }) => names.numberOf(source)))]
  return html` <details
    class="finding ${group}"
    id="${anchor(finding.id)}"
    data-group="${group}"
    data-story="${names.storyNumber(finding.story)}"
    data-sources="${told.join(' ')}"
  >
    <summary>
      <span>${badge(group)}${whyInShort(finding)}</span>
      <span class="about">${finding.about}</span>
      <span class="values">${valuesInShort(finding)}</span>
      <span class="spark">${axis === null ? null : strip(axis)}</span>
      <span class="meta">${metaWords(finding, names)}</span>
    </summary>
    <div class="inside">
      ${reason(finding)} ${axis === null ? null : plots(finding, axis, names)}
      <ul class="sides" aria-label="The sentences">
        ${sides(finding, names, rewordings)}
      </ul>
      <p class="small">
        ${voices(countArticles(finding.figures), finding.origins)} · same thing:
        ${sureWords(finding.confidence)} sure${names.several ? ` · story ${finding.story}` : ''} ·
        <a class="here" href="#${anchor(finding.id)}"
          >link to this finding <span class="id">${finding.id}</span></a
        >
      </p>
    </div>
  </details>`
}

const MOST_VALUES = 4

function valuesInShort({ values }: ReportFinding): Html {
  const shown = values.slice(0, MOST_VALUES).map(({ text }) => html`<b>${text}</b>`)
  const more = values.length - shown.length
  return html`${shown.map((value, place) => (place === 0 ? value : html`<i> / </i>${value}`))}${more > 0 ? html`<i> and ${more} more</i>` : null}`
}

/** "later count", below the verdict. */
function whyInShort({ explanation }: ReportFinding): Html | null {
  if (explanation === null) return null
  return html`<span class="why">${explanationWords[explanation.kind].toLowerCase()}</span>`
}

/** "5 articles, 2 origins · latest 30 Nov 2024". */
function metaWords(finding: ReportFinding, { several }: Names): string {
  const { figures, origins, scope, story } = finding
  const days = figures.map(({ asOf }) => asOf).filter((asOf) => asOf !== null)
  const latest = daysOf(days.toSorted().at(-1) ?? '')
  return [
    scope === 'within' ? 'within one article' : voices(countArticles(figures), origins),
    latest && `latest ${dayWords(latest[0])}`,
    several ? `story ${story}` : null,
  ]
    .filter(Boolean)
    .join(' · ')
}

function reason(finding: ReportFinding): Html {
  const { kind, text } = reasonWords(finding)
  return html`<p class="reason">${kind === null ? null : html`<b>${kind}.</b> `}${text}</p>`
}

function plots(finding: ReportFinding, axis: Axis, names: Names): Html {
  const differ = finding.values.length > 1
  const valueOf = (figure: ReportFigure): string =>
    finding.values.find((value) => figuresOf(value, finding).includes(figure))?.text ?? figure.text
  const time = differ ? overTime(axis, ({ figure }) => valueOf(figure)) : null
  return html`<div class="plots">
    <table class="plot">
      <caption>
        What each article gives
      </caption>
      <colgroup>
        <col class="source" />
        <col class="given" />
        <col />
      </colgroup>
      <thead class="away">
        <tr>
          <th scope="col">Article</th>
          <th scope="col">Value</th>
          <th scope="col">Drawn</th>
        </tr>
      </thead>
      <tbody>
        ${axis.marks
          .toSorted((a, b) => names.numberOf(a.figure.source) - names.numberOf(b.figure.source))
          .map((mark) => {
            const { figure } = mark
            return html`<tr>
              <th scope="row"><a href="#${names.wordsAnchor(finding, figure)}">${figure.source}</a></th>
              <td class="value">${valueOf(figure)}</td>
              <td class="drawn">${intervalLine(mark, axis)}</td>
            </tr>`
          })}
        <tr class="ticks">
          <td></td>
          <td></td>
          <td class="drawn">${axisLine(axis)}</td>
        </tr>
      </tbody>
    </table>
    ${
      time === null
        ? null
        : html`<figure class="over">
            <figcaption>As of which day</figcaption>
            ${time}
          </figure>`
    }
  </div>`
}

/** A column for each value; in it the articles that give it, each with its words. */
function sides(finding: ReportFinding, names: Names, rewordings: Rewordings): readonly Html[] {
  return finding.values.map((value) => {
    const figures = figuresOf(value, finding)
    return html` <li class="side">
      <h4>${value.text} <span class="small">${voices(countArticles(figures), value.origins)}</span></h4>
      ${[...groupBy(figures, ({ source }) => source).values()].map((told) => told.map((figure) => words(figure, finding, names, rewordings)))}
    </li>`
  })
}

function words(figure: ReportFigure, finding: ReportFinding, names: Names, rewordings: Rewordings): Html {
  const sentence = sentenceOf(figure)
  const other = rewordings(figure, finding)
  const stretches = cutPassage(sentence, [figure], other ? differingSpans(sentence, other) : [])
  const source = names.sourceOf(figure.source)
  return html` <article class="words" id="${names.wordsAnchor(finding, figure)}" tabindex="-1">
    <p class="from"><b>${figure.source}</b> <span class="small">${figure.path}:${figure.line}</span></p>
    <blockquote dir="auto">
      ${stretches.map(({ text, mark }) => (mark === 'plain' ? html`${text}` : mark === 'figure' ? html`<mark>${text}</mark>` : html`<u>${text}</u>`))}
    </blockquote>
    <p class="small">
      ${told(figure)}${source?.published == null ? null : html` · published ${day(source.published, publishedWords(source.published))}`}
    </p>
  </article>`
}

function told(figure: ReportFigure): string {
  const asOf = daysOf(figure.asOf ?? '')
  const [first, ...rest] = toldWords(figure)
  return [asOf === null ? first : `as of ${dayWords(asOf[0])}`, ...rest].join(' · ')
}

/** A day of publication as people write it. */
export function publishedWords(date: string): string {
  const days = daysOf(date)
  return days === null ? date : dayWords(days[0])
}
