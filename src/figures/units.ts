import { at, isJoiner, word, type Line } from './line.js'

/** The units of measure read, by their written forms; the value is the plain name that a figure carries. */
const MEASURES: Readonly<Record<string, string>> = {}
const measure = (name: string, forms: string) => {
  for (const form of forms.split('|')) (MEASURES as Record<string, string>)[form] = name
}
measure('kilometre', 'km|kms|kilometre|kilometres|kilometer|kilometers')
measure('metre', 'metre|metres|meter|meters')
measure('centimetre', 'cm|centimetre|centimetres|centimeter|centimeters')
measure('millimetre', 'mm|millimetre|millimetres|millimeter|millimeters')
measure('mile', 'mile|miles|mi')
measure('nautical mile', 'nautical mile|nautical miles|nm')
measure('yard', 'yard|yards|yd|yds')
measure('foot', 'foot|feet|ft')
measure('inch', 'inch|inches|in.')
measure('kilogram', 'kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes')
measure('gram', 'gram|grams|gramme|grammes')
measure('milligram', 'mg|milligram|milligrams')
measure('tonne', 'tonne|tonnes|metric ton|metric tons')
measure('ton', 'ton|tons')
measure('pound', 'lb|lbs')
measure('ounce', 'ounce|ounces|oz')
measure('stone', 'stone')
measure(
  'kilometre per hour',
  'km/h|kmh|kph|kmph|kilometre per hour|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour|km per hour|km an hour',
)
measure('mile per hour', 'mph|mile per hour|miles per hour|miles an hour')
measure('metre per second', 'm/s|metres per second|meters per second|metres a second')
measure('knot', 'knot|knots|kt|kts')
measure('hectare', 'hectare|hectares|ha')
measure('acre', 'acre|acres')
measure(
  'square kilometre',
  'sq km|square km|square kilometre|square kilometres|square kilometer|square kilometers|km2|km²|sq. km',
)
measure('square mile', 'sq mi|sq mile|sq miles|square mile|square miles|sq. miles')
measure('square metre', 'sq m|square metre|square metres|square meter|square meters|m2|m²|sqm')
measure('square foot', 'sq ft|sq. ft|square foot|square feet')
measure('litre', 'litre|litres|liter|liters')
measure('millilitre', 'ml|millilitre|millilitres|milliliter|milliliters')
measure('gallon', 'gallon|gallons')
measure('barrel', 'barrel|barrels')
measure('cubic metre', 'cubic metre|cubic metres|cubic meter|cubic meters|m3|m³')
measure('cubic foot', 'cubic foot|cubic feet')
measure(
  'cubic metre per second',
  'cubic metres per second|cubic metres a second|cubic meters per second|cumecs',
)
measure('degree Celsius', '°c|° c|degrees celsius|degree celsius|degrees c|celsius|degrees centigrade|c')
measure('degree Fahrenheit', '°f|° f|degrees fahrenheit|degree fahrenheit|degrees f|fahrenheit|f')
measure('degree', 'degree|degrees|°')
measure('watt', 'watt|watts')
measure('kilowatt', 'kw|kilowatt|kilowatts')
measure('megawatt', 'mw|megawatt|megawatts')
measure('gigawatt', 'gw|gigawatt|gigawatts')
measure('kilowatt-hour', 'kwh|kilowatt-hour|kilowatt-hours|kilowatt hours')
measure('megawatt-hour', 'mwh|megawatt-hours|megawatt hours')
measure('volt', 'volt|volts')
measure('hertz', 'hz|hertz')
measure('megabyte', 'mb|megabyte|megabytes')
measure('gigabyte', 'gb|gigabyte|gigabytes')
measure('terabyte', 'tb|terabyte|terabytes')
measure('hectopascal', 'hpa|hectopascals')
measure('millibar', 'millibar|millibars|mbar')
measure('decibel', 'decibel|decibels|db')
measure('calorie', 'calorie|calories|kcal')
measure('light year', 'light year|light years')

const LONGEST = Math.max(...Object.keys(MEASURES).map((form) => form.split(' ').length))

/** Forms of one letter or two, or that are common words: they must follow digits, never a number in words. */
const TERSE = new Set([
  'c',
  'f',
  'm',
  'mi',
  'in.',
  'nm',
  'ha',
  'mb',
  'gb',
  'tb',
  'mw',
  'gw',
  'kw',
  'db',
  'hz',
  'kt',
  'kts',
  'oz',
  'stone',
])

export type UnitFound = Readonly<{ name: string; to: number }>

/** The unit of measure that stands at token `i`, also glued to the number by a hyphen ("12-foot"). */
export function measureAt(line: Line, i: number, digits: boolean): UnitFound | null {
  const start = isJoiner(line, i) ? i + 1 : i
  let joined = ''
  let found: UnitFound | null = null
  for (let k = 0; k < LONGEST; k++) {
    const token = at(line, start + k)
    if (token.text === '') break
    const glued = k > 0 && !token.spaced
    if (k > 0 && /^[.,;:!?()]$/.test(token.text)) break
    joined += k === 0 ? token.lower : (glued ? '' : ' ') + token.lower
    const name = Object.hasOwn(MEASURES, joined) ? MEASURES[joined] : undefined
    if (name === undefined || (TERSE.has(joined) && !digits)) continue
    // A lone C or F is a temperature only as a capital: "4 C", not "4 c".
    if ((joined === 'c' || joined === 'f') && token.text !== joined.toUpperCase()) continue
    found = { name, to: start + k + 1 }
  }
  if (found === null && digits && word(line, start) === 'm' && isMetre(line, start))
    return { name: 'metre', to: start + 1 }
  return found
}

/** "m" behind digits is metres unless the number's reader already took it for millions. */
function isMetre(line: Line, i: number): boolean {
  return at(line, i).text === 'm'
}

const DURATIONS: Readonly<Record<string, string>> = {
  second: 'second', seconds: 'second', sec: 'second', secs: 'second', minute: 'minute', minutes: 'minute', min: 'minute', mins: 'minute', hour: 'hour',
  hours: 'hour', hr: 'hour', hrs: 'hour', day: 'day', days: 'day', night: 'night', nights: 'night', week: 'week', weeks: 'week', weekend: 'weekend',
  weekends: 'weekend', fortnight: 'fortnight', fortnights: 'fortnight', month: 'month', months: 'month', quarter: 'quarter', quarters: 'quarter',
  year: 'year', years: 'year', yr: 'year', yrs: 'year', decade: 'decade', decades: 'decade', century: 'century', centuries: 'century',
} // prettier-ignore

/** The unit of time named by the word; null where it names none. */
export function durationUnit(lower: string): string | null {
  return Object.hasOwn(DURATIONS, lower) ? (DURATIONS[lower] ?? null) : null
}

/** Signs and words for currencies that stand before the number. */
const CURRENCY_BEFORE: Readonly<Record<string, string>> = {
  $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', '৳': 'BDT', '₽': 'RUB', '₺': 'TRY', '₩': 'KRW', '₪': 'ILS', '₦': 'NGN', '₱': 'PHP', '₴': 'UAH', '฿': 'THB', '₫': 'VND',
  us$: 'USD', a$: 'AUD', au$: 'AUD', c$: 'CAD', ca$: 'CAD', nz$: 'NZD', hk$: 'HKD', s$: 'SGD', r$: 'BRL', tk: 'BDT', rs: 'INR', 'rs.': 'INR', rmb: 'CNY',
  usd: 'USD', eur: 'EUR', gbp: 'GBP', chf: 'CHF', jpy: 'JPY', cny: 'CNY', inr: 'INR', bdt: 'BDT', aud: 'AUD', cad: 'CAD', nzd: 'NZD', sek: 'SEK', nok: 'NOK', dkk: 'DKK', pln: 'PLN', zar: 'ZAR',
  brl: 'BRL', mxn: 'MXN', pen: 'PEN', try: 'TRY', rub: 'RUB', uah: 'UAH', ngn: 'NGN', kes: 'KES', pkr: 'PKR', lkr: 'LKR', php: 'PHP', idr: 'IDR', myr: 'MYR', sgd: 'SGD', hkd: 'HKD', krw: 'KRW', thb: 'THB', vnd: 'VND', aed: 'AED', sar: 'SAR', ils: 'ILS', egp: 'EGP',
} // prettier-ignore

const CURRENCY_AFTER: Readonly<Record<string, string>> = {
  dollar: 'USD', dollars: 'USD', bucks: 'USD', buck: 'USD', euro: 'EUR', euros: 'EUR', quid: 'GBP', taka: 'BDT', rupee: 'INR', rupees: 'INR', yen: 'JPY', yuan: 'CNY', renminbi: 'CNY',
  franc: 'CHF', francs: 'CHF', rouble: 'RUB', roubles: 'RUB', ruble: 'RUB', rubles: 'RUB', lira: 'TRY', won: 'KRW', shekel: 'ILS', shekels: 'ILS', naira: 'NGN', peso: 'MXN', pesos: 'MXN', rand: 'ZAR',
  soles: 'PEN', sol: 'PEN', real: 'BRL', reais: 'BRL', zloty: 'PLN', zlotys: 'PLN', krona: 'SEK', kronor: 'SEK', krone: 'NOK', kroner: 'NOK', kroons: 'EEK', hryvnia: 'UAH', hryvnias: 'UAH', baht: 'THB', dong: 'VND',
  ringgit: 'MYR', rupiah: 'IDR', dirham: 'AED', dirhams: 'AED', riyal: 'SAR', riyals: 'SAR', dinar: 'DZD', dinars: 'DZD', shilling: 'KES', shillings: 'KES', cedi: 'GHS', cedis: 'GHS', crown: 'crown', crowns: 'crown', florins: 'florin', forint: 'HUF', forints: 'HUF',
} // prettier-ignore
/** National adjectives that make "dollars", "pounds", "pesos", "rupees" and the rest another country's. */
const NATIONAL: Readonly<Record<string, string>> = {
  'australian dollar': 'AUD', 'canadian dollar': 'CAD', 'hong dollar': 'HKD', 'singapore dollar': 'SGD', 'pakistani rupee': 'PKR', 'indian rupee': 'INR', 'sri rupee': 'LKR', 'swiss franc': 'CHF',
  'danish kroner': 'DKK', 'norwegian kroner': 'NOK', 'swedish krona': 'SEK', 'egyptian pound': 'EGP', 'lebanese pound': 'LBP', 'syrian pound': 'SYP', 'colombian peso': 'COP', 'argentine peso': 'ARS', 'philippine peso': 'PHP',
} // prettier-ignore

/** The currency whose sign or word stands at token `i`; null where none does. */
export function currencyBefore(line: Line, i: number): string | null {
  const token = at(line, i)
  const key = token.lower
  if (!Object.hasOwn(CURRENCY_BEFORE, key)) return null
  const isCode = /^[a-z]{2,3}\.?$/.test(key)
  // "Rs" and "Tk" as written; codes in capitals: "try" is a verb.
  if (isCode && !(/^[A-Z]{3}$/.test(token.text) || /^(?:Tk|TK|Rs\.?|RS)$/.test(token.text))) return null
  return CURRENCY_BEFORE[key] ?? null
}

/** The currency whose name stands at token `i` behind a number, and the token index just past it. */
export function currencyAfter(line: Line, i: number): UnitFound | null {
  const start = isJoiner(line, i) ? i + 1 : i
  const lower = word(line, start)
  const national = `${lower} ${singularCurrency(word(line, start + 1))}`
  if (Object.hasOwn(NATIONAL, national)) return { name: NATIONAL[national] ?? '', to: start + 2 }
  if (/^(?:us|u\.s\.|american)$/.test(lower) && /^dollars?$/.test(word(line, start + 1)))
    return { name: 'USD', to: start + 2 }
  if (Object.hasOwn(CURRENCY_AFTER, lower))
    return lower === 'real' || lower === 'sol' || lower === 'won'
      ? null
      : { name: CURRENCY_AFTER[lower] ?? '', to: start + 1 }
  const token = at(line, start)
  if (/^[A-Z]{3}$/.test(token.text) && Object.hasOwn(CURRENCY_BEFORE, lower))
    return { name: CURRENCY_BEFORE[lower] ?? '', to: start + 1 }
  return null
}
function singularCurrency(lower: string): string {
  return lower.endsWith('s') && lower.length > 4 ? lower.slice(0, -1) : lower
}
