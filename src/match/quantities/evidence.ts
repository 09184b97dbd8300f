/**
 * The evidence that figures speak of one thing, pair by pair: what each field of the weighing adds to the log odds, so that base
 * and fields come to the sum. Worked out only for those who ask; matching keeps no notes.
 */
import type { FieldEvidence, Figure, PairGrounds, Weighing } from '../../types.js'
import { contributions, logOddsOf, type Forest } from '../forest.js'
import { FIGURE_MODELS } from '../models.js'
import type { StoryRead } from '../index.js'
import { FIELDS } from './features.js'
import { fieldWords } from './field-words.js'
import { compareAll, groupQuantities, weighStory, type Compared } from './index.js'
import { LIKENESS } from './likeness.js'
import { buildRecords, type FigureRecord, type Records } from './records.js'
import { SUPPORT } from './support.js'

/** A pair of figures, and all that speaks for and against their being one quantity. */
export type PairEvidence = Readonly<{ a: Figure; b: Figure }> &
  Pick<PairGrounds, 'first' | 'second' | 'rule' | 'logOdds'>

/**
 * The evidence on every pair of `members`, in their order. `together`: they are a group by their weights; otherwise they are
 * one for another reason, which for dates is that they tell when one thing began.
 */
export function evidenceAmong(
  { told, comparable, likenesses }: StoryRead,
  members: readonly Figure[],
): Readonly<{ pairs: readonly PairEvidence[]; together: boolean }> {
  const story = buildRecords(told, comparable)
  const { records } = story
  const places = new Map(records.map(({ figure }, place) => [figure, place]))
  const wanted = new Set(members.flatMap((figure) => places.get(figure) ?? []))
  const rows = new Map<string, Float64Array>()
  const compared = noting(compareAll(story, likenesses), ({ a, b, row }) => {
    if (wanted.has(a) && wanted.has(b)) rows.set(keyOf(a, b), row.slice())
  })
  const weighed = weighStory(story, compared, likenesses)
  const kept = new Map(weighed.first.map(({ a, b }, i) => [keyOf(a, b), i]))
  const pairs = pairsOf(members).map(([a, b]): PairEvidence => {
    const [x, y] = [places.get(a) ?? -1, places.get(b) ?? -1].sort((p, q) => p - q)
    const key = keyOf(x ?? -1, y ?? -1)
    const [one, other] = [records[x ?? -1], records[y ?? -1]]
    const row = rows.get(key)
    if (!one || !other || !row) return { a, b, first: null, second: null, rule: null, logOdds: null }
    const first = weighing(FIGURE_MODELS.first, row, [one, other], story)
    const at = kept.get(key)
    const asked = at === undefined ? undefined : weighed.asked[at]
    if (at === undefined || !asked) return { a, b, first, second: null, rule: null, logOdds: null }
    return {
      a,
      b,
      first,
      second: weighing(FIGURE_MODELS.second, asked.row, [one, other], story),
      rule: weighed.rules[at] ?? null,
      logOdds: weighed.links[at]?.weight ?? null,
    }
  })
  const groups = groupQuantities(weighed.links)
  // One alone is a figure whose echoes were left out.
  const together =
    members.length === 1 ||
    groups.some((group) => group.length === wanted.size && group.every((it) => wanted.has(it)))
  return { pairs, together }
}

/** The names of a row's numbers: those of the first weighing, with those that the second has besides. */
const NAMES: readonly string[] = [...FIELDS.map(([name]) => name), ...LIKENESS, ...SUPPORT]

function weighing(
  forest: Forest,
  row: Float64Array,
  pair: readonly [FigureRecord, FigureRecord],
  { numbering }: Records,
): Weighing {
  const { base, fields } = contributions(forest, row)
  const told = [...fields].flatMap((adds, i): readonly FieldEvidence[] => {
    const field = NAMES[i]
    if (adds === 0 || field === undefined) return []
    const value = row[i] ?? 0
    return [{ field, value, words: fieldWords(field, value, pair, numbering), adds }]
  })
  return {
    logOdds: logOddsOf(forest, row),
    base,
    fields: told.sort((x, y) => Math.abs(y.adds) - Math.abs(x.adds)),
  }
}

const keyOf = (a: number, b: number): string => `${a} ${b}`

function pairsOf(members: readonly Figure[]): readonly (readonly [Figure, Figure])[] {
  return members.flatMap((a, i) => members.slice(i + 1).map((b) => [a, b] as const))
}

/** The same pairs, each noted as it goes by: a story has too many to keep them all. */
function* noting(compared: Iterable<Compared>, note: (pair: Compared) => void): Generator<Compared> {
  for (const pair of compared) {
    note(pair)
    yield pair
  }
}
