import type { FigureExplanation } from '../figures/index.js'
import type { Article, Comparison, Figure, Sentence } from '../types.js'

/** Where a report is going to be looked at. `width` in terminal columns. */
export type View = Readonly<{ color: boolean; width: number }>

/** Writes a comparison in one format. Pure: the text ends in a line feed and nothing is printed. */
export type Reporter = (comparison: Comparison, view: View) => string

/** Figures alone, before anything was compared. */
export type Extracted = Readonly<{
  articles: readonly Article[]
  sentences: readonly Sentence[]
  figures: readonly Figure[]
  /** Given where the words behind each figure are asked for. */
  explanations?: ReadonlyMap<Figure, FigureExplanation>
}>

/** Writes extracted figures in one format. Pure, as a `Reporter` is. */
export type FigureReporter = (extracted: Extracted, view: View) => string
