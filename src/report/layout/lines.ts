import { displayWidth } from './width.js'
import { type Paint } from './palette.js'
import { type Run } from './runs.js'
import { fill, shortenAround, wrap } from './wrap.js'
import { toWords } from './words.js'

/**
 * Prose wider than this is tiring to read, however wide the terminal; only tables use all of it.
 * Typographers advise 45–90 characters; the indents here take up to ten of them.
 */
const WIDEST_PROSE = 110
/** Below this nothing is set sensibly, and no terminal in use is as narrow: rather let it wrap by itself. */
const NARROWEST = 20
const QUOTED_LINES = 3

/** What a reporter for the terminal needs in order to set lines. */
export type Page = Readonly<{ paint: Paint; color: boolean; prose: number }>

export function proseWidth(width: number): number {
  return Math.max(NARROWEST, Math.min(WIDEST_PROSE, Math.floor(width) || 0))
}

/** A paragraph indented by `first` and `rest` (printed before its first and its other lines). */
export function paragraph(page: Page, runs: readonly Run[], first = '', rest = first): readonly string[] {
  const width = page.prose - Math.max(displayWidth(first), displayWidth(rest))
  return wrap(runs, width).map((line, index) => (index === 0 ? first : rest) + page.paint(line))
}

/** A quotation of at most three lines, shortened around its figures, behind a rule. */
export function quotation(page: Page, runs: readonly Run[], indent: string): readonly string[] {
  const edge = `${indent}${page.paint([{ text: '│', style: 'dim' }])} `
  const width = page.prose - displayWidth(indent) - 2
  // Lines are seldom full: a word's width is lost at each end but the last.
  const budget = QUOTED_LINES * width - (QUOTED_LINES - 1) * 7
  return fill(shortenAround(toWords(runs, width), budget), width).map((line) => edge + page.paint(line))
}
