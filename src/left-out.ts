/** The figures that no finding lays beside another, and why: silence must not pass for agreement. */
import { isSentence, type Matches } from './match/index.js'
import { inOtherCurrencies } from './other-currencies.js'
import type { Figure, Finding, LeftOut, Sentence } from './types.js'

/** Of these figures the ones left out, in the order given. Sentences are those of each article by its id. */
export function leftOut(
  figures: readonly Figure[],
  findings: readonly Finding[],
  told: ReadonlyMap<string, readonly Sentence[]>,
  {
    quantities,
    clusters,
    silenced,
  }: Pick<Matches, 'quantities' | 'clusters'> & Readonly<{ silenced: ReadonlySet<Figure> }>,
): readonly LeftOut[] {
  const used = new Set(findings.flatMap((finding) => finding.figures))
  const grouped = new Set(quantities.flatMap(({ members }) => members))
  const foreign = inOtherCurrencies(figures, clusters)
  return figures
    .filter((figure) => !used.has(figure))
    .map((figure) => {
      const sentence = told.get(figure.article)?.[figure.sentence]
      const reason = silenced.has(figure)
        ? 'silenced'
        : sentence?.role === 'teaser'
          ? 'teaser'
          : sentence !== undefined && !isSentence(sentence)
            ? 'long-sentence'
            : figure.kind === 'money' && (grouped.has(figure) || foreign.has(figure))
              ? 'currency-differs'
              : 'no-partner'
      return { figure, reason }
    })
}
