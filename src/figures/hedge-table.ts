/** What stands beside a number and moves its bounds. The one table; shown to readers in docs/figures.md. */
export type Hedge = Readonly<{
  phrase: string
  words: readonly string[]
  bound: 'low' | 'high' | null
  /** The bound leaves out its own value: "more than 50". */
  exclusive: boolean
  approx: boolean
}>

type Row = readonly [bound: Hedge['bound'], exclusive: boolean, approx: boolean, words: string]

/** Before the number. */
// prettier-ignore
const BEFORE: readonly Row[] = [
  ['low', false, false, 'at least|at the very least|at the least|no fewer than|no less than|not less than|not fewer than|nothing less than'],
  ['low', false, false, 'a minimum of|minimum of|minimum|starting at|starting from|starts at|start at|as few as|as little as'],
  ['low', true, false, 'more than|over|above|just over|just above|well over|well above|a little over|a bit over|slightly over|slightly above|slightly more than|a bit more than|little more than'],
  ['low', true, false, 'in excess of|upwards of|upward of|north of|greater than|higher than|larger than|longer than|older than|past|beyond|>'],
  ['low', true, false, 'exceed|exceeds|exceeded|exceeding|top|tops|topped|topping|pass|surpass|surpassed|surpassing'],
  ['high', false, false, 'up to|as many as|as much as|as high as|as long as|as far as|as deep as|as late as|at most|at the most|at the very most'],
  ['high', false, false, 'no more than|not more than|not exceeding|a maximum of|maximum of|maximum|capped at|within|inside'],
  ['high', true, false, 'fewer than|less than|under|below|well under|well below|lower than|smaller than|shorter than|younger than|<'],
  [null, false, true, 'about|some|around|at around|roughly|approximately|approx|circa|an estimated|estimated|estimated at|something like|~|≈'],
  [null, false, true, 'nearly|almost|close to|close on|near|nearing|approaching|barely|virtually|practically|hardly|not quite|perhaps|maybe'],
  [null, false, true, 'just under|just below|just short of|just shy of|shy of|a little under|a bit under|slightly under|slightly below|slightly less than|a little less than'],
  [null, false, true, 'in the region of|in the order of|on the order of|in the neighbourhood of|in the neighborhood of|in the vicinity of|more or less|an approximate'],
  [null, false, false, 'an average of|only'],
]

/** Behind the number. */
// prettier-ignore
const AFTER: readonly Row[] = [
  ['low', false, false, 'or more|or greater|or higher|or better|or longer|or older|or over|or above|and over|and above|and older|and up|and more|and counting|plus|+'],
  ['high', false, false, 'or fewer|or less|or lower|or below|or under|or younger|and under|and below|and younger'],
  [null, false, true, 'or so|or thereabouts|more or less|give or take|odd|ish'],
]

const unfold = (rows: readonly Row[]): readonly Hedge[] =>
  rows.flatMap(([bound, exclusive, approx, list]) =>
    list.split('|').map((phrase) => ({ phrase, words: phrase.split(' '), bound, exclusive, approx })),
  )

/** Hedges by one of their words, the longest first, so that "no more than" is never read as "more than". */
function index(rows: readonly Row[], place: 0 | -1): ReadonlyMap<string, readonly Hedge[]> {
  const map = new Map<string, Hedge[]>()
  for (const hedge of unfold(rows)) {
    const key = hedge.words.at(place) ?? ''
    map.set(
      key,
      [...(map.get(key) ?? []), hedge].sort((a, b) => b.words.length - a.words.length),
    )
  }
  return map
}

/** By their last word, which stands next to the number. */
export const HEDGES_BEFORE = index(BEFORE, -1)
/** By their first word. */
export const HEDGES_AFTER = index(AFTER, 0)
