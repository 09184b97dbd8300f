import type { DiffReport } from '../../types.js'
import { toJsonText } from '../json-text.js'

/** Two articles side by side as one indented JSON object. */
export function reportDiffJson(report: DiffReport): string {
  return `${toJsonText(report, 2)}\n`
}
