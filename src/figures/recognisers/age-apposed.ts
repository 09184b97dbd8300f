import { looksPlural, verbBases } from '../../language/inflect.js'
import { nounClass } from '../../language/lexicon.js'
import { readAmount, type Amount } from '../amount.js'
import { MONTHS } from '../calendar.js'
import { fromAmount, type Found } from '../found.js'
import { at, isCapitalised, isJoiner, isOneOf, word, type Line } from '../line.js'
import { isIn, wordClass } from '../../language/word-class.js'
import { wordSet } from '../../language/word-set.js'

/** Nobody is told to be older. */
export const MAX_AGE = 115

const CLOSES = wordClass('who and was is has had told said when whose but')
const MARKS = wordSet(', . ; : ) ( ! ? — – -')
const FROM = wordClass('from in at with')
/** Capitalised words that a number behind a comma does not tell the age of. */
const NOT_PERSONS = wordClass(
  'st street road avenue page room section article chapter group class flight route yes no pp vol',
)

/** A number between commas behind a name or a word for a person: "said Danuta Orlic, 52, who", "a girl, 9, is". */
export function apposedAge(line: Line, amount: Amount): Found | null {
  if (amount.low === null || amount.high === null || amount.numeral.decimals > 0 || amount.low > MAX_AGE)
    return null
  return closes(line, amount) && isApposed(line, amount) ? fromAmount(amount, 'age', 'year', 'age') : null
}

function isApposed(line: Line, amount: Amount): boolean {
  if (isSecondSibling(line, amount)) return true
  const before = word(line, amount.start - 1)
  if (before !== ',' && before !== '(') return false
  if (isBehindInitial(line, amount.start - 2)) return true
  const last = lastOfName(line, amount.start - 2)
  const named = at(line, last)
  const isFull = isCapitalised(named) && isCapitalised(at(line, last - 1))
  if (
    named.kind !== 'word' ||
    (MONTHS.has(named.lower) && !isFull && !isPerson(word(line, last - 1))) ||
    isIn(NOT_PERSONS, named.id)
  )
    return false
  if (
    !isCapitalised(named) &&
    !isPerson(named.lower) &&
    !isAgent(line, amount) &&
    !isBesideSubject(line, amount)
  )
    return false
  return !isFirstOfNone(line, amount) && !isList(line, amount, isFull) && !isShare(line, amount)
}

/** "Of 22 economists polled by the Press, 17 had": so many of those whom the sentence opens with. */
function isShare(line: Line, { start, to }: Amount): boolean {
  if (at(line, to).kind !== 'word') return false
  for (let k = start - 2; k >= 0; k--) {
    if (k === 0 || /^[.;:]$/.test(word(line, k - 1))) return isOneOf(line, k, SHARING)
    if (word(line, k) === ',') return false
  }
  return false
}
const SHARING = wordClass('of among amongst')

/** The name's last word at token `i`, behind which a party or a nickname may stand: "Sanjay Beddoes (Labour)", "known as "Don Silvio"". */
function lastOfName(line: Line, i: number): number {
  if (isOneOf(line, i, QUOTES)) return i - 1
  if (word(line, i) !== ')') return i
  for (let k = i - 1; k > i - 5; k--) if (word(line, k) === '(') return k - 1
  return i
}
const QUOTES = wordClass(`" ” ’`)

/** "The engineer it belonged to, 26, thought", "The president of Local 77, 59, was": alone between a person and the verb. */
function isBesideSubject(line: Line, { from, to, start, low, numeral }: Amount): boolean {
  if (
    numeral.words ||
    start !== from ||
    (low ?? 0) < YOUNGEST ||
    word(line, start - 1) !== ',' ||
    word(line, to) !== ','
  )
    return false
  if (verbBases(word(line, to + 1)).length === 0 && !isOneOf(line, to + 1, VERBS)) return false
  for (let k = start - 2; k >= Math.max(0, start - LONGEST_SUBJECT); k--) {
    const { kind, lower } = at(line, k)
    if (kind === 'punctuation') return false
    if (isPerson(lower) && !looksPlural(lower)) return true
  }
  return false
}
const YOUNGEST = 10
const LONGEST_SUBJECT = 9
const VERBS = wordClass('is was has had says said will would can could did does')

function isPerson(lower: string): boolean {
  return lower === 'men' || PAIRS.has(lower) || nounClass(lower) === 'person'
}
const PAIRS = wordSet('pair couple duo trio twins siblings')

/** "Rasim M., 24, grew up": a surname cut to its letter; "a dad of three, 54, dropped dead". */
function isBehindInitial(line: Line, k: number): boolean {
  const initial = word(line, k) === '.' ? k - 1 : k
  if (/^[A-Z]\.?$/.test(at(line, initial).text) && isCapitalised(at(line, initial - 1)))
    return initial < k || /\.$/.test(at(line, k).text)
  return word(line, k - 1) === 'of' && /^(?:mother|father|mum|mom|dad)$/.test(word(line, k - 2))
}

/** "The winger, 23, stepped": between two commas behind a noun for a doer. */
function isAgent(line: Line, amount: Amount): boolean {
  if (word(line, amount.to) !== ',' || word(line, amount.start - 1) !== ',') return false
  return (amount.low ?? 0) >= 10 && /(?:er|or|ist|man|ian|ess)$/.test(word(line, amount.start - 2))
}

function closes(line: Line, amount: Amount): boolean {
  const next = at(line, amount.to)
  if (isJoiner(line, amount.to)) return false
  return (
    next.text === '' ||
    MARKS.has(next.text) ||
    isIn(CLOSES, next.id) ||
    (isIn(FROM, next.id) && !amount.numeral.words)
  )
}

/** ", nine and [12]," behind the first of two ages. */
function isSecondSibling(line: Line, amount: Amount): boolean {
  const k = amount.from - 2
  if (word(line, amount.from - 1) !== 'and' || word(line, k - 1) !== ',') return false
  const first = readAmount(line, k)
  if (!first || first.to !== amount.from - 1) return false
  const named = at(line, k - 2)
  return isPerson(named.lower) || (isCapitalised(named) && !MONTHS.has(named.lower))
}

/** "The brothers, nine and 12": the first age of a list has "and" and the second behind it. */
function isFirstOfNone(line: Line, amount: Amount): boolean {
  if (word(line, amount.to) !== 'and' || readAmount(line, amount.to + 1) !== null) return false
  // "Mr Paredes, 49 and a father of two"
  return !isOneOf(line, amount.to + 1, ARTICLES)
}
const ARTICLES = wordClass('a an his her the now still')

/** "Alliance 58, National Homestead 53", "17, 19, 23": numbers that stand in a list are no ages. */
function isList(line: Line, amount: Amount, isFull: boolean): boolean {
  return (
    at(line, amount.start - 3).kind === 'number' ||
    (!isFull && word(line, amount.to) === ',' && at(line, amount.to + 1).kind === 'number')
  )
}
