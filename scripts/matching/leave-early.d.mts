import type { Forest, logOddsOf } from '../../src/match/forest.js'

export function leaveEarly(
  forest: Forest,
  rows: readonly Float64Array[],
  least: number,
  walk: typeof logOddsOf,
): Forest
