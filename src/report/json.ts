import type { Extracted } from './reporter.js'
import type { Report } from '../types.js'
import { toJsonText } from './json-text.js'
import { toExplainedFigures } from './lookup.js'

/** The report as one indented JSON object. */
export function reportJson(report: Report): string {
  return `${toJsonText(report, 2)}\n`
}

/** Extracted figures as one indented JSON array, by article and offset. */
export function reportFiguresJson(extracted: Extracted): string {
  return `${toJsonText(toExplainedFigures(extracted), 2)}\n`
}
