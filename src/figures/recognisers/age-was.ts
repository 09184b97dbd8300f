import { looksPlural, singular } from '../../language/inflect.js'
import { nounClass } from '../../language/lexicon.js'
import { wordInfo } from '../../language/wordnet.js'
import { isIn, wordClass } from '../../language/word-class.js'
import { wordSet } from '../../language/word-set.js'
import type { Token } from '../../types.js'
import type { Amount } from '../amount.js'
import { at, isCapitalised, isOneOf, word, type Line } from '../line.js'
import { ORDINALS } from '../numbers/tables.js'
import { endsAge, isMatterOfCount } from './age-end.js'

export const ADVERBS = wordClass('now only just still not')
export const COPULA = wordClass('is was were are am be being')
export const PRONOUN = wordClass('he she who i you')

/** "She is 41.", "Shirin Akter was 14, her mother said", "her predecessor was 50 when", "who is 97 and". */
export function was(line: Line, amount: Amount): boolean {
  const copula = isOneOf(line, amount.start - 1, ADVERBS) ? amount.start - 2 : amount.start - 1
  const k = firstAuxiliary(line, copula)
  const who = at(line, k - 1)
  // "He's 41": behind a name it is a possessive.
  const verb = word(line, copula)
  // "I'm 38 and I feel it"
  if (verb === "i'm" || verb === "you're") return endsAge(line, amount.end) && !isMatterOfCount(line, amount)
  if (!isOneOf(line, copula, COPULA) && k === copula && !(verb === "'s" && isIn(PRONOUN, who.id)))
    return false
  if (!endsAge(line, amount.end) && !(isIn(PRONOUN, who.id) && isOneOf(line, amount.end, TIMES))) return false
  if (mustBe(line, k, amount)) return true
  if (who.lower === 'age' || isIn(ELDEST, who.id)) return true
  if (isIn(PERSONS_MEANT, who.id) && word(line, k - 2) === 'of' && isOneOf(line, k - 3, ELDEST)) return true
  if (isIn(PRONOUN, who.id)) return !isMatterOfCount(line, amount)
  if (isOfEldest(line, k)) return true
  // "Ann Bell, who grew up here and is 74."
  if (who.lower === 'and' && isWhoseClause(line, k - 2)) return !isMatterOfCount(line, amount)
  if (areYoung(line, k, amount)) return true
  if (looksPlural(who.lower) && !(isCapitalised(who) && isOneOf(line, copula, SINGULAR)))
    return isOnePerson(line, k)
  if (nounClass(who.lower) === 'person' && !isCapitalised(who)) return true
  const behind = at(line, k - 2)
  // "Pavel Idrisov was 44"; "Sergeant Pavel Idrisov, was 44": the name is what the comma sets off.
  if (isCapitalised(who)) {
    if (nounClass(behind.lower) === 'person') return true
    if (isCapitalised(behind) && k >= 2) return true
    // "Murape is 22": no common word, and in talk of games and votes no team or party.
    if (isFirstName(who) && !line.matchTalk && !line.shareTalk && (amount.low ?? 0) >= 2) return true
    // Of parties and teams one says "are on 31" and "have 31".
    if (isFirstName(who) && verb === 'is' && k === copula && (amount.low ?? 0) >= YOUNGEST_NAMED) return true
    return isOnePerson(line, k)
  }
  // "The youngest of those killed, Amy Rowe, was four", "the oldest, a retired driver, was 71"
  if (who.text === ',' && isOfEldest(line, asideBefore(line, k - 1))) return true
  // "Ann Bell, who ran it, is 74"
  if (who.text === ',' && isWhoseClause(line, k - 2)) return true
  // "Desislava, the nurse, is 26", "The coach, Balaji, is 46"
  if (who.text === ',' && isApposition(line, k - 1)) return true
  if (who.text !== ',') return isOnePerson(line, k)
  return who.text === ',' && isCapitalised(behind) && isCapitalised(at(line, k - 3)) && (amount.low ?? 0) >= 5
}

const SINGULAR = wordClass('is was')
const YOUNGEST_NAMED = 14
const TIMES = wordClass('next since until till by at today tomorrow')

/** The first of the verbs that end in the copula at token `k`: "[will] be", "[would] have been", "[has] to be". */
function firstAuxiliary(line: Line, k: number): number {
  const verb = word(line, k)
  if (verb !== 'be' && verb !== 'been') return k
  let first = k
  while (k - first < 4 && isOneOf(line, first - 1, AUXILIARIES)) first--
  return first
}
const AUXILIARIES = wordClass(
  "will shall would 'll wo must may might should could can have has had having to",
)

/** "You must be 18 or over", "A patient has to be at least 18": what one has to be without a noun. */
function mustBe(line: Line, first: number, amount: Amount): boolean {
  if (
    word(line, first) !== 'must' &&
    !/^(?:have|has|had) to$/.test(`${word(line, first)} ${word(line, first + 1)}`)
  )
    return false
  const who = word(line, first - 1)
  const persons =
    /^(?:you|he|she|i|we|they|who|applicants?)$/.test(who) || nounClass(singular(who)) === 'person'
  return persons && word(line, amount.start - 1) === 'be' && !isMatterOfCount(line, amount)
}

/** "These young people were ten when their schools closed", "when they were ten": of several the one age. */
function areYoung(line: Line, verb: number, amount: Amount): boolean {
  // "die before they are five"
  if (word(line, verb) === 'are')
    return (
      word(line, verb - 1) === 'they' && isOneOf(line, verb - 2, STAGES) && !isMatterOfCount(line, amount)
    )
  if (word(line, verb) !== 'were') return false
  const who = word(line, verb - 1)
  if (who !== 'they' && who !== 'we' && nounClass(singular(who)) !== 'person') return false
  if (word(line, amount.to) === 'when') return /^(?:they|their|we|our)$/.test(word(line, amount.to + 1))
  return word(line, verb - 2) === 'when' && (who === 'they' || who === 'we') && !isMatterOfCount(line, amount)
}

const STAGES = wordClass('before until till when once after')

/** "The captain of the losers is 26", "the average buyer of an electric car is 47": one person, told more nearly. */
function isOnePerson(line: Line, verb: number): boolean {
  if (!isOneOf(line, verb, SINGULAR)) return false
  for (let k = verb - 1; k >= Math.max(0, verb - LONGEST_SUBJECT); k--) {
    if (at(line, k).kind !== 'word') return false
    if (!isOneOf(line, k, ARTICLES) || isOneOf(line, k - 1, OF)) continue
    // "the ninth of his eleven wives", "the youngest of the nurses": one of several
    if (ORDINALS.has(word(line, k + 1)) && isOneOf(line, k + 2, OF))
      return nounClass(singular(word(line, verb - 1))) === 'person'
    for (let n = k + 1; n < verb; n++) {
      if (nounClass(word(line, n)) !== 'person') continue
      return !looksPlural(word(line, n)) && (isOneOf(line, n + 1, OF) || isCapitalised(at(line, n + 1)))
    }
    return false
  }
  return false
}
const LONGEST_SUBJECT = 9
const ARTICLES = wordClass('the a an his her their its our my your')
const OF = wordClass('of in on from at for with')

/** Whether the comma at token `i` closes what is set beside a person: "The coach, Balaji,", "Desislava, the nurse,". */
function isApposition(line: Line, i: number): boolean {
  for (let k = i - 1; k >= Math.max(1, i - 5); k--) {
    if (word(line, k) === ',') {
      const last = at(line, i - 1)
      const before = at(line, k - 1)
      const isNamed = isCapitalised(last) && k === i - 2
      const isTitled = nounClass(last.lower) === 'person' && isOneOf(line, k + 1, ARTICLES)
      return (isNamed && nounClass(before.lower) === 'person') || (isTitled && isCapitalised(before))
    }
    if (at(line, k).kind !== 'word') return false
  }
  return false
}

/** Neither a common word, which may open a sentence, nor one that points: "It was 47", "Permitted are six". */
function isFirstName({ lower }: Token): boolean {
  return wordInfo(lower) === null && !POINTING.has(lower) && !lower.endsWith('ed')
}
const POINTING = wordSet(
  'turnout headcount it they that this there these those we you what which here everybody others',
)

/** Whether a clause that "who" opens behind a comma ends at token `i`. */
function isWhoseClause(line: Line, i: number): boolean {
  for (let k = i; k >= Math.max(1, i - 12); k--) {
    if (word(line, k) === ',') return false
    if (word(line, k) === 'who') return word(line, k - 1) === ','
  }
  return false
}

/** The comma that opens the name or the words in apposition which the comma at token `i` closes; `i` itself where none does. */
function asideBefore(line: Line, i: number): number {
  let k = i - 1
  while (k > i - LONGEST_ASIDE && at(line, k).kind === 'word') k--
  const isAside = word(line, k) === ',' && (isCapitalised(at(line, k + 1)) || isOneOf(line, k + 1, ARTICLES))
  return isAside ? k : i
}
const LONGEST_ASIDE = 7

/** "The youngest person on board was 11", "the oldest of the prisoners is 66": within one clause. */
function isOfEldest(line: Line, verb: number): boolean {
  for (let k = verb - 1; k >= Math.max(0, verb - 9); k--) {
    if (isOneOf(line, k, ELDEST)) return true
    if (at(line, k).kind !== 'word') return false
  }
  return false
}

export const ELDEST = wordClass('eldest youngest oldest')
/** Pronouns for persons of whom a part is told. */
export const PERSONS_MEANT = wordClass('them whom')
