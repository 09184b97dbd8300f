import { mayBeOneName } from '../name-variants.js'
import type { Link } from '../near/group.js'
import type { Numbering } from '../numbering.js'
import type { FigureRecord } from './records.js'

/** Log odds of figures that are no pair. */
const APART = -8

/**
 * Parts the ages of two people whose names stand right before them: "Lars Holmqvist, 49" is no other age of "Ingrid Falk, 52", however
 * alike the sentences. Spellings of one name are one, and so are a full name and its surname.
 */
export function partNamedAges(
  records: readonly FigureRecord[],
  links: readonly Link[],
  numbering: Numbering,
): readonly Link[] {
  return links.map((link) => {
    const [one, other] = [records[link.a]?.figure, records[link.b]?.figure]
    // "of the Fruit Growers' Forum, 72": not every name before an age is a person's, and equal ages may well be one's.
    if (!one || !other || (one.low === other.low && one.high === other.high)) return link
    const [x, y] = [namesOf(records[link.a], numbering), namesOf(records[link.b], numbering)]
    if (x.length === 0 || y.length === 0) return link
    return x.some((name) => y.some((other) => mayBeOneName(name, other))) ? link : { ...link, weight: APART }
  })
}

/** The words of the name that an age is set beside: "Lars Holmqvist, [49]"; none where anything else stands before it. */
function namesOf(record: FigureRecord | undefined, numbering: Numbering): readonly string[] {
  if (record?.figure.kind !== 'age') return []
  const { tokens } = record.sentence
  const last = tokens[record.at - 2]
  if (tokens[record.at - 1]?.text !== ',' || last === undefined) return []
  const names = Array.from(record.left, (key) => numbering.textOf(key))
  return isCapitalised(last.text) ? names : []
}

const isCapitalised = (text: string): boolean => /^\p{Lu}/u.test(text)
