import type { Found } from '../found.js'
import { at, mentions, word, type Line } from '../line.js'
import { wordSet } from '../../language/word-set.js'
import { timeAt } from './time-parts.js'

/** "at 17.24 on Tuesday", "The train left at 6.20.": a dot for the colon, where nothing is measured or traded. */
export function dottedTime(line: Line, i: number): Found | null {
  if (!DOT_LEADS.has(word(line, i - 1))) return null
  const parts = /^(\d{1,2})\.(\d\d)$/.exec(at(line, i).text)
  const next = at(line, i + 1)
  if (!parts || mentions(line, TRADED)) return null
  const [hour, minute] = [Number(parts[1]), Number(parts[2])]
  if (hour > 23 || minute > 59) return null
  if (next.kind !== 'punctuation' && next.text !== '' && !ENDS.has(next.lower)) return null
  if (/^[(%°]$/.test(next.text) || (hour < 10 && parts[1]?.startsWith('0') !== true && line.magnitudeTalk))
    return null
  return timeAt(hour + minute / 60, i, i + 1)
}
const DOT_LEADS = wordSet('at until till since')
/** Where one of these stands, digits with a dot are a price, a rate or a mark. */
const TRADED = wordSet(
  'share shares stock stocks index dollar euro pound sterling yen yield rate rates percent per magnitude traded trading trade trades closed close settled ended price prices',
  'priced valued odds gdp ratio average averaged inflation growth currency bond bonds score scored points grade opened fixed set stood stands level metres meters feet km',
)

const ENDS = wordSet('on in and when by but this last yesterday today tomorrow sharp')
