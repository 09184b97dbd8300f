import { stem } from '../../language/stem.js'
import type { Figure, Sentence } from '../../types.js'
import { STOPWORDS } from '../stopwords.js'

/** A figure with its words as written, and those right before and behind it, lower case. */
export type Told = Readonly<{
  figure: Figure
  sentence: Sentence | undefined
  text: string
  before: string
  behind: string
}>

/** UTF-16 code units. */
const AROUND = 24

export function toldIn(figure: Figure, sentence: Sentence | undefined): Told {
  if (sentence === undefined) return { figure, sentence, text: '', before: '', behind: '' }
  const { start, end } = figure
  const [from, to] = [start - sentence.start, end - sentence.start]
  const { text } = sentence
  return {
    figure,
    sentence,
    text: text.slice(from, to).toLowerCase(),
    before: text.slice(Math.max(0, from - AROUND), Math.max(0, from)).toLowerCase(),
    behind: text.slice(to, to + AROUND).toLowerCase(),
  }
}

/** Tokens. */
const NEAR = 8

/** Stems of the content words near a figure in its sentence. */
export function wordsNear({ figure: { start, end }, sentence }: Told): ReadonlySet<string> {
  const tokens = sentence?.tokens ?? []
  const at = tokens.findIndex((token) => token.start >= start)
  const near = tokens
    .slice(Math.max(0, at - NEAR), at + NEAR + 1)
    .filter((token) => token.kind === 'word' && (token.end <= start || token.start >= end))
  return new Set(near.flatMap(({ lower }) => (STOPWORDS.has(lower) ? [] : [stem(lower)])))
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
