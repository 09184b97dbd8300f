/** How a configuration names findings whose severity it sets: "money", "as-of", "unexplained", "money as-of", "compatible". */
import { RULES } from '../../report/index.js'
import type { SeverityRule } from '../../reconcile/index.js'
import type { ExplanationKind, Kind, Severity } from '../../types.js'

const KINDS: readonly Kind[] = ['count', 'money', 'percent', 'date', 'duration', 'age', 'rank', 'measure', 'ratio', 'score', 'time'] // prettier-ignore
const EXPLANATIONS: readonly ExplanationKind[] = Object.keys(RULES).flatMap((id) =>
  id.startsWith('conflict/') ? [id.slice('conflict/'.length) as ExplanationKind] : [],
)

type Named = Readonly<{
  kind: Kind | null
  verdict: SeverityRule['verdict']
  explanation: SeverityRule['explanation']
}>

/** What is wrong with a key; null where nothing is. */
export function severityKey(key: string): string | null {
  return read(key) === null
    ? `is neither a kind (${KINDS.join(', ')}), nor an explanation (${EXPLANATIONS.join(', ')}, unexplained), nor both with a space between, nor "compatible"`
    : null
}

/** Rules for some articles, or for all: the more a key says, the later it comes, and so it wins. */
export function toRules(
  severities: Readonly<Record<string, Severity | 'off'>>,
  articles: ReadonlySet<string> | null,
): readonly SeverityRule[] {
  return Object.entries(severities)
    .flatMap(([key, severity]) => {
      const named = read(key)
      return named === null ? [] : [{ ...named, articles, severity }]
    })
    .sort((a, b) => weight(a) - weight(b))
}

function read(key: string): Named | null {
  const words = key.trim().split(/\s+/)
  if (words.length > 2) return null
  let named: Named = { kind: null, verdict: 'conflict', explanation: null }
  for (const word of words) {
    const kind = KINDS.find((one) => one === word)
    const explanation = word === 'unexplained' ? 'none' : EXPLANATIONS.find((one) => one === word)
    if (kind !== undefined && named.kind === null) named = { ...named, kind }
    else if (explanation !== undefined && named.explanation === null) named = { ...named, explanation }
    else if (word === 'compatible' && named.verdict === 'conflict')
      named = { ...named, verdict: 'compatible' }
    else return null
  }
  return named.verdict === 'compatible' && named.explanation !== null ? null : named
}

/** A kind alone says less than what accounts for the difference. */
function weight({ kind, explanation }: SeverityRule): number {
  return (kind === null ? 0 : 1) + (explanation === null ? 0 : 2)
}
