import type { Token } from '../../types.js'
import { isIn, wordClass } from '../../language/word-class.js'
import { MONTHS } from '../calendar.js'
import { at, type Line } from '../line.js'

/** What shows that an article writes its numbers as on the Continent, 1.200.000 and 3,5, and what shows that it does not. */
export const CONTINENTAL = 1 << 12
export const ENGLISH = 1 << 13

const TELLS = /^[1-9]\d{0,2}(?:\.\d{3}){2}$/
const TELLS_NOT = /^(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.(?:\d|\d\d|\d{4,6}))$/
/** A time of day has a full stop in many an English article, and in continental ones too. */
const CLOCK = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/
const WHOLE = /^(?:\d{1,3}|[1-9]\d{0,2}(?:\.\d{3})+)$/
const LONGEST = 18

/** The bits of the styles that the number at token `i` shows. Most numbers show none. */
export function styleOf(tokens: readonly Token[], i: number): number {
  const { text } = tokens[i] ?? NOWHERE
  if (hasDecimalComma(tokens, i)) return CONTINENTAL
  if (text.length < 3 || text.length > LONGEST || !(text.includes('.') || text.includes(','))) return 0
  if (TELLS.test(text)) return CONTINENTAL
  return TELLS_NOT.test(text) && !CLOCK.test(text) ? ENGLISH : 0
}

/**
 * The number at token `i` as written on the Continent.
 *
 *     12.500,75        3,5 million        €3,50        1.200, where the article writes so
 *
 * By itself 1.200 is a little more than one, and "3,5" a list.
 */
export function continentalAt(line: Line, i: number): { plain: string; grouped: boolean; to: number } | null {
  const { text } = at(line, i)
  if (hasComma(line.tokens, i) && (line.continental || hasDecimalComma(line.tokens, i)))
    return {
      plain: `${text.replace(/\./g, '')}.${at(line, i + 2).text}`,
      grouped: text.includes('.'),
      to: i + 3,
    }
  return line.continental && text.length > 4 && /^[1-9]\d{0,2}\.\d{3}$/.test(text)
    ? { plain: text.replace('.', ''), grouped: true, to: i + 1 }
    : null
}

/** Whether the comma can only be a decimal one: groups before it, a unit or scale behind its digits, or a currency's sign before. */
function hasDecimalComma(tokens: readonly Token[], i: number): boolean {
  if (!hasComma(tokens, i)) return false
  const before = i === 0 ? NOWHERE : (tokens[i - 1] ?? NOWHERE)
  return (
    (tokens[i]?.text.includes('.') ?? false) ||
    isIn(SIZES, tokens[i + 3]?.id ?? NOWHERE.id) ||
    (!before.spaced && before.kind === 'symbol') ||
    /^[$€£]$/.test(before.text)
  )
}

/** A whole number with a comma and one or two digits hard behind it, and no more of that: "1,1,1" is a list. */
function hasComma(tokens: readonly Token[], i: number): boolean {
  const comma = tokens[i + 1]
  if (comma?.text !== ',' || comma.spaced) return false
  const [part, next] = [tokens[i + 2], tokens[i + 3]]
  if (part === undefined || part.spaced || !/^\d\d?$/.test(part.text) || !WHOLE.test(tokens[i]?.text ?? ''))
    return false
  if (next?.text === ',' && !next.spaced && tokens[i + 4]?.kind === 'number') return false
  const before = i === 0 ? NOWHERE : (tokens[i - 1] ?? NOWHERE)
  return !(before.text === ',' && !(tokens[i]?.spaced ?? true)) && !MONTHS.has(before.lower)
}

const NOWHERE: Token = { start: -1, end: -1, text: '', lower: '', id: 0, kind: 'punctuation', spaced: true }

const SIZES = wordClass(
  '% percent pct per thousand million billion trillion € euro euros dollars pounds crowns kroner kronor zloty zlotys forints lira lei',
  'km kilometres kilometers metres meters cm centimetres kg kilos kilograms tonnes tons hectares degrees ° litres liters mm millimetres',
)
