import { readAmount } from '../amount.js'
import { fromAmount, type Recogniser } from '../found.js'
import { at, word, type Line } from '../line.js'
import { currencyAfter, currencyBefore } from '../units.js'

/** "$3.4bn", "€40m", "Tk 40 crore", "US$5", "500,000 taka", "50p", "2 million euros". */
export const money: Recogniser = { name: 'money', read: (line, i) => signed(line, i) ?? named(line, i) }

function signed(line: Line, i: number) {
  let k = i
  let unit = currencyBefore(line, k)
  // "US$5", "A$5": the tokenizer leaves letters and sign apart.
  if (
    unit === null &&
    at(line, k).kind === 'word' &&
    at(line, k + 1).kind === 'symbol' &&
    !at(line, k + 1).spaced
  ) {
    unit =
      { us: 'USD', a: 'AUD', au: 'AUD', c: 'CAD', ca: 'CAD', nz: 'NZD', hk: 'HKD', s: 'SGD', r: 'BRL' }[
        word(line, k)
      ] ?? null
    if (unit !== null && at(line, k + 1).text === '$') k++
    else unit = null
  }
  if (unit === null) return null
  const minus = isMinus(line, k + 1) ? 1 : 0
  const amount = readAmount(line, k + 1 + minus, { money: true, hedgeFrom: i })
  if (!amount) return null
  const found = fromAmount(amount, 'money', unit, 'money')
  return { ...found, from: i, start: Math.min(found.start, i) }
}

function named(line: Line, i: number) {
  const amount = readAmount(line, i)
  if (!amount) return null
  const unit = currencyAfter(line, amount.end)
  if (unit) return fromAmount(amount, 'money', unit.name, 'money', unit.to)
  const next = word(line, amount.to)
  if (/^(?:cents?|pence|paise)$/.test(next) && !amount.numeral.scaled)
    return inHundredths(amount, next, amount.to + 1)
  if (next === 'p' && !at(line, amount.to).spaced && !amount.numeral.words)
    return inHundredths(amount, 'pence', amount.to + 1)
  if (/^pounds?$/.test(next) && isMoneyPound(line, amount.to, amount.numeral.scaled))
    return fromAmount(amount, 'money', 'GBP', 'money', amount.to + 1)
  return null
}

function inHundredths(amount: NonNullable<ReturnType<typeof readAmount>>, word: string, end: number) {
  const unit = word.startsWith('cent') ? 'USD' : word === 'paise' ? 'INR' : 'GBP'
  const part = (n: number | null) => (n === null ? null : n / 100)
  return {
    ...fromAmount(amount, 'money', unit, 'money', end),
    low: part(amount.low),
    high: part(amount.high),
    step: amount.step / 100,
  }
}

/** "2,000 pounds of explosives" is a mass; "two million pounds", "pounds in damages" is money. */
function isMoneyPound(line: Line, i: number, scaled: boolean): boolean {
  if (word(line, i + 1) === 'of') return false
  if (scaled) return true
  return !line.tokens.some((t) =>
    /^(?:weigh|weighs|weighed|weighing|weight|heavy|lost|gained|explosives|cocaine|bomb)$/.test(t.lower),
  )
}

function isMinus(line: Line, i: number): boolean {
  return (at(line, i).text === '-' || at(line, i).text === '−') && at(line, i + 1).kind === 'number'
}
