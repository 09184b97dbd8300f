import type { Figure } from '../types.js'
import { sameSource, sourceName } from '../language/source-names.js'

/** How independent the tellers are: `originOf` by article id; `copies` where two figures stand in copied sentences. */
export type Voices = Readonly<{
  originOf: ReadonlyMap<string, string>
  copies: (a: Figure, b: Figure) => boolean
  /** What is equal for figures that stand in one wording: they are copies of the same. */
  wordingOf: (figure: Figure) => string
  /** The name of a source that is known under several. */
  sourceNamed: (attribution: string | null) => string | null
}>

/**
 * Independent voices behind some figures. One voice: articles of one origin, figures copied one from the other, and
 * figures that cite the same source by name, however many articles pass its word on.
 */
export function countVoices(all: readonly Figure[], voices: Voices): number {
  const { originOf, copies, sourceNamed } = voices
  const origin = (figure: Figure) => originOf.get(figure.article) ?? figure.article
  const figures = tellingsOf(all, voices, origin)
  const sources = figures.map((figure) => sourceName(sourceNamed(figure.attribution)))
  const group = figures.map((_, i) => i)
  for (const [i, a] of figures.entries()) {
    for (let j = 0; j < i; j++) {
      const b = figures[j]
      if (b === undefined || group[i] === group[j]) continue
      const [x, y] = [sources[i] ?? null, sources[j] ?? null]
      const one = origin(a) === origin(b) || (x !== null && y !== null && sameSource(x, y)) || copies(a, b)
      if (!one) continue
      const [from, to] = [group[i], group[j]]
      for (const [k, g] of group.entries()) if (g === from) group[k] = to ?? g
    }
  }
  return new Set(group).size
}

/** Of figures that nothing tells apart the first: thousands of copies are as many as their wordings. */
function tellingsOf(
  figures: readonly Figure[],
  { wordingOf }: Voices,
  origin: (figure: Figure) => string,
): readonly Figure[] {
  const tellings = new Map<string, Figure>()
  for (const figure of figures) {
    const key = JSON.stringify([origin(figure), figure.attribution, wordingOf(figure)])
    if (!tellings.has(key)) tellings.set(key, figure)
  }
  return [...tellings.values()]
}
