/**
 * Records of numbers one behind the other, so that tens of thousands cost no allocation each: record `i` is what stands in `terms`
 * from `starts[i]` to `starts[i + 1]`.
 */
export type Records = Readonly<{ terms: Uint32Array; starts: Uint32Array }>

/** Lays lists of numbers one behind the other. */
export function recordsOf(lists: readonly (readonly number[])[]): Records {
  const starts = new Uint32Array(lists.length + 1)
  for (let i = 0; i < lists.length; i++) starts[i + 1] = (starts[i] ?? 0) + (lists[i]?.length ?? 0)
  const terms = new Uint32Array(starts[lists.length] ?? 0)
  for (let i = 0; i < lists.length; i++) terms.set(lists[i] ?? [], starts[i])
  return { terms, starts }
}

export function countRecords({ starts }: Records): number {
  return starts.length - 1
}

export function lengthOf({ starts }: Records, record: number): number {
  return (starts[record + 1] ?? 0) - (starts[record] ?? 0)
}

/** One record's numbers: a view, no copy. */
export function recordAt({ terms, starts }: Records, record: number): Uint32Array {
  return terms.subarray(starts[record], starts[record + 1])
}
