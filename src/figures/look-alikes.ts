import { looksPlural } from '../language/inflect.js'
import { wordInfo } from '../language/wordnet.js'
import type { Amount } from './amount.js'
import { MONTHS, WEEKDAYS } from './calendar.js'
import { at, isCapitalised, isJoiner, isOneOf, mentions, word, type Line } from './line.js'
import { nounPhrase } from './noun.js'
import { isIn, wordClass } from '../language/word-class.js'
import { wordSet } from '../language/word-set.js'

/** Words behind which a number is a name: sections, roads, flights, versions, products and indexes. */
const DESIGNATORS = wordClass(
  // papers and laws
  'article section sections page pages chapter clause paragraph para figure fig table phase version episode sol grade step type size resolution rule title act',
  'order bill proposition amendment psalm verse exhibit schedule annex appendix part volume vol issue no no. nos nos. nr nr. nº № # id ref reference isbn',
  // places and ways
  'flight route room highway motorway interstate channel gate platform pier line bus train unit reactor block ward sector zone area locus building apartment',
  'flat floor suite box lot plot hall court terminal runway track lane junction exit studio station camp hut cabin cell stand stage pool district tier category level',
  // telephones and codes
  'tel phone fax call ext extension text dial code pin postcode zip radio fm am bbc',
  // makes and models, and what else is numbered in its name
  'apollo boeing airbus falcon iphone ipad ipod windows android ios macos xbox playstation ps galaxy pixel nexus kindle lumia xperia geforce radeon ryzen snapdragon gtx rtx',
  'core formula model mark mk catch covid euro super group squadron battalion regiment brigade division engine ladder plan stadium number class series gen html mp',
  // share indexes and lists of companies
  'ftse nasdaq nikkei cac dax russell stoxx fortune asx ibex topix kospi csi psi bse nifty sensex aim tsx smi hang s&p omx mib bel',
)
const YES = wordClass('yes')
const STREET = wordClass(
  'street st st. road rd rd. lane avenue ave ave. drive way square place boulevard blvd blvd. terrace crescent court row close gardens quay parkway',
)
/** What stands before a street's own name in other languages than English. */
const STREET_FIRST = wordClass('rue via calle avenida rua piazza plaza jalan corso viale')
/** What a calibre is the name of. */
const WEAPON = wordSet(
  'artillery gun guns howitzer howitzers mortar mortars shell shells round rounds cannon cannons pistol pistols rifle rifles rocket rockets calibre caliber',
  'handgun handguns ammunition film lens camera footage projectile projectiles',
)

/** Whether millimetres before this word are a calibre: "122mm artillery". */
export function isCalibre(next: string): boolean {
  return WEAPON.has(next)
}

/** Whether the word at token `i` makes a number behind it a name: "Route 66", "S&P 500". */
export function isDesignator(line: Line, i: number): boolean {
  const lower = word(line, i)
  if (lower === '.') return /^(?:no|nos|vol|fig|sec|art|rte)$/.test(word(line, i - 1)) && !at(line, i).spaced
  // "Yes 47, No 44": in talk of a vote an answer.
  if (lower === 'no' && line.shareTalk && mentions(line, YES)) return false
  if (lower === 'number' && isNumberVerb(line, i)) return false
  // "the DA 21.8 and MK 14.6": a party, among shares in per cent
  if (lower === 'mk' && line.percentTalk && /\.\d$/.test(word(line, i + 1))) return false
  if (isOneOf(line, i, DESIGNATORS) || isOneOfSeveral(line, i)) return true
  return lower === 'p' && word(line, i - 1) === '&'
}

/** "The dead now number 57", "our forces, which number 9,000": a verb, and what it tells is counted. */
export function isNumberVerb(line: Line, i: number): boolean {
  const before = word(line, i - 1)
  return isOneOf(line, i - 1, NUMBERING) || (looksPlural(before) && at(line, i - 1).kind === 'word')
}
const NUMBERING = wordClass('now which who that will would they dead injured wounded missing could may to')

const PLACES = wordClass(
  'junctions gates platforms rooms routes articles chapters clauses figures stages lanes runways courts flights highways',
)

const NUMBERS = wordClass('nos nos.')
const LISTING = wordClass('and to , or – -')

/** "junctions 9", "between junctions 9 and 10", "Articles 5, 6 and 7": several of one name. */
function isOneOfSeveral(line: Line, i: number): boolean {
  for (let k = i; k > i - 8; k -= 2) {
    if (isOneOf(line, k, PLACES) || isOneOf(line, k, NUMBERS)) return true
    if (word(line, k) === '.' && word(line, k - 1) === 'nos') return true
    if (!isOneOf(line, k, LISTING) || at(line, k - 1).kind !== 'number') return false
  }
  return false
}

/** "the Committee of 100": digits behind a capital within a sentence, and nothing that they count. */
function isBody(line: Line, { from, to, start, numeral }: Amount): boolean {
  if (start < from || from < 3 || numeral.grouped || numeral.scaled || word(line, from - 1) !== 'of')
    return false
  return (
    isOneOf(line, from - 2, BODIES) &&
    isCapitalised(at(line, from - 2)) &&
    nounPhrase(line, to, 'many') === null
  )
}
const BODIES = wordClass('committee group council club company board league band house circle forum')

/** As capitals only. */
const ERAS = wordSet('BC BCE B.C. AD CE')

const POINTERS = wordClass('pointer pointers')
const SHOTS = wordClass('range land arc line shot shots shooting shooter shooters attempt attempts')

/** Whether the number is (part of) a name, an address, a telephone number, a version: nothing that is counted. */
export function isNameNumber(line: Line, amount: Amount): boolean {
  const { from, to } = amount
  // "3. Wash your hands.": the number of an item in a list.
  if (from === 0 && !amount.numeral.words && word(line, to) === '.' && !at(line, to).spaced) return true
  // "nine three-pointers": shots, by what they bring
  if (isJoiner(line, to) && isOneOf(line, to + 1, POINTERS)) return true
  // "seven of 11 from three-point range"
  if (isJoiner(line, to) && word(line, to + 1) === 'point' && isOneOf(line, to + 2, SHOTS)) return true
  // "a five-a-side king"
  if (isJoiner(line, to) && word(line, to + 1) === 'a' && isJoiner(line, to + 2)) return true
  if (amount.numeral.words)
    return isWordName(line, amount) || isNought(line, amount) || isNumbered(line, amount)
  return (
    isNote(line, from, to) ||
    isProbability(line, from) ||
    isBody(line, amount) ||
    isGlued(line, from, to) ||
    isCode(line, from, to) ||
    isVersion(line, from) ||
    isModel(line, from, to) ||
    isTelephone(line, from, to) ||
    isAddress(line, to) ||
    isDecade(line, to) ||
    ERAS.has(at(line, to).text) ||
    (isDesignator(line, from - 1) && amount.start === from && !countsAnyway(line, from, to)) ||
    isNamed(line, amount)
  )
}

/** "14 people.[3]", "9 lamps [12][13]": a reference to a note; what an editor put into a quotation has its noun behind it. */
function isNote(line: Line, from: number, to: number): boolean {
  if (word(line, from - 1) !== '[' || word(line, to) !== ']' || at(line, from).text.length > 3) return false
  return !at(line, from - 1).spaced || nounPhrase(line, to + 1, 'many') === null
}

/** "(p<0.001)": how likely chance alone would be, in a study. */
function isProbability(line: Line, from: number): boolean {
  return /^[<>=≤]$/.test(word(line, from - 1)) && word(line, from - 2) === 'p'
}

/** "Channel Six", "Catch Twenty-Two", "Big Ten", "the Six Nations", "the Group of Seven": capitals within a sentence. */
function isWordName(line: Line, { from, to, start }: Amount): boolean {
  if (from === 0 || start < from || !isCapitalised(at(line, from))) return false
  const before = at(line, from - 1)
  if (
    before.kind === 'word' &&
    /[a-z]$/i.test(before.text) &&
    /[a-z]/.test(at(line, from).text) &&
    isInSmallLetters(line)
  )
    return true
  if (isIn(DESIGNATORS, before.id) && isCapitalised(before)) return true
  if (before.lower === 'of' && isCapitalised(at(line, from - 2))) return true
  // In a headline every word has a capital.
  return /^(?:Big|Final|Elite|Sweet|Famous|Gang)$/.test(before.text) && !isCapitalised(at(line, to))
}

/** Longer words without a capital that a line has where it is no headline in capitals. */
const SMALL = 3

function isInSmallLetters({ tokens }: Line): boolean {
  let small = 0
  // A headline has no full stop.
  const enough = tokens.at(-1)?.text === '.' ? 1 : SMALL
  for (const { kind, text } of tokens)
    if (kind === 'word' && text.length >= 6 && text.charCodeAt(0) >= 0x61 && ++small === enough) return true
  return false
}

const NOTHING = wordClass('net absolute')

/** "net zero", "absolute zero", "zero-hours contracts", "zero-emission cars": of what there is none, nothing is counted. */
function isNought(line: Line, { from, to, numeral }: Amount): boolean {
  return numeral.value === 0 && (isJoiner(line, to) || isOneOf(line, from - 1, NOTHING))
}

/** "HDMI 2.0": of what is known by its initials a nought behind the point is a version's. */
function isVersion(line: Line, from: number): boolean {
  const before = at(line, from - 1)
  return /^\d\.0$/.test(at(line, from).text) && /^[A-Z]{3,}$/.test(before.text)
}

/** "Boeing's 737 MAX", "Boeing's 787 Dreamliner": behind its maker, and before the rest of its name; "a 737-800". */
function isModel(line: Line, from: number, to: number): boolean {
  if (isJoiner(line, to)) return isAirliner(line, from)
  if (isJoiner(line, from - 1)) return isAirliner(line, from - 2)
  const isWhose = /^['’]s?$/.test(word(line, from - 1)) && isOneOf(line, from - 2, DESIGNATORS)
  return isWhose && isCapitalised(at(line, from - 2)) && isCapitalised(at(line, to))
}

function isAirliner(line: Line, i: number): boolean {
  return /^7[0-8]7$/.test(at(line, i).text) && /^[1-9]00$/.test(at(line, i + 2).text)
}

/** "F-16", "COVID-19", "A320", "304A", "122mm artillery", "401(k)". */
function isGlued(line: Line, from: number, to: number): boolean {
  const next = at(line, to)
  if (next.kind === 'word' && !next.spaced && /^[a-z]$/i.test(next.text)) {
    // "9M-MTL": the letters under which a plane is registered.
    if (!/^[m]$/.test(next.lower) || (isJoiner(line, to + 1) && /^[A-Z]{2,4}$/.test(at(line, to + 2).text)))
      return true
  }
  if ((next.lower === 'mm' || next.lower === 'cm') && WEAPON.has(word(line, to + 1))) return true
  if (next.text === '(' && !next.spaced && /^[a-z]$/i.test(at(line, to + 1).text)) return true
  if (at(line, from - 1).kind === 'word' && !at(line, from).spaced && from > 0)
    // "VKR33.4 billion": a code that the tokenizer has parted from its sum.
    return !/^[A-Z]{3}$/.test(at(line, from - 1).text)
  // "PM2.5", "the ID.3"
  if (at(line, from - 1).text === '.' && !at(line, from).spaced && !at(line, from - 1).spaced)
    return /^[A-Z]{2,}\d*$/.test(at(line, from - 2).text)
  // "Form 10-K"
  if (isJoiner(line, to) && /^[A-Z]$/.test(at(line, to + 1).text)) return true
  if (!isJoiner(line, from - 1)) return false
  const head = at(line, from - 2)
  // "the Under-21 side" is one by its name, "under-21s" are so old.
  return head.kind === 'word' && (head.text === 'Under' || !/^(?:of|mid|under|over)$/.test(head.lower))
}

/** Parts of a code or a date with slashes: "24/7", "12:30", "3-1-2", "#4", "555-0199". */
function isCode(line: Line, from: number, to: number): boolean {
  const before = at(line, from - 1)
  const next = at(line, to)
  if (before.lower === '/' || (next.lower === '/' && at(line, to + 1).kind === 'number')) return true
  if (before.text === '#' || before.text === '+' || before.text === '_' || next.text === '_') return true
  if (before.lower === ':' && !at(line, from).spaced && at(line, from - 2).kind === 'number') return true
  const joined = isJoiner(line, to) && at(line, to + 1).kind === 'number'
  if (
    joined &&
    (isJoiner(line, to + 2) || /^0\d/.test(at(line, to + 1).text)) &&
    at(line, to + 3).kind !== 'word'
  )
    return true
  return (
    isJoiner(line, from - 1) &&
    at(line, from - 2).kind === 'number' &&
    (isJoiner(line, from - 3) || /^0\d/.test(at(line, from).text))
  )
}

const CALLING = wordClass('call calling dial dialling dialing phone telephone')

function isTelephone(line: Line, from: number, to: number): boolean {
  const { text } = at(line, from)
  if (text.startsWith('0') && /^0\d{2,}$/.test(text)) return true
  // "call us on 101"
  if (word(line, from - 1) === 'on' && /^\d{3,}$/.test(text) && mentions(line, CALLING, from)) return true
  if (at(line, to).text.startsWith(',') || at(line, from - 1).text === ',') return false
  let groups = 0
  for (let k = from - 2; k <= from + 2; k++)
    if (at(line, k).kind === 'number' && /^\d{2,5}$/.test(at(line, k).text)) groups++
  return groups >= 3
}

/** Whether a street's name stands at token `to`, behind the number of a house. */
export function isAddress(line: Line, to: number): boolean {
  if (!isCapitalised(at(line, to))) return false
  // "14 Rue Monge"
  if (isOneOf(line, to, STREET_FIRST) && isCapitalised(at(line, to + 1))) return true
  return [to + 1, to + 2].some((k) => isOneOf(line, k, STREET) && isCapitalised(at(line, k)))
}

/** "in her 30s", "the 1990s". */
function isDecade(line: Line, to: number): boolean {
  const next = at(line, to)
  return (next.lower === 's' || next.lower === "'s") && !next.spaced
}

/** "the number nine shirt", "room number two": which one, as with digits. */
function isNumbered(line: Line, { from, to, start }: Amount): boolean {
  return (
    word(line, from - 1) === 'number' &&
    start === from &&
    !isNumberVerb(line, from - 1) &&
    !countsAnyway(line, from, to)
  )
}

/** "a total number of 20 people", "part 20 guests": a noun behind the number that is counted outweighs the designator. */
function countsAnyway(line: Line, from: number, to: number): boolean {
  return (
    /^[a-z]+$/.test(at(line, from - 1).text) &&
    !isOneOf(line, from - 1, SIZES) &&
    nounPhrase(line, to, 'many') !== null
  )
}
/** "size 10 boots", "grade 8 pupils": what these number stands behind. */
const SIZES = wordClass('size grade')

const LEADS = wordClass('have has had kill kills killed only all and the in at to with dead of')

/**
 * "Boeing 737", "Apollo 11": digits behind a capitalised name, with nothing to count behind them. A list of names with
 * numbers ("Alliance 58, Homestead 53") gives each its count.
 */
function isNamed(line: Line, { from, to, start, numeral }: Amount): boolean {
  const before = at(line, from - 1)
  if (start !== from || from === 0 || !isCapitalised(before) || numeral.grouped || numeral.scaled)
    return false
  // The capital of a sentence's first word tells nothing, unless the word is no common one.
  if (from === 1 && wordInfo(before.lower) !== null && !isSubjectNamed(line, to)) return false
  // "July 22 (Agency)": a day that only tells when the report was sent.
  if (MONTHS.has(before.lower) && numeral.value <= 31 && word(line, to) === '(') return true
  if (MONTHS.has(before.lower) || WEEKDAYS.has(before.lower) || isIn(LEADS, before.id)) return false
  if (numeral.decimals > 0 && from === 1) return false
  if (nounPhrase(line, to, 'many') !== null || isJoiner(line, to)) return false
  // "gave the Alliance 52 of the 121 seats"
  if (word(line, to) === 'of' && word(line, to + 1) === 'the' && at(line, to + 2).kind === 'number')
    return false
  return !isInNamedList(line, to)
}

/** "Voyager 1 is 25 billion kilometres away": behind a single thing no number counts; of several ("Arrests 12") it may. */
function isSubjectNamed(line: Line, to: number): boolean {
  const { lower } = at(line, 0)
  return wordInfo(lower)?.pos === 'n' && !looksPlural(lower) && isOneOf(line, to, SUBJECT_VERBS)
}
const SUBJECT_VERBS = wordClass('is was has had will would')

const LISTED = new Set([',', 'and', ';', ')', '(', '.', 'with', ''])

function isInNamedList(line: Line, to: number): boolean {
  if (!LISTED.has(word(line, to))) return false
  let pairs = 0
  for (let k = 1; k < line.tokens.length && pairs < 2; k++)
    if (at(line, k).kind === 'number' && isCapitalised(at(line, k - 1)) && !MONTHS.has(word(line, k - 1)))
      pairs++
  return pairs >= 2
}
