/** What two sequences have in common, in order. */
export type Common = Readonly<{
  /** Length of the longest common subsequence. */
  inOrder: number
  /** Length of the longest run that stands unbroken in both. */
  longestRun: number
}>

/** Longest common subsequence and run of two lists of word numbers: `a.length * b.length` steps, two rows of memory. */
export function commonWords(a: Uint32Array, b: Uint32Array): Common {
  let [above, runsAbove] = [new Uint32Array(b.length + 1), new Uint32Array(b.length + 1)]
  let [row, runs] = [new Uint32Array(b.length + 1), new Uint32Array(b.length + 1)]
  let longestRun = 0
  for (let i = 0; i < a.length; i++) {
    const word = a[i]
    for (let j = 1; j <= b.length; j++) {
      if (word === b[j - 1]) {
        row[j] = (above[j - 1] ?? 0) + 1
        runs[j] = (runsAbove[j - 1] ?? 0) + 1
        longestRun = Math.max(longestRun, runs[j] ?? 0)
      } else {
        row[j] = Math.max(above[j] ?? 0, row[j - 1] ?? 0)
        runs[j] = 0
      }
    }
    ;[above, row, runsAbove, runs] = [row, above, runs, runsAbove]
  }
  return { inOrder: above[b.length] ?? 0, longestRun }
}

/** Numbers words as they come, the same word always alike. */
export function wordNumbering(): (words: readonly string[]) => Uint32Array {
  const numbers = new Map<string, number>()
  const numberOf = (word: string): number => {
    const known = numbers.get(word) ?? numbers.size
    numbers.set(word, known)
    return known
  }
  return (words) => Uint32Array.from(words, numberOf)
}
