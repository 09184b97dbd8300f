import { areTwoAxes, axisOf } from '../../figures/index.js'
import type { Link } from '../near/group.js'
import { APART } from './apart.js'
import type { FigureRecord } from './records.js'

/** Parts how long a thing is from how wide or how deep: of a ship "50 metres long" and the sea "60 metres deep" differ and contradict nothing. */
export function partAxes(records: readonly FigureRecord[], links: readonly Link[]): readonly Link[] {
  const axes = records.map(({ figure, sentence }) => axisOf(figure, sentence))
  if (axes.every((axis) => axis === null)) return links
  return links.map((link) =>
    areTwoAxes(axes[link.a] ?? null, axes[link.b] ?? null) ? { ...link, weight: APART } : link,
  )
}
