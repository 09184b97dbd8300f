/**
 * Which sentences of a story make one claim, in whatever words.
 *
 * Each candidate pair is compared field by field (`fields.ts`): words and their like, names, events, sources, place, and how its
 * figures meet, once the story's quantities are known. Small trees weigh the fields (`../forest.ts`), learnt from annotated dossiers.
 */
import type { Figure, Quantity, Sentence } from '../../types.js'
import { firstClaims } from '../claims.js'
import { logOddsOf, type Forest } from '../forest.js'
import { SENTENCE_MODELS, type Models } from '../models.js'
import type { Measured } from '../quantities/index.js'
import { PairReader, readFields } from './fields.js'
import { pairEvidence, type Likeness } from './likely.js'
import { buildClaims } from './records.js'
import { readSupport, SUPPORT } from './support.js'

type ClaimComparison = Readonly<{ a: Sentence; b: Sentence; row: Float64Array }>

/** Pairs must share so much of their content, unless their figures tell one quantity. */
const MIN_SHARED = 0.08
/** A quantity that is told more often says little of any two sentences that tell it. */
const MOST_TELLING = 24

/** The pairs of sentences worth weighing, compared field by field. */
export function compareClaims(
  sentences: readonly Sentence[],
  figures: readonly Figure[],
  measured: Measured,
): readonly ClaimComparison[] {
  const claims = buildClaims(sentences, figures, measured)
  const { records } = claims
  const evidence = pairEvidence(
    sentences,
    MIN_SHARED,
    linkedPairs(firstClaims(sentences), measured.quantities),
  )
  const reader = new PairReader(claims)
  return evidence.flatMap((each) => {
    const [a, b] = [records.get(each.a), records.get(each.b)]
    return a && b ? [{ a: a.sentence, b: b.sentence, row: readFields(reader.read(a, b, each)) }] : []
  })
}

/** A pair this improbable on its own (log odds) is dropped: nothing around it could save it. The trees are left early by it. */
export const HOPELESS = -5

/** Log odds (natural) that pairs of sentences make one claim: each on its own first, then in the light of the others. */
export function weighClaims(
  compared: readonly ClaimComparison[],
  models: Models = SENTENCE_MODELS,
): readonly Likeness[] {
  return askAgain(compared, models.first).map(({ a, b, row }) => ({
    a,
    b,
    logOdds: logOddsOf(models.second, row),
  }))
}

/** The pairs with the rows of the second weighing: the fields, and what the story says. */
export function askAgain(compared: readonly ClaimComparison[], first: Forest): readonly ClaimComparison[] {
  const kept: (ClaimComparison & { logOdds: number })[] = []
  for (const { a, b, row } of compared) {
    const logOdds = logOddsOf(first, row, HOPELESS)
    if (logOdds >= HOPELESS) kept.push({ a, b, row, logOdds })
  }
  const support = readSupport(kept)
  return kept.map(({ a, b, row: asked }, i) => {
    const row = new Float64Array(asked.length + SUPPORT.length)
    row.set(asked)
    row.set(support[i] ?? [], asked.length)
    return { a, b, row }
  })
}

/** Pairs of sentences, by place, that tell one quantity. */
function linkedPairs(
  claims: readonly Sentence[],
  quantities: readonly Quantity[],
): readonly Readonly<{ a: number; b: number }>[] {
  const places = new Map(claims.map(({ article, index }, place) => [`${article}\n${index}`, place]))
  return quantities.flatMap(({ members }) => {
    const told = [...new Set(members.flatMap((f) => places.get(`${f.article}\n${f.sentence}`) ?? []))]
    if (told.length > MOST_TELLING) return []
    const sorted = told.sort((x, y) => x - y)
    return sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => ({ a, b })))
  })
}
