import { scaleOf } from '../../language/scales.js'
import type { Figure } from '../../types.js'

/** How two values lie to one another, before anyone knows whether they should be equal. */
export type ValueRelation = 'equal' | 'compatible' | 'near' | 'apart' | 'far' | 'very far'

/** How much "about" gives way, as a share of the number said. */
const ABOUT = 0.1

/** Relates two figures of one kind; dates by the days they share, scores side by side, the rest as intervals in one unit. */
export function relateValues(a: Figure, b: Figure): ValueRelation {
  if (a.kind === 'date') return relateDates(a.date ?? '', b.date ?? '')
  if (a.kind === 'score') return relateScores(a, b)
  const [x, y] = [intervalOf(a), intervalOf(b)]
  if (same(x.said, y.said)) return 'equal'
  if (x.low <= y.high && y.low <= x.high) return 'compatible'
  const [small, large] = [
    Math.min(Math.abs(x.said), Math.abs(y.said)),
    Math.max(Math.abs(x.said), Math.abs(y.said)),
  ]
  const ratio = small === 0 ? Infinity : large / small
  if (ratio <= 1.03 && roundsTo(x, y)) return 'compatible'
  return ratio <= 1.25 ? 'near' : ratio <= 2 ? 'apart' : ratio <= 10 ? 'far' : 'very far'
}

type Interval = Readonly<{ low: number; high: number; said: number; step: number }>

function intervalOf(figure: Figure): Interval {
  const scale =
    figure.kind === 'duration' || figure.kind === 'measure' || figure.kind === 'age'
      ? scaleOf(figure.unit ?? '')
      : null
  const base = (n: number) => (scale ? (n + scale.offset) * scale.factor : n)
  const low = figure.low === null ? null : base(figure.low)
  const high = figure.high === null ? null : base(figure.high)
  const said = low ?? high ?? 0
  const slack = figure.approx ? Math.abs(said) * ABOUT : 0
  return {
    low: low === null ? -Infinity : low - slack,
    high: high === null ? Infinity : high + slack,
    said,
    step: (figure.step ?? 0) * (scale?.factor ?? 1),
  }
}

const same = (x: number, y: number) => Math.abs(x - y) <= 1e-6 * Math.max(1, Math.abs(x), Math.abs(y))

function roundsTo(x: Interval, y: Interval): boolean {
  return Math.abs(x.said - y.said) <= (x.step + y.step) / 2
}

function relateDates(a: string, b: string): ValueRelation {
  if (a === b) return 'equal'
  if (a.startsWith(b) || b.startsWith(a)) return 'compatible'
  if (a.length === 10 && b.length === 10) {
    const days = Math.abs(Date.parse(`${a}T00:00:00Z`) - Date.parse(`${b}T00:00:00Z`)) / 86_400_000
    return days <= 2 ? 'near' : days <= 31 ? 'apart' : days <= 400 ? 'far' : 'very far'
  }
  const years = Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4)))
  return years <= 1 ? 'near' : years <= 3 ? 'apart' : years <= 10 ? 'far' : 'very far'
}

function relateScores(a: Figure, b: Figure): ValueRelation {
  if (a.low === b.low && a.high === b.high) return 'equal'
  if (a.low === b.high && a.high === b.low) return 'compatible'
  return a.low === b.low || a.high === b.high ? 'near' : 'far'
}

/** One key for all figures of one kind whose values `relateValues` calls equal. */
export function valueKey(figure: Figure): string {
  if (figure.kind === 'date') return figure.date ?? ''
  if (figure.kind === 'score') return `${figure.low}-${figure.high}`
  return intervalOf(figure).said.toPrecision(6)
}
