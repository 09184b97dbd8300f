import type { Link } from '../near/group.js'
import type { FigureRecord } from './records.js'

/** Log odds of two figures that the writer himself lays side by side as one. */
const CONTRASTED = 3

const SKIPPED =
  /^(?:the|a|an|his|her|its|their|some|about|around|roughly|nearly|almost|just|only|merely|mere|exactly|over)$/
const PAUSE = /^[,;:(–—-]$/

/**
 * Raises the weight of pairs that a writer sets against each other as two values of one thing: "lost four drones, not the 14 that
 * Dorvat claims". No other words say as plainly that figures which differ ought not to.
 */
export function weighContrasts(records: readonly FigureRecord[], links: readonly Link[]): readonly Link[] {
  return links.map((link) => {
    const [x, y] = [records[link.a], records[link.b]]
    if (!x || !y || x.sentence !== y.sentence || link.weight >= CONTRASTED) return link
    const [said, denied] = x.at < y.at ? [x, y] : [y, x]
    return areContrasted(said, denied, records) ? { ...link, weight: CONTRASTED } : link
  })
}

function areContrasted(said: FigureRecord, denied: FigureRecord, records: readonly FigureRecord[]): boolean {
  const { tokens } = said.sentence
  if (denied.figure.unit !== null && said.figure.unit !== null && denied.figure.unit !== said.figure.unit)
    return false
  let at = denied.at - 1
  while (at > said.at && SKIPPED.test(tokens[at]?.lower ?? '')) at--
  if (isWhole(said) || tokens[at]?.lower !== 'not' || !PAUSE.test(tokens[at - 1]?.text ?? '')) return false
  // "Five of the 12 were children, not four": a whole in between is not what is denied.
  return !records.some(
    (other) =>
      other.sentence === said.sentence &&
      other.at > said.at &&
      other.at < denied.at &&
      other.figure.kind === denied.figure.kind &&
      !isWhole(other),
  )
}

/** "of the 12" */
function isWhole({ sentence: { tokens }, at }: FigureRecord): boolean {
  const before = tokens[at - 1]?.lower
  return (
    before === 'of' ||
    (tokens[at - 2]?.lower === 'of' && /^(?:the|its|his|her|their|those|these|all)$/.test(before ?? ''))
  )
}
