import type { Report, ReportFigure, ReportFinding, ReportSource, Value } from '../types.js'
import { sanitize } from './sanitize.js'
import { isOutOfDate } from './told.js'
import { reasonWords } from './wording.js'

/**
 * A row for each figure of a finding, for a spreadsheet: RFC 4180, so lines end in CR and LF, with the byte order mark without
 * which Excel takes UTF-8 for something else.
 */
export function reportCsv(report: Report): string {
  const sources = new Map(report.sources.map((source) => [source.id, source]))
  const rows = report.findings.flatMap((finding) =>
    finding.values.flatMap((value) =>
      value.figures.flatMap((place) => {
        const figure = finding.figures[place]
        return figure === undefined ? [] : [{ finding, value, figure, source: sources.get(figure.source) }]
      }),
    ),
  )
  const lines = [
    columns.map(([name]) => name),
    ...rows.map((row) => columns.map(([, read]) => cell(read(row)))),
  ]
  return `\ufeff${lines.map((cells) => `${cells.join(',')}\r\n`).join('')}`
}

type Row = Readonly<{
  finding: ReportFinding
  value: Value
  figure: ReportFigure
  source: ReportSource | undefined
}>
type Cell = string | number | boolean | null

const columns: readonly (readonly [name: string, read: (row: Row) => Cell])[] = [
  ['finding', ({ finding }) => finding.id],
  ['verdict', ({ finding }) => finding.verdict],
  ['severity', ({ finding }) => finding.severity],
  ['about', ({ finding }) => finding.about],
  ['value', ({ value }) => value.text],
  ['low', ({ figure }) => figure.low],
  ['high', ({ figure }) => figure.high],
  ['unit', ({ figure }) => figure.unit],
  ['date', ({ figure }) => figure.date],
  ['source', ({ figure }) => figure.source],
  ['published', ({ source }) => source?.published ?? null],
  ['as of', ({ figure }) => figure.asOf],
  ['from', ({ figure }) => figure.window?.from ?? null],
  ['to', ({ figure }) => figure.window?.to ?? null],
  ['attributed to', ({ figure }) => figure.attribution],
  ['figure', ({ figure }) => figure.text],
  ['sentence', ({ figure }) => figure.sentence],
  ['path', ({ figure }) => figure.path],
  ['line', ({ figure }) => figure.line],
  ['column', ({ figure }) => figure.column],
  ['kind', ({ finding }) => finding.kind],
  ['approximate', ({ figure }) => figure.approx],
  ['vague', ({ figure }) => figure.vague],
  ['explanation', ({ finding }) => finding.explanation?.kind ?? null],
  ['reason', ({ finding }) => reasonWords(finding).text],
  ['origins of value', ({ value }) => value.origins],
  ['origins', ({ finding }) => finding.origins],
  ['origin', ({ source }) => source?.origin ?? null],
  ['story', ({ finding }) => finding.story],
  ['scope', ({ finding }) => finding.scope],
  ['confidence', ({ finding }) => finding.confidence],
  ['fingerprint', ({ finding }) => finding.fingerprint],
  ['together', ({ finding }) => finding.reconciled.text],
  ['together low', ({ finding }) => finding.reconciled.low],
  ['together high', ({ finding }) => finding.reconciled.high],
  ['policy', ({ finding }) => finding.reconciled.policy],
  ['chosen', ({ finding, value }) => finding.values[finding.reconciled.chosen ?? -1] === value],
  ['most voices', ({ finding, value }) => finding.values[finding.reconciled.corroborated ?? -1] === value],
  ['count in order', ({ finding, value }) => countInOrder(finding, value)],
  ['out of date', ({ finding, figure }) => isOutOfDate(figure, finding)],
  ['accepted', ({ finding }) => finding.accepted?.reason ?? null],
]

/** Of a running total's counts, from 1, the first that was told; null where it is none. */
function countInOrder({ series, values }: ReportFinding, value: Value): number | null {
  const place = series.findIndex((step) => values[step.value] === value)
  return place < 0 ? null : series.length - place
}

/** Numbers stay numbers, a negative one too. Text is quoted where it must be. */
function cell(value: Cell): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const safe = defuse(sanitize(value))
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** What a spreadsheet takes for a formula; and "3-1" or "10/15", which it takes for a day of the year. */
const obeyed = /^\s*(?:[=+\-@]|\d+[-/]\d)/

function defuse(text: string): string {
  return obeyed.test(text) && !isDay(text) ? `'${text}` : text
}

/** Our own days, which are meant as such. */
function isDay(text: string): boolean {
  return /^\d{4}-\d\d(?:-\d\d)?$/.test(text)
}
