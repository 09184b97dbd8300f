/** Texts use the same few thousand words again and again; beyond so many the memory is not worth it. */
const MOST_KNOWN = 50_000

/** A function of one word that works out each word once. What it yields is shared: it must not be changed. */
export function remember<T>(work: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    if (known.size >= MOST_KNOWN) known.clear()
    const own = cutLoose(word)
    const found = work(own)
    known.set(own, found)
    return found
  }
}

/** What is known of each numbered word (`idOf`) by itself: worked out once, and found by its number. */
export function rememberById<T>(
  work: (lower: string) => T,
): (word: Readonly<{ id: number; lower: string }>) => T {
  const known: (T | undefined)[] = []
  return ({ id, lower }) => {
    const before = known[id]
    if (before !== undefined) return before
    const found = work(lower)
    if (id > 0) {
      // Filled up to there, for a list with gaps is a slow one.
      while (known.length <= id) known.push(undefined)
      known[id] = found
    }
    return found
  }
}

/** The same word, without the article that it was cut out of: engines keep the whole text alive for the sake of one slice. */
export function cutLoose(word: string): string {
  return ` ${word}`.slice(1)
}
