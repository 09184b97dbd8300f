// Where a walk through a forest may be left (a "soft cascade": Bourdev and Brandt, "Robust Object Detection via Soft Cascade", CVPR 2005).
//
// The most that trees can add is no help: 700 of 750 trees are walked before it tells a hopeless pair. What they do add to pairs that
// end well is far less, and is learnt here.

/** Of pairs that come to the least, so many may be lost on the way, as a share; the longer the way, the more of these. */
const LOST = 1e-3
/** So many pairs that end well are enough to tell. */
const ENOUGH = 40_000

/** So much a bound keeps clear of rounding errors. */
const CLEAR = 1e-6
/** Trees are walked two at a time, and asked before each two whether to go on. */
const STEP = 2

/**
 * The forest with `ahead` as learnt from rows of fields, for walks that ask for `least`.
 *
 * @param logOddsOf of src/match/forest.ts.
 */
export function leaveEarly(forest, rows, least, logOddsOf) {
  const well = rows.filter((row) => logOddsOf(forest, row) >= least)
  const thin = Math.max(1, Math.floor(well.length / ENOUGH))
  const all = well.filter((_, i) => i % thin === 0)
  const ahead = Float64Array.from(forest.ahead)
  let under = all.map((row) => ({ row, sum: forest.base }))
  for (let tree = 0; tree < ahead.length; tree += STEP) {
    const mayGo = Math.floor(LOST * all.length * (tree / ahead.length)) - (all.length - under.length)
    const lowest = Float64Array.from(under, ({ sum }) => sum).sort()[Math.max(0, mayGo)]
    ahead.fill(Math.min(ahead[tree], least - lowest + CLEAR), tree, tree + STEP)
    const few = part(forest, tree, tree + STEP)
    under = under
      .filter(({ sum }) => sum >= lowest)
      .map(({ row, sum }) => ({ row, sum: sum + logOddsOf(few, row) }))
  }
  return { ...forest, ahead }
}

/** Some of a forest's trees by themselves. */
function part({ questions, leaves, ahead, ...forest }, from, to) {
  const [inner, outer] = [questions.length / ahead.length, leaves.length / ahead.length]
  return {
    ...forest,
    base: 0,
    questions: questions.subarray(from * inner, to * inner),
    leaves: leaves.subarray(from * outer, to * outer),
    ahead: ahead.subarray(from, to),
  }
}
