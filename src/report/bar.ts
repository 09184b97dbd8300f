import type { ReportFinding } from '../types.js'

/** From which severity on a finding fails the run. */
export const bars = ['error', 'warning', 'any', 'none'] as const
export type Bar = (typeof bars)[number]

/** Tells whether a finding is as grave as the bar asks. Figures that agree never are, nor what somebody accepted. */
export function reaches({ severity, verdict, accepted }: ReportFinding, bar: Bar): boolean {
  if (bar === 'none' || verdict === 'agree' || accepted !== null) return false
  if (bar === 'any') return true
  return severity === 'error' || (bar === 'warning' && severity === 'warning')
}

/** Whether any finding does; none is looked at where none can. */
export function someReach(findings: Iterable<ReportFinding>, bar: Bar): boolean {
  if (bar === 'none') return false
  for (const finding of findings) if (reaches(finding, bar)) return true
  return false
}
