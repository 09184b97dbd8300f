import { axisOf, eventClass } from '../figures/index.js'
import { plural, singular, verbBases } from '../language/inflect.js'
import { scaleOf } from '../language/scales.js'
import type { Figure, Sentence, Token } from '../types.js'
import { isNumberWord } from './label-words.js'

/** The label's first words, and all the words, in lower case, that they stand for. */
export type Head = Readonly<{ text: string; words: ReadonlySet<string> }>

type SentenceOf = (figure: Figure) => Sentence | undefined

/** What is measured: "people killed", "Russian tanks captured", "distance", "rank among cities". */
export function headOf(figures: readonly Figure[], sentenceOf: SentenceOf): Head {
  const text = headText(figures, sentenceOf)
  const event =
    happenedTo(figures, sentenceOf) === '' ? null : commonest(figures.map((figure) => figure.event))
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const unit = commonest(figures.map((figure) => figure.unit))
  return {
    text,
    words: new Set([...words, ...words.map(singular), ...(event ? [event] : []), ...(unit ? [unit] : [])]),
  }
}

function headText(figures: readonly Figure[], sentenceOf: SentenceOf): string {
  const [first] = figures
  if (first === undefined) return ''
  const unit = commonest(figures.map((figure) => figure.unit))
  const happened = happenedTo(figures, sentenceOf)
  switch (first.kind) {
    case 'count':
      return countedOf(figures, unit, happened, sentenceOf)
    case 'rank':
      return rankOf(figures, unit, sentenceOf)
    case 'date':
      return precisionOf(figures)
    case 'money':
      return `money${happened}`
    case 'percent':
      return /point/.test(unit ?? '') ? 'percentage points' : 'share'
    case 'measure':
      return sideOf(figures, sentenceOf) ?? measured(unit)
    case 'ratio':
      return (first.high ?? first.low ?? 0) <= 1 ? 'share' : 'multiple'
    default:
      return NAMES[first.kind]
  }
}

/** "Second-largest city" ranks cities; "the 23rd minute" only says which. */
function rankOf(figures: readonly Figure[], unit: string | null, sentenceOf: SentenceOf): string {
  if (unit === null) return 'rank'
  const isSuperlative = figures.some(({ number, end, ...figure }) =>
    sentenceOf({ number, end, ...figure })?.tokens.some(
      (token) => token.start >= number.start && token.start <= number.end + 1 && /est$/.test(token.lower),
    ),
  )
  return isSuperlative ? `rank among ${plural(unit)}` : `which ${unit}`
}

const NAMES = { duration: 'duration', age: 'age', score: 'score', time: 'time of day' } as const

const DIMENSIONS: Readonly<Record<string, string>> = { length: 'distance', mass: 'weight' }

function measured(unit: string | null): string {
  if (unit === null) return 'measure'
  const [dimension = ''] = scaleOf(unit)?.dimension.split(' ') ?? ['']
  return DIMENSIONS[dimension] ?? (dimension === '' ? unit : dimension)
}

/** "Depth", where as many of them as not tell the side, and all that do tell the same. */
function sideOf(figures: readonly Figure[], sentenceOf: SentenceOf): string | null {
  const told = figures.flatMap((figure) => axisOf(figure, sentenceOf(figure)) ?? [])
  const [first] = told
  return first !== undefined && told.length * 2 >= figures.length && told.every((axis) => axis === first)
    ? first
    : null
}

function countedOf(
  figures: readonly Figure[],
  unit: string | null,
  happened: string,
  sentenceOf: SentenceOf,
): string {
  if (unit === null) return `${PERSONS.has(happened) ? 'people' : 'number'}${happened}`
  const noun = surfaceOf(
    figures,
    sentenceOf,
    (token) => singular(token.lower) === unit && token.lower !== unit,
  )
  const modifier = modifierOf(figures, sentenceOf)
  const counted = `${modifier}${noun ?? plural(unit)}`
  // "deaths", "arrests": the noun tells the event itself.
  return eventClass(unit) === commonest(figures.map(({ event }) => event)) ? counted : counted + happened
}

/** Said of persons, where no noun says of whom. */
const PERSONS = new Set([' killed', ' injured', ' missing', ' arrested', ' in hospital', ' displaced'])

/** The modifier that all of them carry, where there is one: "Russian" of "Russian tanks". */
function modifierOf(figures: readonly Figure[], sentenceOf: SentenceOf): string {
  const [first, ...rest] = figures
  const shared = first?.modifiers.find(
    (word) =>
      word.length > 2 && rest.every((figure) => figure.modifiers.includes(word)) && !isNumberWord(word),
  )
  if (shared === undefined) return ''
  return `${surfaceOf(figures, sentenceOf, ({ lower }) => lower === shared) ?? shared} `
}

function precisionOf(figures: readonly Figure[]): string {
  const parts = Math.min(...figures.map(({ date }) => (date ?? '').split('-').length))
  return ['year', 'month', 'day'][parts - 1] ?? 'date'
}

/** What happened, where most figures say the same of it: " killed", " in hospital", " signed in". */
function happenedTo(figures: readonly Figure[], sentenceOf: SentenceOf): string {
  const event = commonest(figures.map((figure) => figure.event))
  const told = figures.filter((figure) => figure.event === event).length
  if (event === null || told * 2 < figures.length) return ''
  const isMoney = figures.some(({ kind }) => kind === 'money')
  const phrase = PHRASES[event]
  if (isMoney && !MONEY.has(event)) return ''
  if (phrase !== undefined)
    return isAgent(figures, event, sentenceOf) ? '' : written(figures, event, phrase, sentenceOf)
  // Any other verb only where two figures share it, in a form that the sentences use and that can follow a noun.
  if (told < 2) return ''
  const isForm = ({ lower }: Token) =>
    verbBases(lower).includes(event) && /(?:ed|en|wn|rn|ught|ld|nt)$/.test(lower)
  const form = isAgent(figures, event, sentenceOf) ? null : surfaceOf(figures, sentenceOf, isForm)
  return form === null ? '' : ` ${form.toLowerCase()}`
}

/** Some classes gather verbs whose strongest word would say too much: what was taken need not have been captured. */
function written(figures: readonly Figure[], event: string, phrase: string, sentenceOf: SentenceOf): string {
  const weaker = WEAKER.get(event)
  if (phrase === '' || weaker === undefined) return phrase === '' ? '' : ` ${phrase}`
  const [strong, otherwise] = weaker
  return ` ${surfaceOf(figures, sentenceOf, ({ lower }) => strong.test(lower)) === null ? otherwise : phrase}`
}

const WEAKER: ReadonlyMap<string, readonly [RegExp, string]> = new Map([
  ['capture', [/^(?:captur|seiz|storm|overr[au]n|wrest|conquer)/, 'taken']],
  ['shoot-down', [/^(?:shot|shoot|downed|intercept)/, 'brought down']],
])

/** The people counted killed, lost or stormed something themselves: "Thousands of insurgents have stormed the city". */
function isAgent(figures: readonly Figure[], event: string, sentenceOf: SentenceOf): boolean {
  if (SUFFERED.has(event)) return false
  return figures.some((figure) => {
    const tokens = sentenceOf(figure)?.tokens ?? []
    const isObject = tokens.some(
      (token) =>
        token.end <= figure.start && token.end > figure.start - NEAR && eventClass(token.lower) === event,
    )
    if (isObject) return false
    const verb = tokens.findIndex(
      (token) =>
        token.start >= figure.end &&
        token.start < figure.end + NEAR &&
        (eventClass(token.lower) ?? verbBases(token.lower)[0]) === event,
    )
    const before = tokens[verb - 1]
    if (verb < 0 || before === undefined || figure.event !== event) return false
    const isPassive = /^(?:is|are|was|were|be|been|being)$/.test(before.lower) || before.end <= figure.end
    return !isPassive && !isNounBefore(before, figure)
  })
}

/** "1,480 homes destroyed": nothing but the noun stands between number and participle. */
const isNounBefore = (token: Token, { unit }: Figure) => unit !== null && singular(token.lower) === unit

/** What one dies of or goes missing by is suffered even in the active voice. */
const SUFFERED = new Set([
  'kill',
  'injure',
  'missing',
  'displace',
  'arrest',
  'hospital',
  'infect',
  'convict',
  'charge',
  'sentence',
  'close',
  'open',
])

/** What happens to money; it is not killed with those it is paid for. */
const MONEY = new Set([
  'pay', 'earn', 'lose', 'spend', 'pledge', 'promise', 'release', 'approve', 'raise', 'donate', 'allocate', 'owe', 'steal', 'save', 'invest', 'award', 'offer',
]) // prettier-ignore

/** How each class of events is said of what it befell. */
const PHRASES: Readonly<Record<string, string>> = {
  kill: 'killed', injure: 'injured', missing: 'missing', rescue: 'rescued', displace: 'displaced', arrest: 'arrested', hospital: 'in hospital',
  capture: 'captured', destroy: 'destroyed', damage: 'damaged', 'shoot-down': 'shot down', sentence: 'sentenced', charge: 'charged',
  convict: 'convicted', lose: 'lost', sell: 'sold', buy: 'bought', pay: 'paid', earn: 'earned', recall: 'recalled', employ: 'employed',
  dismiss: 'dismissed', deploy: 'deployed', close: 'closed', open: 'opened', build: 'built', found: 'found', infect: 'infected', win: 'won',
  score: 'scored', attend: '', vote: '', profit: '', cost: '', fine: '', begin: '', end: '', live: '',
} // prettier-ignore

/** The commonest written form of a word near the numbers; lower case unless it is written with a capital inside sentences. */
function surfaceOf(
  figures: readonly Figure[],
  sentenceOf: SentenceOf,
  fits: (token: Token) => boolean,
): string | null {
  const forms = figures.flatMap((figure) => {
    const sentence = sentenceOf(figure)
    if (sentence === undefined) return []
    return sentence.tokens
      .filter(
        (token) => token.kind === 'word' && fits(token) && Math.abs(token.start - figure.number.end) < NEAR,
      )
      .map((token) =>
        sentence.role === 'headline' || token.start === sentence.start ? token.lower : token.text,
      )
  })
  return commonest(forms)
}

const NEAR = 70

/** First in alphabetical order among the most frequent. */
export function commonest(words: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const word of words) if (word !== null && word !== '') counts.set(word, (counts.get(word) ?? 0) + 1)
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return sorted[0]?.[0] ?? null
}
