import type { Figure, Sentence } from '../../types.js'

/** A figure with its words as written, and those right before and behind it, lower case. */
export type Told = Readonly<{ figure: Figure; text: string; before: string; behind: string }>

/** UTF-16 code units. */
const AROUND = 24

export function wordsOf(
  { start, end }: Figure,
  sentence: Sentence | undefined,
): Pick<Told, 'text' | 'before' | 'behind'> {
  if (sentence === undefined) return { text: '', before: '', behind: '' }
  const [from, to] = [start - sentence.start, end - sentence.start]
  const { text } = sentence
  return {
    text: text.slice(from, to).toLowerCase(),
    before: text.slice(Math.max(0, from - AROUND), Math.max(0, from)).toLowerCase(),
    behind: text.slice(to, to + AROUND).toLowerCase(),
  }
}

/** A number that stands alone: "it costs 895", "he promised 2.1 billion". */
export function isBare({ kind, unit, vague, low }: Figure): boolean {
  return kind === 'count' && unit === null && !vague && low !== null
}

/** Figures by a key; those without one are left out. */
export function byKey(told: readonly Told[], keyOf: (told: Told) => string | null): Map<string, Told[]> {
  const lists = new Map<string, Told[]>()
  for (const one of told) {
    const key = keyOf(one)
    if (key === null) continue
    const list = lists.get(key)
    if (list) list.push(one)
    else lists.set(key, [one])
  }
  return lists
}
