/** A set of lower-case words, written as strings with white space between them: tables stay compact. */
export function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(/\s+/)))
}

/** A look-up table without a prototype's own words in it ("constructor", "valueOf"). */
export function wordMap<T>(record: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(record))
}
