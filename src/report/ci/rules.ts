/** The kinds of findings under the names by which machines know them. */
import type { ExplanationKind, ReportFinding, Severity } from '../../types.js'

type RuleId = 'conflict' | 'compatible' | `conflict/${ExplanationKind}`

export type Rule = Readonly<{
  id: RuleId
  /** Its usual severity; a finding has its own. */
  severity: Severity
  /** A few words. */
  title: string
  /** What it says of the articles. */
  about: string
  /** What to do. */
  help: string
}>

export function ruleOf({ verdict, explanation }: ReportFinding): Rule {
  if (verdict !== 'conflict') return RULES.compatible
  return explanation === null ? RULES.conflict : RULES[`conflict/${explanation.kind}` as const]
}

export const RULES: Readonly<Record<RuleId, Rule>> = {
  conflict: {
    id: 'conflict',
    severity: 'error',
    title: 'Figures conflict',
    about:
      'Two figures speak of one thing, no one value satisfies both, and nothing in the articles accounts for it.',
    help: 'Look at both sentences. Correct the wrong figure, say what sets the two apart (a later count, another source), or accept the finding with a reason.',
  },
  'conflict/as-of': {
    id: 'conflict/as-of',
    severity: 'warning',
    title: 'A later count',
    about: 'Two figures speak of one thing and differ; one is a later count of a running total.',
    help: 'Where the article is to be up to date, take over the later count; else say as of when the figure holds.',
  },
  'conflict/window': {
    id: 'conflict/window',
    severity: 'warning',
    title: 'A different stretch of time',
    about: 'Two figures speak of one thing and differ; they count over different stretches of time.',
    help: 'See that the article says over which days its figure was counted.',
  },
  'conflict/attribution': {
    id: 'conflict/attribution',
    severity: 'warning',
    title: 'Sources differ',
    about: 'Two figures speak of one thing and differ; each is attributed to another source.',
    help: 'See that the article names its source; consider telling that another gives a different figure.',
  },
  'conflict/rounding': {
    id: 'conflict/rounding',
    severity: 'warning',
    title: 'Rounded too far',
    about:
      'Two figures speak of one thing and differ by more than rounding of the coarser one allows, though not by much.',
    help: 'Give the figure as exactly as it is known, or mark it as approximate.',
  },
  compatible: {
    id: 'compatible',
    severity: 'note',
    title: 'Told differently',
    about: 'Two figures speak of one thing in different words; one value can satisfy both.',
    help: 'Nothing has to be done. Where one article is more exact, its figure may be worth taking over.',
  },
}
