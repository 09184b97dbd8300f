import { looksPlural, singular } from '../../language/inflect.js'
import { nounClass } from '../../language/lexicon.js'
import { mayBeOneName } from '../name-variants.js'
import type { Link } from '../near/group.js'
import type { Numbering } from '../numbering.js'
import { APART } from './apart.js'
import type { FigureRecord } from './records.js'

/**
 * Parts the ages of two people whose names stand right before them: "Lars Holmqvist, 49" is no other age of "Ingrid Falk, 52", however
 * alike the sentences; nor is one person's age the bound that a writer sets to many, or how old a
 * ship is. Spellings of one name are one, and so are a full name and its surname.
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
    if (one.kind !== 'age' || other.kind !== 'age') return link
    const [a, b] = [records[link.a], records[link.b]]
    // Who turns 24 next month is still 23.
    const apart =
      isToCome(a) !== isToCome(b) ||
      isOfGroup(a) !== isOfGroup(b) ||
      (isOfThing(a) && isOfPerson(b, numbering)) ||
      (isOfThing(b) && isOfPerson(a, numbering))
    if (apart) return { ...link, weight: APART }
    const [x, y] = [namesOf(records[link.a], numbering), namesOf(records[link.b], numbering)]
    if (x.length === 0 || y.length === 0) return link
    return x.some((name) => y.some((other) => mayBeOneName(name, other))) ? link : { ...link, weight: APART }
  })
}

/** "the 33-year-old vessel" */
const isOfThing = (record: FigureRecord | undefined): boolean => THINGS.has(classBehind(record) ?? '')
const THINGS: ReadonlySet<string> = new Set(['artifact', 'communication', 'cognition'])

/** "Yuliana Mangole, 27", "a 27-year-old nurse" */
function isOfPerson(record: FigureRecord | undefined, numbering: Numbering): boolean {
  return namesOf(record, numbering).length > 0 || classBehind(record) === 'person'
}

/** The class of the noun right behind the age. */
function classBehind(record: FigureRecord | undefined): string | null {
  if (record === undefined) return null
  const { sentence, figure } = record
  const behind = sentence.tokens.find((token) => token.start >= figure.end)
  return behind?.kind === 'word' ? nounClass(behind.lower) : null
}

/** "most of them children under [10]": a bound on the ages of several, beside which one person's age is another matter. */
function isOfGroup(record: FigureRecord | undefined): boolean {
  if (record === undefined) return false
  const { sentence, at, figure } = record
  if (figure.low !== null && figure.high !== null) return false
  // The bound stands between: "people over 65", "pupils younger than 12".
  for (let k = at - 2; k >= Math.max(0, at - 4); k--) {
    const token = sentence.tokens[k]
    if (token?.kind !== 'word') return false
    if (looksPlural(token.lower) && nounClass(singular(token.lower)) === 'person') return true
  }
  return false
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
