import type { Explanation, Figure } from '../types.js'
import { dateOf, idOf, type Clash } from './sides.js'
import { sameSource } from '../language/source-names.js'

/** Two sources that differ at one time: no later count can be the reason. */
export function contested(clashes: readonly Clash[]): Explanation | null {
  return bySource(clashes.filter(([a, b]) => dateOf(a) === dateOf(b)))
}

/** An article that tells two values and names a source for one of them has set that source against the rest. */
export function weighed(clashes: readonly Clash[]): Explanation | null {
  for (const clash of clashes) {
    const [a, b] = clash
    const [teller, ...others] = clash.filter(({ source }) => source !== null)
    if (SETTLED.has(a.figure.kind) || a.figure.article !== b.figure.article) continue
    if (teller === undefined || others.length > 0) continue
    return {
      kind: 'attribution',
      text: `${idOf(a)} tells both, one of them as from ${teller.figure.attribution ?? ''}`,
    }
  }
  return null
}

/** A pair that cites one source for one time is what no difference of sources elsewhere explains away. */
export function bySource(clashes: readonly Clash[]): Explanation | null {
  const named = clashes.flatMap(([a, b]) => {
    if (a.source === null || b.source === null) return []
    const same = sameSource(a.source, b.source)
    return [{ a, b, differ: !same, cited: same && dateOf(a) === dateOf(b) }]
  })
  const told = named.find((it) => it.differ)
  if (told === undefined || named.some((it) => it.cited)) return null
  const { a, b } = told
  return {
    kind: 'attribution',
    text: `${idOf(a)} cites ${a.figure.attribution ?? ''}; ${idOf(b)} cites ${b.figure.attribution ?? ''}`,
  }
}

/** Facts that anyone can look up: that somebody says otherwise in passing accounts for nothing. */
const SETTLED: ReadonlySet<Figure['kind']> = new Set(['date', 'age', 'rank'])
