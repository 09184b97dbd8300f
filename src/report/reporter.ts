import type {
  Article,
  DiffReport,
  ExplainReport,
  Figure,
  FigureExplanation,
  Report,
  Sentence,
} from '../types.js'
import type { Bar } from './bar.js'
import type { LongReport } from './long-report.js'
import type { Text } from '../pieces.js'

/** Where a report is going to be looked at. `width` in terminal columns. */
export type View = Readonly<{
  color: boolean
  width: number
  /** How much a person wants to read: the summary alone, all (unless told otherwise), or the words behind what agrees too. */
  detail?: Detail
  /** From where on a finding fails the run, for formats that know failures alone; none unless given. */
  bar?: Bar
}>
export type Detail = 'quiet' | 'normal' | 'verbose'

/**
 * Writes a report in one format. Pure: the text ends in a line feed and nothing is printed. Order is the report's. A report may
 * come out of a saved file, so no text in it is safe before it was made so for the format.
 */
export type Reporter = (report: Report, view: View) => Text

/** A `Reporter` that needs no more of a report in memory than the thing that it writes. */
export type LongReporter = (report: LongReport, view: View) => Text

/** Figures alone, before anything was compared. */
export type Extracted = Readonly<{
  articles: readonly Article[]
  sentences: readonly Sentence[]
  figures: readonly Figure[]
  /** UTF-16 code units: of a longer sentence, only the part around a figure is quoted with it. */
  maxSentence?: number
  /** Given where the words behind each figure are asked for. */
  explanations?: ReadonlyMap<Figure, FigureExplanation>
}>

/** Writes extracted figures in one format. Pure, as a `Reporter` is. */
export type FigureReporter = (extracted: Extracted, view: View) => Text

/** Writes two articles side by side in one format. Pure, as a `Reporter` is. */
export type DiffReporter = (report: DiffReport, view: View) => string

/** Writes how a finding came about in one format. Pure, as a `Reporter` is. */
export type ExplainReporter = (report: ExplainReport, view: View) => string
