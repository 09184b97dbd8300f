/**
 * Lays the strings of an extract beside those of the page it was taken from, in order. Strings that occur once on either
 * side are found first (as in Cohen's patience diff); between two of those, each string takes its next equal.
 */

/** Places in `page`, rising, of the strings of `extract`; a string that the page does not hold has none. */
export function align(page: readonly string[], extract: readonly string[]): readonly number[] {
  const anchors = longestRise(uniquePairs(page, extract))
  const found: number[] = []
  let [fromPage, fromExtract] = [0, 0]
  for (const [inPage, inExtract] of [...anchors, [page.length, extract.length] as const]) {
    let at = fromPage
    const ahead = placesOf(page, fromPage, inPage)
    for (let index = fromExtract; index < inExtract; index++) {
      const places = ahead.get(extract[index] ?? '')
      while (places !== undefined && places.length > 0 && (places.at(-1) ?? 0) < at) places.pop()
      const place = places?.pop()
      if (place === undefined) continue
      found.push(place)
      at = place + 1
    }
    if (inPage < page.length) found.push(inPage)
    fromPage = inPage + 1
    fromExtract = inExtract + 1
  }
  return found
}

type Pair = readonly [page: number, extract: number]

/** Places of each string between two bounds, last first. */
function placesOf(strings: readonly string[], from: number, to: number): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>()
  for (let index = to - 1; index >= from; index--) {
    const says = strings[index] ?? ''
    const known = places.get(says)
    if (known === undefined) places.set(says, [index])
    else known.push(index)
  }
  return places
}

/** Strings that each side holds once, by their place in the extract. */
function uniquePairs(page: readonly string[], extract: readonly string[]): readonly Pair[] {
  const inPage = placesOf(page, 0, page.length)
  const inExtract = placesOf(extract, 0, extract.length)
  return extract.flatMap((says, index): Pair[] => {
    const [place, second] = inPage.get(says) ?? []
    return place !== undefined && second === undefined && inExtract.get(says)?.length === 1
      ? [[place, index]]
      : []
  })
}

/** The longest part of the pairs that rises in the page too (Fredman's patience sorting). */
function longestRise(pairs: readonly Pair[]): readonly Pair[] {
  const ends: number[] = []
  const before = new Int32Array(pairs.length).fill(-1)
  for (const [index, [place]] of pairs.entries()) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((pairs[ends[middle] ?? 0]?.[0] ?? 0) < place) low = middle + 1
      else high = middle
    }
    before[index] = low > 0 ? (ends[low - 1] ?? -1) : -1
    ends[low] = index
  }
  const rise: Pair[] = []
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index]
    if (pair !== undefined) rise.push(pair)
  }
  return rise.reverse()
}
