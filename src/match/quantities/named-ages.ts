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
    // Who turns 24 next month is still 23.
    if (one.kind === 'age' && other.kind === 'age' && isToCome(records[link.a]) !== isToCome(records[link.b]))
      return { ...link, weight: APART }
    const [x, y] = [namesOf(records[link.a], numbering), namesOf(records[link.b], numbering)]
    if (x.length === 0 || y.length === 0) return link
    return x.some((name) => y.some((other) => mayBeOneName(name, other))) ? link : { ...link, weight: APART }
  })
}

/** "who turns [24] next month", "would have been [seven] on Friday" */
function isToCome(record: FigureRecord | undefined): boolean {
  if (record === undefined) return false
  const before = (back: number): string => record.sentence.tokens[record.at - back]?.lower ?? ''
  if (before(1) === 'turns' || before(1) === 'turn') return true
  return (before(1) === 'been' || before(1) === 'turned') && before(2) === 'have' && before(3) === 'would'
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
