import type { Forest } from '../../src/match/forest.js'

/** A node: `[field, threshold, left, right, mean]`. */
type Node = readonly [number, number, number, number, number]

export function layOut(forest: Readonly<{ base: number; trees: readonly (readonly Node[])[] }>): Forest
