import type { Explanation, ExplanationKind, Figure, Kind, Severity, Verdict } from '../types.js'

/**
 * What a desk says of some findings. Null fits all. `articles`: ids, one of which must have a figure in the finding.
 * `explanation`: `none` fits conflicts that nothing accounts for. `off`: no finding at all.
 */
export type SeverityRule = Readonly<{
  articles: ReadonlySet<string> | null
  kind: Kind | null
  verdict: Exclude<Verdict, 'agree'>
  explanation: ExplanationKind | 'none' | null
  severity: Severity | 'off'
}>

type Graded = Readonly<{
  kind: Kind
  verdict: Verdict
  explanation: Explanation | null
  figures: readonly Figure[]
}>

/** How grave a finding is: as the last rule that fits says, else an error where nothing accounts for a conflict. */
export function severityOf(
  { kind, verdict, explanation, figures }: Graded,
  rules: readonly SeverityRule[],
): Severity | 'off' {
  const usual = verdict !== 'conflict' ? 'note' : explanation === null ? 'error' : 'warning'
  const rule = rules.findLast(
    (each) =>
      each.verdict === verdict &&
      (each.kind ?? kind) === kind &&
      (each.explanation === null || each.explanation === (explanation?.kind ?? 'none')) &&
      (each.articles === null || figures.some(({ article }) => each.articles?.has(article))),
  )
  return rule?.severity ?? usual
}
