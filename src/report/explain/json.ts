import type { ExplainReport } from '../../types.js'
import { toJsonText } from '../json-text.js'

/** How a finding came about as one indented JSON object. */
export function reportExplainJson(report: ExplainReport): string {
  return `${toJsonText(report, 2)}\n`
}
