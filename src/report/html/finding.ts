import type { ReportFigure, ReportFinding } from '../../types.js'
import { differingSpans } from '../differ.js'
import { groupBy } from '../../group-by.js'
import { cutPassage } from '../stretches.js'
import { countArticles, figuresOf, isOutOfDate, sentenceOf, type Rewordings } from '../told.js'
import { furtherWords, OUT_OF_DATE, reasonWords, sureWords, toldWords, voices } from '../wording.js'
import { plots } from './by-article.js'
import { metaWords, valuesInShort, whyInShort } from './in-short.js'
import { badge, day, groupOf, type Names } from './names.js'
import { strip } from './plot.js'
import { axisOf, dayWords, daysOf } from './scale.js'
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
      ${reason(finding)} ${facts(finding)} ${axis === null ? null : plots(finding, axis, names)}
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

function reason(finding: ReportFinding): Html {
  const { kind, text } = reasonWords(finding)
  return html`<p class="reason">${kind === null ? null : html`<b>${kind}.</b> `}${text}</p>`
}

/** What the articles together come to, and who lets the finding stand. */
function facts(finding: ReportFinding): Html | null {
  const told = furtherWords(finding)
  if (told.length === 0) return null
  return html`<dl class="facts">
    ${told.map(
      ([label, text]) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${text}</dd>
        </div>`,
    )}
  </dl>`
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
    <p class="from">
      <b>${figure.source}</b>${names.mark(figure.source)}
      <span class="small">${figure.path}:${figure.line}</span>
    </p>
    <blockquote dir="auto">
      ${stretches.map(({ text, mark }) => (mark === 'plain' ? html`${text}` : mark === 'figure' ? html`<mark>${text}</mark>` : html`<u>${text}</u>`))}
    </blockquote>
    <p class="small">
      ${told(figure)}${isOutOfDate(figure, finding) ? html` · <b class="old">${OUT_OF_DATE}</b>` : null}${source?.published == null ? null : html` · published ${day(source.published, publishedWords(source.published))}`}
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
