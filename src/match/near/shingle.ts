/**
 * Runs of `size` neighbouring words, as terms. A run that occurs again is told apart by how often it was seen
 * before, so that two records' shingles can be compared as sets and still count repeats.
 */
export function shingles(words: readonly string[], size: number): readonly string[] {
  const seen = new Map<string, number>()
  const found: string[] = []
  for (let at = 0; at + size <= words.length; at++) {
    const run = words.slice(at, at + size).join(' ')
    const before = seen.get(run) ?? 0
    seen.set(run, before + 1)
    found.push(before === 0 ? run : `${run}\u0000${before}`)
  }
  return found
}
