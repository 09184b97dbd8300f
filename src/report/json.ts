import type { Extracted } from './reporter.js'
import type { Comparison } from '../types.js'
import { toJsonText } from './json-text.js'
import { toExplainedFigures } from './lookup.js'
import { toReport } from './to-report.js'

/** The report as one indented JSON object. */
export function reportJson(comparison: Comparison): string {
  return `${toJsonText(toReport(comparison), 2)}\n`
}

/** Extracted figures as one indented JSON array, by article and offset. */
export function reportFiguresJson(extracted: Extracted): string {
  return `${toJsonText(toExplainedFigures(extracted), 2)}\n`
}
