/** Lists as one, in order: `flat` takes several times as long, for it asks of each thing whether it is a list. */
export function joined<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const [only] = lists
  if (only !== undefined && lists.length === 1) return only
  const all: T[] = []
  for (const list of lists) for (const thing of list) all.push(thing)
  return all
}
