import type { Sentence } from '../../types.js'

/** What the rest of the story says of a pair of sentences. */
export const SUPPORT = [
  'on its own',
  'a third article',
  'how many third sentences',
  'lead',
  'lead of the one',
  'neighbours',
  'neighbours that meet',
  'best of either',
] as const

/** For pairs that were never compared. */
const APART = -6
/** From here on (log odds) a pair counts as likely. */
const LIKELY = -0.5

type Weighed = Readonly<{ a: Sentence; b: Sentence; logOdds: number }>

/**
 * Numbers for `SUPPORT`, pair by pair, once all pairs have first log odds: whether a third article's sentence fits both, whether
 * another sentence of either article fits better, whether the sentences around them meet too.
 */
export function readSupport(pairs: readonly Weighed[]): readonly (readonly number[])[] {
  const partners = partnersOf(pairs)
  const of = (sentence: Sentence) => partners.get(placeKey(sentence, 0)) ?? NONE
  return pairs.map(({ a, b, logOdds }) => {
    const [mine, theirs] = [of(a), of(b)]
    const third = thirdParties(a, b, mine, theirs)
    const leads = [logOdds - rival(mine, b), logOdds - rival(theirs, a)]
    const beside = [-1, 1].flatMap((x) =>
      [-1, 1].map((y) => partners.get(placeKey(a, x))?.get(placeKey(b, y))?.logOdds ?? APART),
    )
    return [
      logOdds,
      third.best,
      third.count,
      Math.min(...leads),
      Math.max(...leads),
      Math.max(...beside),
      beside.filter((odds) => odds >= LIKELY).length,
      Math.max(strongest(mine), strongest(theirs)),
    ]
  })
}

type Partners = ReadonlyMap<string, Readonly<{ sentence: Sentence; logOdds: number }>>
const NONE: Partners = new Map()

const placeKey = ({ article, index }: Sentence, step: number): string => `${article}\n${index + step}`

/** For each sentence those that it may make one claim with. */
function partnersOf(pairs: readonly Weighed[]): ReadonlyMap<string, Partners> {
  const partners = new Map<string, Map<string, { sentence: Sentence; logOdds: number }>>()
  const note = (from: Sentence, to: Sentence, logOdds: number): void => {
    const key = placeKey(from, 0)
    const known = partners.get(key) ?? new Map<string, { sentence: Sentence; logOdds: number }>()
    partners.set(key, known.set(placeKey(to, 0), { sentence: to, logOdds }))
  }
  for (const { a, b, logOdds } of pairs) {
    if (logOdds < APART) continue
    note(a, b, logOdds)
    note(b, a, logOdds)
  }
  return partners
}

/** How well sentences of other articles fit both: a chain of two is as strong as its weaker link. */
function thirdParties(
  a: Sentence,
  b: Sentence,
  mine: Partners,
  theirs: Partners,
): { best: number; count: number } {
  let [best, count] = [APART, 0]
  for (const [key, { sentence, logOdds }] of mine) {
    if (sentence.article === a.article || sentence.article === b.article) continue
    const chain = Math.min(logOdds, theirs.get(key)?.logOdds ?? APART)
    best = Math.max(best, chain)
    if (chain >= LIKELY) count++
  }
  return { best, count }
}

/** The best that a sentence finds in the other's article beside the other. */
function rival(partners: Partners, other: Sentence): number {
  let best = APART
  for (const { sentence, logOdds } of partners.values())
    if (sentence.article === other.article && sentence.index !== other.index) best = Math.max(best, logOdds)
  return best
}

function strongest(partners: Partners): number {
  let best = APART
  for (const { logOdds } of partners.values()) best = Math.max(best, logOdds)
  return best
}
