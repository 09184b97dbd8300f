import { madeAnew } from './long-report.js'

/**
 * Sorted lists as one, made as it is read: of each of them no more than its next thing is held. Among equals, those of earlier lists come
 * first. Merged two by two, so that a thing is compared as often as the number of lists can be halved.
 */
export function mergeSorted<T>(lists: readonly Iterable<T>[], compare: (a: T, b: T) => number): Iterable<T> {
  const [first = [], second] = lists
  if (second === undefined) return first
  const half = lists.length >> 1
  const a = mergeSorted(lists.slice(0, half), compare)
  const b = mergeSorted(lists.slice(half), compare)
  return madeAnew(() => mergeTwo(a, b, compare))
}

function* mergeTwo<T>(
  listA: Iterable<T>,
  listB: Iterable<T>,
  compare: (a: T, b: T) => number,
): Generator<T, void, undefined> {
  const [inA, inB] = [listA[Symbol.iterator](), listB[Symbol.iterator]()]
  let [a, b] = [inA.next(), inB.next()]
  while (!a.done && !b.done) {
    if (compare(a.value, b.value) <= 0) {
      yield a.value
      a = inA.next()
    } else {
      yield b.value
      b = inB.next()
    }
  }
  for (; !a.done; a = inA.next()) yield a.value
  for (; !b.done; b = inB.next()) yield b.value
}
