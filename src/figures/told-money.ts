/** Money of which only the article itself tells that it is money: "5.60 kwela a litre", "KWS 48 million". */
import { singular } from '../language/inflect.js'
import { wordInfo } from '../language/wordnet.js'
import { rememberById } from '../language/remember.js'
import { wordClass } from '../language/word-class.js'
import { settled, type Found } from './found.js'
import { at, isCapitalised, isOneOf, mentions, word, type Line } from './line.js'
import { STOPS } from './noun-words.js'
import { GOVERNS_SUM, GRADED, HANDLED, PAYING, PRICED } from './paying.js'
import { currencyBefore } from './units/currencies.js'
import { MARK, MARKS } from './units/currency-table.js'
import { rateAt } from './units/rates.js'

/**
 * The figures with counts made money where a currency unheard of stands beside the number. A name counts as one where it is no
 * common word and is once told as nothing but money is ("cost 1,290 krondals", "4.20 kwela a litre", "500 talons ($0.40)");
 * wherever the article has it, it is one. A code is three capitals hard against a sum, or governed as a sum is ("paid KWS 6 million").
 */
export function settleMoney(
  lines: readonly Line[],
  found: readonly (readonly Found[])[],
): readonly (readonly Found[])[] {
  const told = new Set<string>()
  lines.forEach((line, l) => {
    for (const figure of found[l] ?? []) {
      if (figure.kind !== 'count' || figure.vague) continue
      const name = nameBehind(line, figure)
      if (name !== null && !told.has(name) && isPriced(line, figure, name)) told.add(name)
      const code = codeBefore(line, figure)
      if (code !== null && !told.has(code) && isSum(line, figure)) told.add(code)
    }
  })
  return told.size === 0 ? found : found.map((figures, l) => asMoney(lines[l], figures, told))
}

function asMoney(
  line: Line | undefined,
  figures: readonly Found[],
  told: ReadonlySet<string>,
): readonly Found[] {
  if (line === undefined) return figures
  return figures.map((figure) => {
    if (figure.kind !== 'count') return figure
    const code = codeBefore(line, figure)
    if (code !== null && told.has(code))
      return {
        ...settled(figure, 'money', code, false),
        from: figure.from - 1,
        start: Math.min(figure.start, figure.from - 1),
      }
    const name = nameBehind(line, figure)
    if (name === null || !told.has(name)) return figure
    const rate = rateAt(line, figure.to + 1)
    return {
      ...settled(figure, 'money', name, false),
      end: Math.max(figure.end, rate?.to ?? figure.to + 1),
      per: rate?.name ?? null,
    }
  })
}

/** The word hard behind the number, in the singular, where it may name money: in small letters, and no common word. */
function nameBehind(line: Line, { to }: Found): string | null {
  const token = at(line, to)
  const { lower } = token
  if (token.kind !== 'word' || !token.spaced || isCapitalised(token) || lower.length < 3) return null
  // "51 million iPhones"
  if (/\p{Lu}/u.test(token.text)) return null
  return unheardOf(token)
}

const unheardOf = rememberById((lower) => {
  if (MARKS.has(lower)) return MARK
  if (STOPS.words.has(lower) || wordInfo(lower) !== null) return null
  const one = singular(lower)
  return wordInfo(one) === null && /^[\p{Ll}]+$/u.test(one) ? one : null
})

/** Whether the amount stands where nothing but money does. */
function isPriced(line: Line, figure: Found, name: string): boolean {
  const behind = figure.to + 1
  // "500 talons ($0.40)"
  if (word(line, behind) === '(')
    for (let k = behind + 1; k < behind + 4; k++) if (currencyBefore(line, k) !== null) return true
  // "4.20 kwela a litre": things are counted whole.
  if (figure.step !== null && figure.step < 1 && rateAt(line, behind) !== null) return true
  const value = figure.low ?? figure.high ?? 0
  if (value >= 1e6) return mentions(line, PAYING) && !isOneOf(line, figure.start - 1, HANDLED)
  for (let k = figure.start - 1; k >= Math.max(0, figure.start - 4); k--) {
    if (isOneOf(line, k, PRICED)) return name !== MARK || !isOneOf(line, k, GRADED)
    // "pays in three instalments"
    if (at(line, k).kind !== 'word' || isOneOf(line, k, OTHERWISE)) return false
  }
  return false
}
const OTHERWISE = wordClass('in over by on with after within before')

/** The code of three capitals before the number. */
function codeBefore(line: Line, { from }: Found): string | null {
  const { text, lower, kind } = at(line, from - 1)
  return kind === 'word' && /^[A-Z]{3}$/.test(text) && wordInfo(lower) === null ? text : null
}

/** Whether the number behind a code is a sum: "VKR33.4 billion", "a cheque for KWS 2 million"; not "the SPD 2 million, the CDU 3". */
function isSum(line: Line, { from, low, high, bare }: Found): boolean {
  if (!at(line, from).spaced) return true
  if (!bare || (low ?? high ?? 0) < 1000) return false
  return isOneOf(line, from - 2, GOVERNS_SUM)
}
