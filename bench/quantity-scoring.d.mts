/** Types of quantity-scoring.mjs, for the tests. */
import type { ReportFigure } from '../src/types.js'

export type Quantity = Readonly<{ at: string; value: number | readonly number[]; unit: string | null }>
export type Sentence = Readonly<{ text: string; quantities: readonly Quantity[] }>
export type Score = Readonly<{
  wanted: number
  told: number
  values: number
  units: number
  missed: readonly Quantity[]
  wrongUnits: readonly Readonly<{ quantity: Quantity; figure: ReportFigure }>[]
  invented: readonly ReportFigure[]
}>

export const SETS: readonly string[]
export function loadSentences(set: string): readonly Sentence[]
export function scoreSentence(sentence: Sentence, extract: (text: string) => readonly ReportFigure[]): Score
export function f1Of(scores: readonly Score[]): Readonly<{ values: number; units: number; wanted: number }>
