/** Types of scoring.mjs, for the tests. */
import type { Report, ReportFigure, Verdict } from '../src/types.js'

export type Dossier = Readonly<{ gold: unknown; articles: ReadonlyMap<string, string> }>
export type Tally = Readonly<{ right: number; told: number; found: number; gold: number }>
export type Tallies = Readonly<
  Record<Verdict, Tally> & {
    figures: Readonly<{ placed: number; told: number; found: number; gold: number; exact: number }>
    links: Tally
    explained: Readonly<{ right: number; of: number }>
    traps: Readonly<{ fallen: number; of: number }>
    clusters: Tally
  }
>
type Found = Readonly<{ precision: number | null; recall: number | null }>
export type Measures = Readonly<
  Record<Verdict, Found> & {
    figures: Found & Readonly<{ exact: number | null }>
    links: Found
    explained: number | null
    traps: Readonly<{ fallen: number; of: number }>
    clusters: Found
  }
>

export const VERDICTS: readonly Verdict[]
export function scoreDossier(
  dossier: Dossier,
  report: Report,
  extracted: readonly ReportFigure[],
): { tallies: Tallies; misses: string[] }
export function addUp(tallies: readonly Tallies[]): Tallies
export function measuresOf(tallies: Tallies): Measures
