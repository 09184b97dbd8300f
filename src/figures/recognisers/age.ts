import { wordClass } from '../../language/word-class.js'
import { wordMap } from '../../language/word-set.js'
import type { Token } from '../../types.js'
import { isPersonState } from '../noun.js'
import { readAmount, type Amount } from '../amount.js'
import { MONTHS, WEEKDAYS } from '../calendar.js'
import { fromAmount, type Found, type Recogniser } from '../found.js'
import { at, isCapitalised, isOneOf, pastJoiner, says, word, type Line } from '../line.js'
import { NUMBER_STARTS, SMALL } from '../numbers/tables.js'
import { looksPlural } from '../../language/inflect.js'
import { nounClass } from '../../language/lexicon.js'
import { apposedAge } from './age-apposed.js'
import { decadeOfLife, DECADES } from './age-decade.js'
import { endsAge, isMatterOfCount } from './age-end.js'
import { group, GROUP_NAMES, namedGroup } from './age-group.js'
import { BOUNDS, PERSONS, toldAge } from './age-told.js'

/** "38-year-old", "aged 41", "Dupree, 71,", "a girl of six", "turned 19", "six years old", "under-30s", "aged 65 to 67", "in his 20s". */
export const age: Recogniser = {
  name: 'age',
  words: new Set([...NUMBER_STARTS, ...DECADES.keys(), ...GROUP_NAMES.keys()]),
  digits: true,
  read: (line, i) => {
    const named = decadeOfLife(line, i) ?? (isOneOf(line, i, NAMES) ? namedGroup(line, i) : null)
    if (named !== null) return named
    if (isBeyondAge(line, i)) return null
    const amount = readAmount(line, i)
    if (!amount) return null
    const old = yearOld(line, amount)
    if (old || amount.numeral.scaled || (amount.low ?? amount.high ?? 0) > 130) return old
    return (
      aged(line, amount) ??
      besideName(line, amount) ??
      apposedAge(line, amount) ??
      girlOf(line, amount) ??
      personOf(line, amount) ??
      ofPersonsUnder(line, amount) ??
      toldAge(line, amount) ??
      group(line, amount)
    )
  },
}

const NAMES = wordClass(...GROUP_NAMES.keys())

/** Digits that no one's age has (but a mean age of 42.7), with no unit of age near that could make it a thing's: "1,200-year-old". Most numbers are such. */
function isBeyondAge(line: Line, i: number): boolean {
  const { kind, text } = at(line, i)
  if (kind !== 'number' || text.length <= 3 || text.includes('.')) return false
  for (let k = i + 1; k <= i + 4; k++) if (isOneOf(line, k, UNIT_WORDS)) return false
  return true
}

/** The unit of age that stands at token `i`. */
function unitAt(line: Line, i: number): string | null {
  return isOneOf(line, i, UNIT_WORDS) ? (UNITS.get(word(line, i)) ?? null) : null
}
const UNITS = wordMap<string>({
  year: 'year',
  years: 'year',
  month: 'month',
  months: 'month',
  week: 'week',
  weeks: 'week',
  day: 'day',
  days: 'day',
})
const UNIT_WORDS = wordClass(...UNITS.keys())

/** "38-year-old", "six years old", "three months old", "a nine-year-old", "65 years of age". */
function yearOld(line: Line, amount: Amount): Found | null {
  const k = pastJoiner(line, amount.to)
  const unit = unitAt(line, k)
  if (unit === null) return null
  const old = pastJoiner(line, k + 1)
  if (/^olds?$/.test(word(line, old))) return fromAmount(amount, 'age', unit, 'age', old + 1)
  return says(line, k + 1, ['of', 'age']) ? fromAmount(amount, 'age', unit, 'age', k + 3) : null
}

/** "aged 41", "aged between 8 and 12", "aged from 29 to 91", "aged 71 and 68", "ages 5 and 7", "at the age of 90". */
function aged(line: Line, amount: Amount): Found | null {
  let k = amount.start - 1
  for (let back = 0; back < 4 && (isOneOf(line, k, LIST) || isAgeLike(at(line, k))); back++) k--
  const lead = word(line, k)
  const led =
    lead === 'aged' ||
    lead === 'ages' ||
    (lead === 'age' && !/^(?:of|the)$/.test(word(line, k + 1))) ||
    (lead === 'of' && /^ages?$/.test(word(line, k - 1))) ||
    (word(line, amount.from - 1) === 'of' && word(line, amount.from - 2) === 'age')
  // "aged from 29 to 91, and five of them"
  if (word(line, amount.to) === 'of' && /^(?:them|those|whom|the|these)$/.test(word(line, amount.to + 1)))
    return null
  // "aged 97, six months after his wife"
  if (unitAt(line, amount.to) !== null && isOneOf(line, amount.to + 1, FROM_THEN)) return null
  // "eight of them under the age of 15, and 61 injured"
  if (k < amount.start - 1 && isPersonState(line, amount.to)) return null
  // "pupils aged 13 to 15, four teachers"
  if (k < amount.start - 1 && unitAt(line, amount.to) === null && isMatterOfCount(line, amount)) return null
  return led ? fromAmount(amount, 'age', unitAt(line, amount.to) ?? 'year', 'age') : null
}
const FROM_THEN = wordClass('after before later earlier ago since')
const LIST = wordClass('and , or to from between')

function isAgeLike({ kind, text }: Token): boolean {
  return kind === 'number' && /^\d{1,3}$/.test(text)
}

/** "Baby Elsie (five months)", "Pietro, seven months, came out": a short time set beside a name. */
function besideName(line: Line, amount: Amount): Found | null {
  const unit = unitAt(line, amount.to)
  if (unit === null || !isSetApart(line, amount.from - 1, amount.to + 1, unit)) return null
  const named = at(line, amount.from - 2)
  return isCapitalised(named) && !MONTHS.has(named.lower) && !WEEKDAYS.has(named.lower)
    ? fromAmount(amount, 'age', unit, 'age', amount.to + 1)
    : null
}

/** Years between commas may be a sentence that a court gave. */
function isSetApart(line: Line, before: number, behind: number, unit: string): boolean {
  if (word(line, before) === '(') return word(line, behind) === ')'
  return word(line, before) === ',' && word(line, behind) === ',' && unit !== 'year'
}

/** "children under five years", "infants below 12 months", "under the age of five": a bound of age on persons. */
function ofPersonsUnder(line: Line, amount: Amount): Found | null {
  const unit = unitAt(line, amount.to)
  if (unit === null || amount.start === amount.from || !isOneOf(line, amount.from - 1, BOUNDS)) return null
  return isOneOf(line, amount.start - 1, PERSONS)
    ? fromAmount(amount, 'age', unit, 'age', amount.to + 1)
    : null
}

const YOUNG = wordClass(
  'girl boy baby child toddler infant man woman lad teenager pensioner widow youth son daughter pupil girls boys children men women daughters sons male female gran granny grandson granddaughter brother brothers sister sisters adult adults',
)

/** "a girl of six", "boy of ten", "a baby of three months"; "mother of two" counts children. */
function girlOf(line: Line, amount: Amount): Found | null {
  // "daughters of nine and 12"
  const of = word(line, amount.start - 1) === 'and' ? amount.start - 3 : amount.start - 1
  if (word(line, of) !== 'of' || !isOneOf(line, of - 1, YOUNG)) return null
  if (of < amount.start - 1 && !isAgeLike(at(line, of + 1)) && !SMALL.has(word(line, of + 1))) return null
  const unit = unitAt(line, amount.to)
  if (unit !== null) return fromAmount(amount, 'age', unit, 'age', amount.to + 1)
  return isMatterOfCount(line, amount) ? null : fromAmount(amount, 'age', 'year', 'age')
}

/** What one is of a number, and no age: "a leader of 20", "the winner of 12". */
const OF_MANY = wordClass(
  'leader head member owner father mother parent winner holder author maker producer veteran captain commander chief boss survivor champion player cast one rest',
)
const YOUNGEST = 10

/** "a student of 20 died", "an electrician of 29 and": one person, nothing to count behind. */
function personOf(line: Line, amount: Amount): Found | null {
  const k = amount.start - 2
  if (word(line, k + 1) !== 'of' || amount.low !== amount.high || (amount.low ?? 0) < YOUNGEST) return null
  const person = word(line, k)
  if (isOneOf(line, k, OF_MANY) || looksPlural(person)) return null
  if (/^(?:any|some|no)(?:one|body)$/.test(person))
    return endsAge(line, amount.to) ? fromAmount(amount, 'age', 'year', 'age') : null
  // "a Briton of 81, died": a people's name behind the article.
  const isOfPeople =
    /(?:an|on|man|woman|ese)$/.test(person) && isCapitalised(at(line, k)) && endsAge(line, amount.to)
  if (nounClass(person) !== 'person' && !isOfPeople) return null
  const article = /^an?$/
  if (!article.test(word(line, k - 1)) && !article.test(word(line, k - 2))) return null
  return isMatterOfCount(line, amount) ? null : fromAmount(amount, 'age', 'year', 'age')
}
