import { readAmount, type Amount } from '../amount.js'
import { fromAmount, negated, signedFrom, toldPer, type Found, type Recogniser } from '../found.js'
import { at, isMinus, mentions, pastJoiner, word, type Line } from '../line.js'
import { readNumeral } from '../numbers/numeral.js'
import { NUMBER_STARTS } from '../numbers/tables.js'
import { currencyAfter, currencyBefore, CURRENCY_STARTS, CURRENCY_WORDS } from '../units/currencies.js'
import { HUNDREDTHS, MARK, MARKS, PENCE } from '../units/currency-table.js'
import { PAYING_CENTS, PAYING_MARKS } from '../paying.js'
import { rateAt } from '../units/rates.js'
import { wordClass } from '../../language/word-class.js'
import { wordSet } from '../../language/word-set.js'

/** "$3.4bn", "€40m", "Tk 40 crore", "US$5", "-$2.1m", "500,000 taka", "50p", "2 million euros", "$3.20 a share". */
export const money: Recogniser = {
  name: 'money',
  words: new Set([...CURRENCY_STARTS, ...NUMBER_STARTS, '-', '−', '–', 'minus']),
  digits: true,
  needs: new Set([
    ...CURRENCY_WORDS,
    ...HUNDREDTHS.keys(),
    ...PENCE,
    'c',
    'pound',
    'pounds',
    'won',
    ...MARKS,
  ]),
  read: (line, i) => {
    const found = withHundredths(line, signed(line, i) ?? named(line, i))
    return found && toldPer(found, rateAt(line, found.end))
  },
}

/** "costs three pounds forty": as it is spoken, the hundredths without their name, and nothing behind that they could count. */
function withHundredths(line: Line, found: Found | null): Found | null {
  if (found === null || found.step !== 1 || !SPOKEN.has(word(line, found.end - 1))) return found
  const part = readNumeral(line, found.end)
  if (part === null || !part.words || part.value < 10 || part.value > 99) return found
  if (at(line, part.to).kind !== 'punctuation' && at(line, part.to).text !== '') return found
  const add = (n: number | null) => (n === null ? null : n + part.value / 100)
  return { ...found, to: part.to, end: part.to, low: add(found.low), high: add(found.high), step: 0.01 }
}
const SPOKEN = wordSet('pound pounds dollar dollars euro euros')

function signed(line: Line, i: number): Found | null {
  // "(minus EUR 420 million)" beside "(plus EUR 650 million)" tells of a change.
  const minus = word(line, i) === 'minus' && word(line, i - 1) !== '(' && word(line, i - 1) !== 'or'
  const outer =
    minus || (isMinus(line, i) && word(line, i) !== 'minus') || isMinusSign(at(line, i).text) ? 1 : 0
  const currency = currencyBefore(line, i + outer)
  if (currency === null || (outer === 1 && !minus && at(line, i + 1).spaced)) return null
  const inner = isGluedMinus(line, currency.to) ? 1 : 0
  const amount = readAmount(line, currency.to + inner, { money: true, hedgeFrom: i })
  if (!amount) return null
  const unit = dollarsBehind(line, amount, currency.name)
  const found = fromAmount(amount, 'money', unit.name, 'money', unit.to)
  return outer + inner > 0 ? negated(found, i) : signedFrom(found, i)
}

/** "$5 million Canadian", "$40,000 US": the adjective behind says whose dollars. */
function dollarsBehind(line: Line, amount: Amount, name: string): { name: string; to: number } {
  const code = at(line, amount.end).text
  if (name === 'USD' && /^(?:CAD|AUD|USD|NZD|SGD|HKD)$/.test(code)) return { name: code, to: amount.end + 1 }
  return { name, to: amount.end }
}

function named(line: Line, i: number): Found | null {
  const amount = readAmount(line, i)
  if (!amount) return null
  const unit = currencyAfter(line, amount.end)
  if (unit) return fromAmount(amount, 'money', unit.name, 'money', unit.to)
  if (isMark(line, amount)) return fromAmount(amount, 'money', MARK, 'money', amount.end + 1)
  if (isWon(line, amount)) return fromAmount(amount, 'money', 'KRW', 'money', amount.end + 1)
  // "3/4 of a cent"
  const ofOne =
    word(line, amount.end) === 'of' &&
    /^(?:a|one)$/.test(word(line, amount.end + 1)) &&
    amount.numeral.value < 1
  const k = ofOne ? amount.end + 2 : pastJoiner(line, amount.end)
  const next = word(line, k)
  const part = HUNDREDTHS.get(next)
  if (part !== undefined && !amount.numeral.scaled) return fromAmount(amount, 'money', part, 'money', k + 1)
  if (PENCE.has(next) && !amount.numeral.scaled && (next !== 'p' || isGluedDigits(line, amount)))
    return inHundredths(fromAmount(amount, 'money', 'GBP', 'money', k + 1))
  if (isCents(line, amount)) return fromAmount(amount, 'money', 'cent', 'money', amount.end + 1)
  if ((next === 'pound' || next === 'pounds') && isMoneyPound(line, k, amount))
    return fromAmount(amount, 'money', 'GBP', 'money', k + 1)
  return null
}

/** "5.6 trillion won", "12,000 won (£7)", "the won gained 3.2 won"; "12,000 won prizes" is a verb. */
function isWon(line: Line, { end, numeral }: Amount): boolean {
  if (word(line, end) !== 'won') return false
  if (numeral.value < 100) return isWonNamed(line)
  const next = at(line, end + 1)
  return (numeral.scaled && numeral.value >= 1e6) || next.kind !== 'word' || next.lower === 'per'
}

/** Whether the money is spoken of by its name: "the won gained", "the South Korean won". */
function isWonNamed(line: Line): boolean {
  return line.tokens.some(
    ({ lower }, k) => lower === 'won' && (word(line, k - 1) === 'the' || word(line, k - 1) === 'korean'),
  )
}

/** "62 million marks", "a fine of 40 marks"; "40 marks out of 50" are an examiner's. */
function isMark(line: Line, { end, numeral }: Amount): boolean {
  if (!MARKS.has(word(line, end)) || /^(?:out|for|on|in)$/.test(word(line, end + 1))) return false
  return numeral.value >= 1e5 || (mentions(line, PAYING_MARKS) && !mentions(line, EXAMS))
}
const EXAMS = wordClass(
  'exam exams examination examinations question questions essay coursework assignment quiz dissertation',
)

function isGluedDigits(line: Line, amount: Amount): boolean {
  return !at(line, amount.end).spaced && !amount.numeral.words
}

/** "52c a litre", "fares go up 20c": cents where they are told by what they buy, or something is paid or priced; else degrees. */
function isCents(line: Line, amount: Amount): boolean {
  const { text } = at(line, amount.end)
  if (text !== 'c' || amount.numeral.scaled || !isGluedDigits(line, amount)) return false
  return rateAt(line, amount.end + 1) !== null || (mentions(line, PAYING_CENTS) && !mentions(line, HEATED))
}
const HEATED = wordClass('temperature temperatures heat oven degrees warmer colder hotter cooler weather')

/** "26.8p" is £0.268. */
function inHundredths(found: Found): Found {
  const part = (n: number | null) => (n === null ? null : Number((n / 100).toPrecision(12)))
  return { ...found, low: part(found.low), high: part(found.high), step: part(found.step) }
}

const WEIGHING = wordClass(
  'weigh weighs weighed weighing weight weights heavy heavier lost shed gained explosives cocaine heroin bomb bombs payload cargo meat beef fish tumor tumour thrust tow tows towing haul hauls towed lift lifts carry carries trailer trailers capacity $',
)

/** "2,000 pounds of explosives", "a 200-pound man" are a mass; "two million pounds", "pounds in damages" money. */
function isMoneyPound(line: Line, k: number, amount: Amount): boolean {
  if (word(line, k + 1) === 'of' || word(line, k + 1) === 'per' || word(line, k + 1) === '-') return false
  if (amount.numeral.scaled && amount.numeral.value >= 1e6) return true
  // "stands 6-foot-8, 240 pounds"
  if (mentions(line, FEET, amount.from) && amount.numeral.value >= 90 && amount.numeral.value <= 400)
    return false
  return !mentions(line, WEIGHING)
}
const FEET = wordClass('foot ft')

function isGluedMinus(line: Line, i: number): boolean {
  return isMinusSign(at(line, i).text) && at(line, i + 1).kind === 'number'
}

function isMinusSign(text: string): boolean {
  return text === '-' || text === '−'
}
