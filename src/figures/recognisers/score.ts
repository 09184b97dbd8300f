import { MONTHS, WEEKDAYS } from '../calendar.js'
import { between, exactly, type Found, type Recogniser } from '../found.js'
import { at, isCapitalised, isJoiner, isOneOf, mentions, says, word, type Line } from '../line.js'
import { readNumeral } from '../numbers/numeral.js'
import { SMALL } from '../numbers/tables.js'
import { wordClass } from '../../language/word-class.js'

/** "won 3-1", "52 votes to 48", "218–210", "beat them 6-4, 7-5", "two-nil", "five votes to four", "CITY 3 UNITED 1". */
export const score: Recogniser = {
  name: 'score',
  words: new Set(SMALL.keys()),
  digits: true,
  read: (line, i) =>
    votes(line, i) ?? dashed(line, i) ?? spelt(line, i) ?? spoken(line, i) ?? listed(line, i),
}

const found = (first: number, second: number, unit: string, from: number, to: number): Found =>
  between(exactly(first, 'score', unit, 'score', from, to), first, second)

/** "52 votes to 48", "by nine to two": sides of a vote. */
function votes(line: Line, i: number): Found | null {
  const a = readNumeral(line, i)
  // "shrank from 18,311 votes to 17,946"
  if (
    !a ||
    word(line, i - 1) === 'from' ||
    !isOneOf(line, a.to, VOTES) ||
    !/^(?:to|against)$/.test(word(line, a.to + 1))
  )
    return null
  const b = readNumeral(line, a.to + 2)
  return b ? found(a.value, b.value, 'vote', i, b.to) : null
}

const VOTES = wordClass('vote votes')

const GAME = wordClass(
  'won win wins winning lost lose loses losing loss beat beats beaten beating defeat defeated defeats defeating victory draw drew drawn drawing lead leads',
  'leading led ahead down trail trails trailed trailing score scored scoreline goal goals final match game games set sets half penalties shootout',
  'aggregate humbled thrashed edged downed equaliser equalizer level vote voted votes passed ruling ruled decision majority split series tie tied fixture',
  'league cup season innings thumping hammered routed stalemate penalty minute minutes blanked shutout record win-loss overtime playoff playoffs rout triumph',
)
const COUNTED = wordClass(
  'people year years day days hour hours minute minutes per percent % km mile miles point points to foot feet inch inches',
)

/** "3-1", "218–210": two whole numbers that no unit follows. */
function dashed(line: Line, i: number): Found | null {
  if (!isJoiner(line, i + 1)) return null
  const [a, b] = [at(line, i), at(line, i + 2)]
  if (!isSide(a.text) || !isSide(b.text)) return null
  if (isJoiner(line, i - 1)) return null
  // A record of wins, losses and draws, "10-3-2", is no score, and neither is "3-1-half".
  if (isJoiner(line, i + 3) || word(line, i + 3) === '/') return null
  const [low, high] = [Number(a.text), Number(b.text)]
  if (isOdds(line, i)) return exactly(low / high, 'ratio', 'odds', 'score', i, i + 3, 0.01)
  const next = word(line, i + 3)
  // A range rises and is followed by what it counts; a score may fall, or stands in talk of games and votes.
  const isRange = isOneOf(line, i + 3, COUNTED) || at(line, i + 3).kind === 'symbol'
  if (low < high && (isRange || !(mentions(line, GAME) || isBetweenNames(line, i, i + 3)))) return null
  const unit = !line.matchTalk && mentions(line, ASSEMBLY) && !mentions(line, MATCH) ? 'vote' : 'goal'
  return /^(?:years?|days?)$/.test(next) ? null : found(low, high, unit, i, i + 3)
}

/** Where these are spoken of and no match is, the two sides are those of a vote. */
const ASSEMBLY = wordClass(
  'vote votes voted voting ballot senate parliament lawmakers legislature justices jury councillors ratified motion bill overturned supreme',
)
const MATCH = wordClass(
  'match matches goal goals league game games cup beat win wins side season striker tie',
)

/** "Town 1-2 Albion": no range stands between two names; a weekday or month before it is none. */
function isBetweenNames(line: Line, from: number, to: number): boolean {
  const [before, behind] = [at(line, from - 1), at(line, to)]
  return (
    isCapitalised(before) &&
    isCapitalised(behind) &&
    !MONTHS.has(before.lower) &&
    !MONTHS.has(behind.lower) &&
    !WEEKDAYS.has(before.lower)
  )
}

const isSide = (text: string) => /^(?:0|[1-9]\d{0,2})$/.test(text)

const BETTING = wordClass('odds bookie bookies bookmaker bookmakers betting punter punters stake')

/** "at 20-1", "the 4-5 favourites", "12-1 to go down": what a bookmaker pays for a stake. */
function isOdds(line: Line, i: number): boolean {
  const long = word(line, i - 1) === 'at' && word(line, i + 2) === '1' && Number(word(line, i)) >= 8
  return (
    long ||
    mentions(line, BETTING) ||
    /^(?:favou?rites?|outsiders?|shot)$/.test(word(line, i + 3)) ||
    says(line, i + 3, ['to', 'go', 'down'])
  )
}

/** "two-nil", "three-one": small numbers in words, in talk of games. */
function spelt(line: Line, i: number): Found | null {
  if (!isJoiner(line, i + 1)) return null
  const first = SMALL.get(word(line, i))
  const second = word(line, i + 2) === 'nil' ? 0 : SMALL.get(word(line, i + 2))
  if (first === undefined || second === undefined || isJoiner(line, i + 3)) return null
  if (word(line, i + 2) !== 'nil' && (!mentions(line, GAME) || isOneOf(line, i + 3, COUNTED))) return null
  return found(first, second, 'goal', i, i + 3)
}

const SIDES = wordClass('goal goals point points run runs set sets frame frames game games seat seats')
const LED = wordClass('by won voted vote passed lost beat ruled score odds at defeated approved rejected')
const BALLOT = wordClass('voted vote ruled passed odds')
/** Won by more than so many, it was a vote. */
const GAMES = 20
const BEATEN = wordClass('beat beats won lost defeated')

/** "by three goals to one", "won by 52 to 48", "passed 52 to 48". */
function spoken(line: Line, i: number): Found | null {
  const a = readNumeral(line, i)
  if (!a || !Number.isInteger(a.value) || a.scaled || word(line, i - 1) === 'from') return null
  const k = isOneOf(line, a.to, SIDES) ? a.to + 1 : a.to
  if (word(line, k) !== 'to' && word(line, k) !== 'against') return null
  const b = readNumeral(line, k + 1)
  if (!b || !Number.isInteger(b.value) || b.scaled) return null
  const before = word(line, i - 1)
  if (k > a.to) return before === 'by' || b.value <= a.value ? found(a.value, b.value, 'goal', i, b.to) : null
  if (isOneOf(line, i - 1, BALLOT)) return found(a.value, b.value, 'vote', i, b.to)
  if (a.value > b.value && isMajority(line, b.to)) return found(a.value, b.value, 'vote', i, b.to)
  const beaten = a.value <= GAMES && b.value <= GAMES && mentions(line, BEATEN, i) && word(line, b.to) !== ''
  const unit = beaten || (a.value <= GAMES && isOneOf(line, i - 1, BEATEN)) ? 'goal' : 'vote'
  return a.value > b.value && (isOneOf(line, i - 1, LED) || beaten)
    ? found(a.value, b.value, unit, i, b.to)
    : null
}

/** "split six to three", "a 6 to 3 vote": in talk of a vote the larger number first, and nothing counted behind. */
function isMajority(line: Line, to: number): boolean {
  if (!mentions(line, VOTING)) return false
  const { kind, text } = at(line, to)
  return kind === 'punctuation' ? text !== '%' : text === '' || isOneOf(line, to, BEHIND_VOTE)
}
const VOTING = wordClass(
  'vote votes voted voting majority ballot motion judges justices jury council committee parliament senate house bench ratified approved rejected split labour party tally',
)
const BEHIND_VOTE = wordClass(
  'vote votes in on to with for against after by this majority decision ruling verdict',
)

/** Two names with a number each, and nothing between: "PORT CITY 3 VALE UNITED 1". */
function listed(line: Line, i: number): Found | null {
  if (i > 5 || !isCapitalised(at(line, i - 1))) return null
  const { text } = at(line, i)
  if (!isSide(text) || Number(text) > 30 || !namesBack(line, i - 1, 0)) return null
  let k = i + 1
  while (k < i + 5 && isCapitalised(at(line, k))) k++
  const second = at(line, k)
  if (k === i + 1 || !isSide(second.text) || Number(second.text) > 30) return null
  return at(line, k + 1).kind === 'word' || at(line, k + 1).kind === 'symbol'
    ? null
    : found(Number(text), Number(second.text), 'goal', i, k + 1)
}

/** Whether only capitalised words stand from token `from` to `i`. */
function namesBack(line: Line, i: number, from: number): boolean {
  for (let k = from; k <= i; k++) if (!isCapitalised(at(line, k))) return false
  return i >= from
}
