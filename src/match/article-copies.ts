import type { Link } from './near/group.js'

/**
 * Weight of a link, the cosine of two articles' words, from which on one is a copy of the other, cut and edited: articles of one event in
 * words of their own come to 0.2 to 0.5.
 */
const COPY = 0.6
/** Articles with fewer copies are laid beside the others each for itself: it costs little, and each is evidence of the event. */
const MANY = 12

type CopiesFolded = Readonly<{
  /** Links among the articles that are left; where one was a copy's, it is that of the article that stands for it. */
  links: readonly Link[]
  /** By article that stands for copies: these. */
  copies: ReadonlyMap<number, readonly number[]>
}>

/**
 * Takes out of linked articles what is one of many copies, the first of which stands for all: thousands of copies would cost the
 * square of their number, and drift apart, as each is laid beside its next neighbours alone.
 *
 * @param weigh weighs the link of two articles by place, the earlier first; null where there is none.
 */
export function foldCopies(
  links: readonly Link[],
  weigh: (a: number, b: number) => Link | null,
): CopiesFolded {
  const earlier = new Map<number, number[]>()
  for (const { a, b, weight } of links) {
    if (weight < COPY) continue
    const list = earlier.get(Math.max(a, b))
    if (list) list.push(Math.min(a, b))
    else earlier.set(Math.max(a, b), [Math.min(a, b)])
  }
  const firstOf = new Map<number, number>()
  const copies = new Map<number, number[]>()
  for (const [place, others] of [...earlier].sort(([x], [y]) => x - y)) {
    const firsts = new Set(others.map((other) => firstOf.get(other) ?? other))
    const first = [...firsts].sort((x, y) => x - y).find((it) => (weigh(it, place)?.weight ?? 0) >= COPY)
    if (first === undefined) continue
    firstOf.set(place, first)
    const list = copies.get(first)
    if (list) list.push(place)
    else copies.set(first, [place])
  }
  for (const [first, places] of copies)
    if (places.length < MANY) {
      copies.delete(first)
      for (const place of places) firstOf.delete(place)
    }
  return { links: copies.size === 0 ? links : betweenFirsts(links, firstOf, weigh), copies }
}

function betweenFirsts(
  links: readonly Link[],
  firstOf: ReadonlyMap<number, number>,
  weigh: (a: number, b: number) => Link | null,
): readonly Link[] {
  const between = new Map<string, Link | null>()
  for (const link of links) {
    const [x, y] = [firstOf.get(link.a) ?? link.a, firstOf.get(link.b) ?? link.b]
    const [a, b] = x < y ? [x, y] : [y, x]
    const key = `${a} ${b}`
    if (a === b || between.has(key)) continue
    between.set(key, weigh(a, b))
  }
  return [...between.values()].flatMap((link) => link ?? [])
}
