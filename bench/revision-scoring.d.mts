/** Types of revision-scoring.mjs, for the tests. */
import type { ArticleInput, Report, ReportFinding } from '../src/types.js'

export type Pair = Readonly<{
  id: string
  field: string
  before: string
  after: string
  changed: readonly (readonly [before: string, after: string])[]
  note: string
  split: 'dev' | 'test'
}>
export type Score = Readonly<{
  pair: Pair
  found: number
  missed: Pair['changed']
  alarms: readonly ReportFinding[]
}>
type Found = Readonly<{ of: number; found: number }>
type Alarmed = Readonly<{ of: number; alarmed: number }>

export function loadPairs(): readonly Pair[]
export function articlesOf(pair: Pair, published?: string): readonly ArticleInput[]
export function scorePair(pair: Pair, report: Report): Score
export function tallyOf(
  scores: readonly Score[],
): Readonly<{ figures: Found; pairs: Found; unrevised: Alarmed; beside: Alarmed }>
