import type { ReportFinding, Value } from '../../types.js'
import { countArticles } from '../told.js'
import { explanationWords, verdictWords, voices } from '../wording.js'
import type { Names } from './names.js'
import { dayWords, daysOf, shortDayWords } from './scale.js'
import { html, type Html } from './text.js'

const MOST_VALUES = 4

/** "12 / 15", the value that a policy chose alone in bold; a running total in its order: "38 → 64 → 112". */
export function valuesInShort(finding: ReportFinding): Html {
  const { values, series, reconciled } = finding
  const run = series.toReversed().flatMap(({ value }) => values[value] ?? [])
  const others = values.filter((value) => !run.includes(value))
  const stands = values[reconciled.chosen ?? (series.length > 1 ? (series[0]?.value ?? -1) : -1)]
  const told = [...run, ...others]
  const from = run.length > 1 ? Math.max(0, run.length - MOST_VALUES) : 0
  const shown = told.slice(from, from + MOST_VALUES)
  const more = told.length - from - shown.length
  return html`${from > 0 ? html`<i>… </i>` : null}${shown.map((value, i) => {
    const joint = i === 0 ? null : html`<i> ${run.indexOf(value) > 0 ? '→' : '/'} </i>`
    return html`${joint}${weighed(value, stands)}`
  })}${more > 0 ? html`<i> and ${more} more</i>` : null}`
}

function weighed(value: Value, stands: Value | undefined): Html {
  return stands === undefined || stands === value ? html`<b>${value.text}</b>` : html`<i>${value.text}</i>`
}

/** "later count · 1 out of date", below the verdict; of what was accepted also the verdict. */
export function whyInShort({ explanation, outOfDate, accepted, verdict }: ReportFinding): Html | null {
  const parts = [
    accepted && verdictWords[verdict].word,
    explanation && explanationWords[explanation.kind].toLowerCase(),
    outOfDate.length > 0 && `${outOfDate.length} out of date`,
  ].filter(Boolean)
  return parts.length === 0 ? null : html`<span class="why">${parts.join(' · ')}</span>`
}

/** "5 articles, 2 origins · latest 30 Nov"; with the year where it is not that of the newest article. */
export function metaWords(finding: ReportFinding, { several, sources }: Names): string {
  const { figures, origins, scope, story } = finding
  const days = figures.map(({ asOf }) => asOf).filter((asOf) => asOf !== null)
  const asOf = days.toSorted().at(-1) ?? ''
  const latest = daysOf(asOf)
  const newest = sources.findLast(({ published }) => published !== null)?.published ?? ''
  const words = newest.slice(0, 4) === asOf.slice(0, 4) ? shortDayWords : dayWords
  return [
    scope === 'within' ? 'within one article' : voices(countArticles(figures), origins),
    latest && `latest ${words(latest[0])}`,
    several ? `story ${story}` : null,
  ]
    .filter(Boolean)
    .join(' · ')
}
