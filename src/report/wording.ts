/** Words that the formats share. Nothing here is sanitised: what comes from articles goes out as it came. */
import { dateWords } from '../language/loose-dates.js'
import { oneSourceWords } from './one-source.js'
import type {
  Acceptance,
  ExplanationKind,
  Figure,
  Report,
  ReportFigure,
  ReportFinding,
  ReportLeftOut,
  Verdict,
  Window,
} from '../types.js'

export const verdictWords: Readonly<Record<Verdict, { readonly symbol: string; readonly word: string }>> = {
  conflict: { symbol: '✗', word: 'conflict' },
  compatible: { symbol: '≈', word: 'compatible' },
  agree: { symbol: '=', word: 'agree' },
}

export const explanationWords: Readonly<Record<ExplanationKind, string>> = {
  'as-of': 'Later count',
  window: 'Different stretch counted',
  attribution: 'Different sources',
  rounding: 'Rounded',
}

/** Why a finding has its verdict: the kind of its explanation, if it has one, and a sentence. */
export function reasonWords(finding: ReportFinding): Readonly<{ kind: string | null; text: string }> {
  const { explanation, verdict } = finding
  if (explanation) return { kind: explanationWords[explanation.kind], text: explanation.text }
  const cited = verdict === 'conflict' ? oneSourceWords(finding) : null
  return { kind: null, text: cited ?? bareReasons[verdict] }
}

const bareReasons: Readonly<Record<Verdict, string>> = {
  conflict: 'Nothing in the articles accounts for the difference.',
  compatible: 'One value can satisfy them all.',
  agree: 'All give the same value.',
}

/** What else a figure's words tell: "as of 2031-03-11", "since 2031-03-09", "attributed to police". */
export function toldWords({ asOf, window, attribution }: ReportFigure): readonly string[] {
  return [
    asOf === null ? 'undated' : `as of ${asOf}`,
    window && windowWords(window),
    attribution && `attributed to ${attribution}`,
  ].filter((part): part is string => part !== null && part !== '')
}

/** "at least 277 (2024-12-01), 255 (2024-11-30)": the counts of a running total, the latest first; null where it is none. */
function seriesWords({ series, values }: ReportFinding): string | null {
  if (series.length < 2) return null
  return series.map(({ asOf, value }) => `${values[value]?.text ?? ''} (${asOf})`).join(', ')
}

/** "255 to at least 277", "277 (latest)", "277, which most say": what the articles together come to; null for a single value. */
function reconciledWords({ reconciled, values }: ReportFinding): string | null {
  if (values.length < 2) return null
  const { policy, chosen, corroborated, text } = reconciled
  if (chosen !== null) return `${text} (${policy})`
  return corroborated === null ? text : `${text}; most voices: ${values[corroborated]?.text ?? ''}`
}

/** What the articles together come to, in which order a running total went, and who lets the finding stand: with labels. */
export function furtherWords(finding: ReportFinding): readonly (readonly [label: string, text: string])[] {
  const { accepted } = finding
  return (
    [
      ['together', reconciledWords(finding)],
      ['latest first', seriesWords(finding)],
      ['accepted', accepted && acceptanceWords(accepted)],
    ] as const
  ).flatMap(([label, text]) => (text === null ? [] : [[label, text] as const]))
}

/** "the prefecture corrected itself (Ana, until 2031-04-01)". */
export function acceptanceWords({ reason, by, until }: Acceptance): string {
  const limits = [by, until && `until ${until}`].filter(Boolean).join(', ')
  return limits === '' ? reason : `${reason} (${limits})`
}

/** Said of a figure that repeats a count after a later one was published elsewhere. */
export const OUT_OF_DATE = 'out of date when published'

/** "97%", rounded down: "100%" would claim more than the matcher does. */
export function sureWords(confidence: number): string {
  return `${Math.floor(confidence * 100)}%`
}

const leftOutReasons: Readonly<Record<ReportLeftOut['reason'], string>> = {
  'no-partner': 'without a partner',
  teaser: 'in teasers for other stories',
  'currency-differs': 'in another currency',
  'long-sentence': 'in sentences too long to compare',
  silenced: 'marked to be left alone',
}

/** "without a partner". */
export function leftOutReason(reason: ReportLeftOut['reason']): string {
  return leftOutReasons[reason]
}

/** How many figures were compared with nothing, by reason: `["without a partner", 61]`. */
export function leftOutWords(leftOut: readonly ReportLeftOut[]): readonly (readonly [string, number])[] {
  return (['no-partner', 'teaser', 'currency-differs', 'long-sentence', 'silenced'] as const).flatMap(
    (reason) => {
      const count = leftOut.filter((one) => one.reason === reason).length
      return count === 0 ? [] : [[leftOutReasons[reason], count] as const]
    },
  )
}

/** Said where there is no finding. */
export function nothingWords({ filter, summary }: Report): string {
  if (summary.sources === 0) return 'No article was read.'
  return filter === null ? 'No two figures speak of the same thing.' : 'No finding is as asked.'
}

/** "3 conflicts (1 error, 2 warnings), 1 of them accepted, 1 compatible, 16 agree." */
export function totalWords(report: Report): string {
  const { findings } = report.summary
  if (report.findings.length === 0) return nothingWords(report)
  return `${counted(findings.conflict, 'conflict')}${conflictWords(report)}, ${number(findings.compatible)} compatible, ${number(findings.agree)} agree.`
}

/** " (2 errors, 1 warning), 1 of them accepted", without what there is none of. */
export function conflictWords({ summary, findings }: Report): string {
  const { error, warning } = summary.severities
  const parts = [error > 0 && counted(error, 'error'), warning > 0 && counted(warning, 'warning')]
  const told = parts.filter((part) => part !== false).join(', ')
  const accepted = findings.filter((one) => one.accepted !== null && one.verdict === 'conflict').length
  return `${told === '' ? '' : ` (${told})`}${accepted === 0 ? '' : `, ${number(accepted)} of them accepted`}`
}

/** "5 articles in 1 story, 4 origins; 122 figures, 62 of them compared with nothing (…)": silence must not pass for agreement. */
export function seenWords({ summary, leftOut, check }: Report): string {
  const { sources, stories, origins, figures } = summary
  const seen = `${checkedWords(check)}${counted(sources, 'article')} in ${counted(stories, 'story', 'stories')}, ${counted(origins, 'origin')}; ${counted(figures, 'figure')}`
  if (leftOut.length === 0) return seen
  const reasons = leftOutWords(leftOut).map(([words, count]) => `${number(count)} ${words}`)
  return `${seen}, ${number(leftOut.length)} of them compared with nothing (${reasons.join(', ')})`
}

/** "1 article checked against 2,000 others; in the same stories: ". */
function checkedWords(check: Report['check']): string {
  if (check === null) return ''
  return `${counted(check.articles.length, 'article')} checked against ${counted(check.against, 'other')}; in the same stories: `
}

/** "16 findings not shown: --verdict conflict". Null where nothing was asked to be left out. */
export function shownWords(filter: Report['filter']): string | null {
  return filter === null
    ? null
    : `Only ${filter.asked.join(' ')}: ${counted(filter.hidden, 'other finding')} not shown.`
}

/** "1 article", "3 articles". */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${number(count)} ${count === 1 ? noun : plural}`
}

/** "3 articles, 1 origin": how many tell it, and how many of them know it by themselves. One is one. */
export function voices(articles: number, origins: number): string {
  const told = counted(articles, 'article')
  return articles === 1 && origins === 1 ? told : `${told}, ${counted(origins, 'origin')}`
}

/** Digits grouped by commas, at most six of them behind the point. */
export function number(value: number): string {
  const [written, whole, rest = ''] = /^(-?\d+)(\.\d{1,6})?$/.exec(String(value)) ?? []
  if (written === undefined || Object.is(value, -0)) return (grouped ??= groupedFormat()).format(value)
  return whole === undefined ? written : whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + rest
}

/** Made at first use, for numbers that are not written out as they are: `Intl` takes longer to load than most reports to write. */
let grouped: Intl.NumberFormat | null = null
const groupedFormat = (): Intl.NumberFormat => new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 })

/** A figure's value with its bound, unit left out: "≥ 277", "about 200", "10–15", "vague, 20–99". */
export function valueWords(
  figure: Pick<Figure, 'kind' | 'low' | 'high' | 'exclusive' | 'date' | 'approx' | 'vague'>,
): string {
  const { kind, low, high, date, exclusive } = figure
  if (kind === 'date') return date !== null ? dateWords(date) : low !== null ? `${low}s` : 'without its year'
  const show = kind === 'time' ? clock : number
  const said = figure.approx ? 'about ' : figure.vague ? 'vague, ' : ''
  if (low !== null && high !== null) {
    if (low === high) return said + show(low)
    return `${said}${show(low)}${kind === 'score' ? ' to ' : '–'}${show(high)}`
  }
  if (low !== null) return `${said}${exclusive ? '>' : '≥'} ${show(low)}`
  if (high !== null) return `${said}${exclusive ? '<' : '≤'} ${show(high)}`
  return 'no value'
}

/** "since 2024-11-27", "until …", "… to …". */
export function windowWords({ from, to }: Window): string | null {
  if (from !== null) return to === null ? `since ${from}` : from === to ? `on ${from}` : `${from} to ${to}`
  return to === null ? null : `until ${to}`
}

/** Hours and decimals as on a clock: 14.5 is 14:30. */
function clock(hours: number): string {
  const minutes = Math.round(hours * 60)
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}
