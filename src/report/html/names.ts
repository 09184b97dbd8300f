import type { Report, ReportFigure, ReportFinding, ReportSource, Severity } from '../../types.js'
import { byDate } from '../told.js'
import { verdictWords } from '../wording.js'
import { anchor, html, type Html } from './text.js'

/** What the page's parts ask of one another: where things are, and what they are called. */
export type Names = Readonly<{
  report: Report
  /** Oldest first. */
  sources: readonly ReportSource[]
  sourceOf: (id: string) => ReportSource | undefined
  /** An article's place in `sources`, or -1. */
  numberOf: (id: string) => number
  storyNumber: (id: string) => number
  /** The anchor of a figure's words in its finding. */
  wordsAnchor: (finding: ReportFinding, figure: ReportFigure) => string
  several: boolean
  /** " checked", beside an article that was held against the others. */
  mark: (source: string) => Html | null
}>

export function createNames(report: Report): Names {
  const sources = report.sources.toSorted(byDate)
  const places = new Map(sources.map(({ id }, place) => [id, place]))
  const stories = [...new Set(sources.map(({ story }) => story))]
  return {
    report,
    sources,
    sourceOf: (id) => sources[places.get(id) ?? -1],
    numberOf: (id) => places.get(id) ?? -1,
    storyNumber: (id) => stories.indexOf(id),
    wordsAnchor: (finding, figure) => anchor(finding.id, finding.figures.indexOf(figure) + 1),
    several: stories.length > 1,
    mark: (source) =>
      report.check?.articles.includes(source) === true ? html` <span class="checked">checked</span>` : null,
  }
}

/** How a finding is filed: explained conflicts apart from those that nothing accounts for, and what was accepted from either. */
export type Group = 'error' | 'warning' | 'compatible' | 'agree' | 'accepted'
export const groups: readonly Group[] = ['error', 'warning', 'compatible', 'agree', 'accepted']

export function groupOf({ verdict, severity, accepted }: ReportFinding): Group {
  if (accepted !== null) return 'accepted'
  if (verdict !== 'conflict') return verdict
  const grave: Readonly<Record<Severity, Group>> = { error: 'error', warning: 'warning', note: 'warning' }
  return grave[severity]
}

export const groupWords: Readonly<Record<Group, Readonly<{ symbol: string; word: string; title: string }>>> =
  {
    error: { symbol: '✗', word: 'conflict', title: 'Conflicts that nothing accounts for' },
    warning: { symbol: '✗', word: 'conflict', title: 'Conflicts that the words account for' },
    compatible: { ...verdictWords.compatible, title: 'Compatible: one value can satisfy all' },
    agree: { ...verdictWords.agree, title: 'Agree' },
    accepted: { symbol: '✓', word: 'accepted', title: 'Accepted: somebody looked, and lets them stand' },
  }

/** The verdict as symbol and word; colour only repeats them. */
export function badge(group: Group): Html {
  const { symbol, word } = groupWords[group]
  return html`<span class="badge ${group}"><span aria-hidden="true">${symbol}</span> ${word}</span>`
}

/** A day as people write it, the machine's form behind it. */
export function day(date: string | null, words: string | null): Html {
  return date === null || words === null ? html`undated` : html`<time datetime="${date}">${words}</time>`
}
