import { wholeReport } from './long-report.js'
import type { DiffReporter, ExplainReporter, FigureReporter, LongReporter, Reporter } from './reporter.js'

export { choose, findUnknown, policies, severities, verdicts, type Wanted } from './filter.js'
export { sanitize } from './sanitize.js'
export { createLookup, toReportFigure, toReportFigures, type Lookup } from './lookup.js'
export { toJsonText } from './json-text.js'
export { LISTS, madeAnew, shareStrings, wholeReport, type Lists, type LongReport } from './long-report.js'
export { mergeReports } from './merge.js'
export { toReport } from './to-report.js'
export { VERSION } from './version.js'
export { bars, someReach, type Bar } from './bar.js'
export { RULES } from './ci/rules.js'
export { stepSummary } from './ci/step-summary.js'
export { longSentenceNotes, type LongSentenceNote } from './long-sentences.js'
export type { Detail, View } from './reporter.js'

/** Formats of a comparison. A new one is a file with a `Reporter` and a line in each of these two. */
export const formats = [
  'terminal',
  'json',
  'jsonl',
  'markdown',
  'csv',
  'html',
  'sarif',
  'github',
  'junit',
  'gitlab',
  'rdjsonl',
  'checkstyle',
] as const
export type Format = (typeof formats)[number]

const reporters: Readonly<Record<Exclude<Format, LongFormat>, () => Promise<Reporter>>> = {
  terminal: async () => (await import('./terminal.js')).reportTerminal,
  markdown: async () => (await import('./markdown.js')).reportMarkdown,
  csv: async () => (await import('./csv.js')).reportCsv,
  html: async () => (await import('./html/index.js')).reportHtml,
  sarif: async () => (await import('./ci/sarif.js')).reportSarif,
  github: async () => (await import('./ci/github.js')).reportGithub,
  junit: async () => (await import('./ci/junit.js')).reportJunit,
  gitlab: async () => (await import('./ci/gitlab.js')).reportGitlab,
  rdjsonl: async () => (await import('./ci/rdjsonl.js')).reportRdjsonl,
  checkstyle: async () => (await import('./ci/checkstyle.js')).reportCheckstyle,
}

/** Formats that never need the whole report in memory. */
type LongFormat = 'json' | 'jsonl'

const longReporters: Readonly<Record<LongFormat, () => Promise<LongReporter>>> = {
  json: async () => (await import('./json.js')).reportJson,
  jsonl: async () => (await import('./jsonl.js')).reportJsonl,
}

/** Formats of extracted figures. */
export const figureFormats = ['terminal', 'json', 'jsonl'] as const
export type FigureFormat = (typeof figureFormats)[number]

const figureReporters: Readonly<Record<FigureFormat, () => Promise<FigureReporter>>> = {
  terminal: async () => (await import('./figures-terminal.js')).reportFiguresTerminal,
  json: async () => (await import('./json.js')).reportFiguresJson,
  jsonl: async () => (await import('./jsonl.js')).reportFiguresJsonl,
}

/** Formats of two articles side by side. */
export const diffFormats = ['terminal', 'json'] as const
export type DiffFormat = (typeof diffFormats)[number]

const diffReporters: Readonly<Record<DiffFormat, () => Promise<DiffReporter>>> = {
  terminal: async () => (await import('./diff/terminal.js')).reportDiffTerminal,
  json: async () => (await import('./diff/json.js')).reportDiffJson,
}

/** Formats of how a finding came about. */
export const explainFormats = ['terminal', 'json'] as const
export type ExplainFormat = (typeof explainFormats)[number]

const explainReporters: Readonly<Record<ExplainFormat, () => Promise<ExplainReporter>>> = {
  terminal: async () => (await import('./explain/terminal.js')).reportExplainTerminal,
  json: async () => (await import('./explain/json.js')).reportExplainJson,
}

/** The reporter of a format. Loaded only now, so that a run pays for no library of another format. */
export async function loadReporter(format: Format): Promise<LongReporter> {
  if (readsOn(format)) return longReporters[format]()
  const write = await reporters[format]()
  return (report, view) => write(wholeReport(report), view)
}

/** Whether a format is written while the report is read, so that it need not be whole. */
export function readsOn(format: Format): format is LongFormat {
  return format in longReporters
}

/** The reporter of a format of extracted figures, loaded as `loadReporter` does. */
export function loadFigureReporter(format: FigureFormat): Promise<FigureReporter> {
  return figureReporters[format]()
}

/** The reporter of a format of two articles side by side, loaded as `loadReporter` does. */
export function loadDiffReporter(format: DiffFormat): Promise<DiffReporter> {
  return diffReporters[format]()
}

/** The reporter of a format of how a finding came about, loaded as `loadReporter` does. */
export function loadExplainReporter(format: ExplainFormat): Promise<ExplainReporter> {
  return explainReporters[format]()
}
