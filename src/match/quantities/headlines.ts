import type { Kind } from '../../types.js'
import type { Link } from '../near/group.js'
import type { FigureRecord } from './records.js'
import { relateValues } from './values.js'

/** Log odds of a headline's figure and the one that the article opens with: three to one. */
const SUMMED_UP = 1.1
/** How many sentences behind the headline tell anew what it sums up. */
const OPENING = 2

/**
 * Raises the weight of a headline's figure and that of its own article's first sentences which it must have been taken from: a headline
 * tells nothing that the article does not, so where its value stands nowhere below, one of the two is wrong.
 *
 *     Nine dead in avalanche
 *     An avalanche killed eight skiers on Tuesday …
 *
 * Only where a single figure of the opening counts the same, by noun or by what happened.
 */
export function weighHeadlines(records: readonly FigureRecord[], links: readonly Link[]): readonly Link[] {
  if (!records.some(({ headline }) => headline)) return links
  const bodies = new Map<string, FigureRecord[]>()
  for (const record of records) {
    const { article } = record.figure
    if (!bodies.has(article)) bodies.set(article, [])
    if (!record.headline) bodies.get(article)?.push(record)
  }
  const taken = new Map<FigureRecord, FigureRecord | null>()
  const takenFrom = (headline: FigureRecord): FigureRecord | null => {
    const known = taken.get(headline)
    if (known !== undefined) return known
    const found = openingFor(headline, bodies.get(headline.figure.article) ?? [])
    taken.set(headline, found)
    return found
  }
  return links.map((link) => {
    const [x, y] = [records[link.a], records[link.b]]
    if (!x || !y || x.headline === y.headline || x.figure.article !== y.figure.article) return link
    const [headline, body] = x.headline ? [x, y] : [y, x]
    return link.weight < SUMMED_UP && takenFrom(headline) === body ? { ...link, weight: SUMMED_UP } : link
  })
}

/** Of several in an opening each belongs to a person, a day or a list of its own. */
const PERSONAL: ReadonlySet<Kind> = new Set(['age', 'date', 'time', 'rank'])

/** The one figure of the article's opening that the headline's must be; null where its value stands in the article, or several could be. */
function openingFor(headline: FigureRecord, body: readonly FigureRecord[]): FigureRecord | null {
  const { figure } = headline
  if (PERSONAL.has(figure.kind) || figure.vague) return null
  const stands = body.some((other) =>
    figure.kind === other.figure.kind
      ? /^(?:equal|compatible)$/.test(relateValues(figure, other.figure))
      : figure.low === other.figure.low,
  )
  if (stands) return null
  const [first, ...rest] = body.filter(
    (other) => other.depth <= headline.depth + OPENING && countTheSame(headline, other),
  )
  if (first === undefined || rest.length > 0 || isAddedTo(first)) return null
  return first.increment === headline.increment && first.forecast === headline.forecast ? first : null
}

function countTheSame(a: FigureRecord, b: FigureRecord): boolean {
  const [x, y] = [a.figure, b.figure]
  if (x.kind !== y.kind || x.partOf !== null || y.partOf !== null || y.vague) return false
  if (x.kind !== 'count') return x.unit === y.unit
  if (a.noun === null || a.noun !== b.noun) return x.event !== null && x.event === y.event
  return x.event === null || y.event === null || x.event === y.event
}

/** "Killing two pupils [and a teacher]": the headline may have the sum. */
function isAddedTo({ sentence: { tokens }, figure }: FigureRecord): boolean {
  const behind = tokens.filter(({ start }) => start >= figure.number.end).slice(0, 6)
  const and = behind.findIndex(({ lower }) => lower === 'and' || lower === 'plus')
  const next = behind[and + 1]
  return and >= 0 && next !== undefined && (next.kind === 'number' || ADDED.test(next.lower))
}
const ADDED = /^(?:an?|his|her|their|its|one|two|three|four|five|six|seven|eight|nine|ten|another|the)$/
