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
    const are = areContrasted(said, denied, records) || areToldApart(said, denied, records)
    return are ? { ...link, weight: CONTRASTED } : link
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
  return !hasBetween(said, denied, records)
}

/**
 * "Pay has lost 17%, the union says; the treasury says 12%", "measured 3.1, the service said, correcting its first reading of 3.4": who else
 * tells nothing but a number tells it of the same thing, and so does who puts right what was told.
 */
function areToldApart(said: FigureRecord, other: FigureRecord, records: readonly FigureRecord[]): boolean {
  if (said.figure.kind !== other.figure.kind || hasBetween(said, other, records)) return false
  // "17 militants, fewer than the 26 fighters": whoever compares two counts may name those counted anew.
  if (said.figure.kind === 'count' && isOutdone(other)) return true
  if (said.figure.unit !== other.figure.unit) return false
  return isCorrected(other) || isOutdone(other) || isElliptic(said, other)
}

/** "correcting its first reading of [3.4]" */
function isCorrected({ sentence: { tokens }, at }: FigureRecord): boolean {
  if (tokens[at - 1]?.lower !== 'of' || !READINGS.test(tokens[at - 2]?.lower ?? '')) return false
  for (let k = at - 3; k >= at - 7; k--) if (CORRECTING.test(tokens[k]?.lower ?? '')) return true
  return false
}
const READINGS =
  /^(?:reading|readings|estimate|estimates|figure|figures|count|toll|total|number|measurement|report|statement)$/
const CORRECTING = /^(?:correct(?:ing|ed|s)|revis(?:ing|ed|es)|amend(?:ing|ed|s)|retract(?:ing|ed|s))$/

/** "17 were killed, fewer than the [26] that the coalition claimed at first" */
function isOutdone({ sentence: { tokens }, figure, at }: FigureRecord): boolean {
  if (tokens[at - 1]?.lower !== 'the' || tokens[at - 2]?.lower !== 'than') return false
  if (!MORE.test(tokens[at - 3]?.lower ?? '')) return false
  const end = tokens.findIndex((token) => token.start >= figure.end)
  if (end < 0) return false
  for (let k = end; k < end + REACH && tokens[k]?.kind === 'word'; k++)
    if (CLAIMED.test(tokens[k]?.lower ?? '')) return true
  return false
}
const MORE = /^(?:fewer|less|more|lower|higher)$/
const CLAIMED =
  /^(?:claimed|claims|reported|announced|estimated|given|said|told|originally|initially|previously)$/
const REACH = 7

/** "; the treasury says [12%]." */
function isElliptic(said: FigureRecord, { sentence: { tokens }, figure, at }: FigureRecord): boolean {
  const end = tokens.findIndex((token) => token.start >= figure.end)
  if (end >= 0 && !/^[.;!?”"]$/.test(tokens[end]?.text ?? '')) return false
  if (!SAYS.test(tokens[at - 1]?.lower ?? '')) return false
  for (let k = at - 2; k >= Math.max(said.at + 1, at - LONGEST_TELLER); k--) {
    if (k < at - 2 && CLAUSE.test(tokens[k]?.lower ?? '')) return true
    if (tokens[k]?.kind !== 'word') return false
  }
  return false
}
const SAYS = /^(?:says|say|said|claims|claim|claimed|estimates)$/
const CLAUSE = /^(?:;|but|while|whereas|though|although|and)$/
const LONGEST_TELLER = 8

function hasBetween(said: FigureRecord, denied: FigureRecord, records: readonly FigureRecord[]): boolean {
  return records.some(
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
