import { at, isCapitalised, isJoiner, isOneOf, pastJoiner, type Line } from '../line.js'
import { wordClass } from '../../language/word-class.js'
import { wordSet } from '../../language/word-set.js'
import { MEASURES } from './measure-table.js'

export type UnitFound = Readonly<{ name: string; to: number }>

const LONGEST = Math.max(...[...MEASURES.keys()].map((form) => form.split(' ').length))

/** First words of the forms: the quick way to see that no unit stands here. */
export const MEASURE_STARTS: ReadonlySet<string> = new Set(
  [...MEASURES.keys()].map((form) => form.split(/[ /-]/)[0] ?? ''),
)

const STARTS = wordClass(...MEASURE_STARTS)
/** Those behind which the form may go on. */
const STARTS_OF_SEVERAL = wordClass(
  ...[...MEASURES.keys()]
    .filter((form) => !/^\p{L}+$/u.test(form))
    .map((form) => form.split(/[ /-]/)[0] ?? ''),
)
const MARKS = wordClass('. , ; : ! ? ( )')

/** Whether a number is part of the unit's name: "litres per 100 km". */
export function hasNumber(unit: string | null): boolean {
  return unit !== null && NUMBERED.has(unit)
}
const NUMBERED: ReadonlySet<string> = new Set([...MEASURES.values()].filter((name) => /\d/.test(name)))

/** The plain name of the unit that is written so, or has that name; null where there is none. */
export function measureNamed(written: string): string | null {
  const lower = written.trim().toLowerCase()
  return MEASURES.get(lower) ?? [...MEASURES.values()].find((name) => name === lower) ?? null
}

/** Forms of one letter or two, or that are common words: they must follow digits, never a number in words. */
const TERSE = wordSet(
  'c f m l g t mi in. nm ha mt kv wh mb gb tb kb mw gw tw kw db hz kt kts kn oz stone hp ps cc mp bar lm cd w v va bhp ct gt iu au',
)
/** Letters that must be glued to their digits: "3.5L", "50g"; as capitals or as small letters only. */
// prettier-ignore
const GLUED: ReadonlyMap<string, RegExp> = new Map([
  ['g', /^g$/], ['l', /^[Ll]$/], ['w', /^W$/], ['v', /^V$/], ['mp', /^MP$/], ['m', /^m$/], ['t', /^t$/],
])
/** Small letters that may stand apart as well, as the standards for writing units have it: "310 t", "500 g". */
const APART = wordSet('m g l t')

/** The unit of measure that stands at token `i`, also glued to the number by a hyphen ("12-foot"). */
export function measureAt(line: Line, i: number, digits: boolean): UnitFound | null {
  const start = pastJoiner(line, i)
  if (!isOneOf(line, start, STARTS)) return null
  const most = isOneOf(line, start, STARTS_OF_SEVERAL) ? LONGEST : 1
  let joined = ''
  let found: UnitFound | null = null
  for (let k = 0; k < most; k++) {
    const token = at(line, start + k)
    if (token.text === '') break
    if (k > 0 && isOneOf(line, start + k, MARKS)) break
    joined += (k === 0 || !token.spaced ? '' : ' ') + token.lower
    const name =
      joined === 'nm' ? nameOfNm(line, start) : (byCapitals(at(line, start).text) ?? MEASURES.get(joined))
    if (name !== undefined && fits(line, start, joined, digits)) found = { name, to: start + k + 1 }
  }
  return found
}

function fits(line: Line, start: number, form: string, digits: boolean): boolean {
  // "20 teslas" of field; cars have the maker's capital.
  if (form === 'tesla' || form === 'teslas') return !isCapitalised(at(line, start))
  if (!TERSE.has(form)) return true
  // "nine m high": of the letters the metre alone is written behind words.
  if (!digits) return form === 'm' && at(line, start).text === 'm' && at(line, start).spaced
  const token = at(line, start)
  // A lone C or F is a temperature only as a capital: "4 C", not "4 c".
  if (form === 'c' || form === 'f') return token.text === form.toUpperCase() && !isJoiner(line, start + 1)
  // "5.6 Mt of soy", "the 37 Gt emitted"; "2 Mt Kenya climbers" names a mountain.
  if (form === 'mt' && token.text === 'Mt') return !isCapitalised(at(line, start + 1))
  if (form === 'gt') return token.text === 'Gt'
  if (form === 'au') return token.text === 'AU'
  if (form === 'iu') return token.text === 'IU'
  if (form === 'mt') return token.text === 'MT'
  // "48 V, 720 Wh": in a list of data the capital stands apart.
  if ((form === 'v' || form === 'w') && token.spaced)
    return token.text === form.toUpperCase() && at(line, start + 1).kind !== 'word'
  const glued = GLUED.get(form)
  return glued === undefined || (glued.test(token.text) && (!token.spaced || APART.has(token.text)))
}

/** "5,800 kN" of thrust, "25 kn" of wind; "5.6 Mt", millions of tonnes, "40,000 MT", metric tons. */
function byCapitals(text: string): string | undefined {
  return text === 'kN' ? 'kilonewton' : text === 'Mt' ? 'megatonne' : undefined
}

/** "300 Nm of torque", "a 3nm chip", "12 nm off the coast". */
function nameOfNm(line: Line, i: number): string {
  if (at(line, i).text === 'Nm') return 'newton metre'
  return isOneOf(line, i + 1, CHIPS) ? 'nanometre' : 'nautical mile'
}
const CHIPS = wordClass(
  'chip chips process processor processors node nodes wavelength particles light lithography',
)
