/**
 * What one article leaves open and another of its story tells: the unit that a bare number is in, which half of the day a clock time
 * is of, whose crowns or dollars are meant. Settled before figures are laid side by side.
 */
import type { Figure, Sentence, Story } from '../../types.js'
import { settleClocks } from './clocks.js'
import { settleCurrencies } from './currencies.js'
import { settleDegrees } from './degrees.js'
import { settleUnits } from './units.js'
import { settleLooseUnits } from './loose-units.js'
import { toldIn, type Told } from './told.js'

/** In this order: a bare number takes the unit that is settled. */
const STEPS: readonly ((told: readonly Told[]) => readonly Figure[])[] = [
  settleCurrencies,
  settleUnits,
  settleDegrees,
  settleClocks,
  settleLooseUnits,
]

/** The figures in the order given, each as its story settles it; sentences by article. */
export function settleFigures(
  figures: readonly Figure[],
  sentences: ReadonlyMap<string, readonly Sentence[]>,
  stories: readonly Story[],
): readonly Figure[] {
  const storyOf = new Map(stories.flatMap(({ id, articles }) => articles.map((article) => [article, id])))
  const places = new Map<string, number[]>()
  for (const [place, { article }] of figures.entries()) {
    const story = storyOf.get(article) ?? article
    const list = places.get(story)
    if (list) list.push(place)
    else places.set(story, [place])
  }
  const settled = [...figures]
  for (const list of places.values()) {
    let told = list.flatMap((place) => {
      const figure = figures[place]
      return figure ? [toldIn(figure, sentences.get(figure.article)?.[figure.sentence])] : []
    })
    for (const step of STEPS) {
      const read = step(told)
      told = told.map((one, at) =>
        read[at] === one.figure ? one : { ...one, figure: read[at] ?? one.figure },
      )
    }
    for (const [at, { figure }] of told.entries()) settled[list[at] ?? -1] = figure
  }
  return settled
}
