import type { Figure, Sentence } from '../types.js'
import { plural } from './values.js'

/**
 * A short label of what is measured, never with a value in it: the noun with what happened to it, then a few words
 * that the figures' sentences share and that tell this quantity from its neighbours.
 *
 *     people killed · offensive, airstrikes
 *     year · agreement, violation
 *
 * Only words that several sentences share are taken, and those that stand nearest to the numbers first: they outlive an
 * edit of one sentence, and so does the finding's id, which is made of them.
 */
export function aboutOf(
  figures: readonly Figure[],
  sentenceOf: (figure: Figure) => Sentence | undefined,
): string {
  const head = headOf(figures)
  const said = new Set(head.toLowerCase().match(/\p{L}+/gu) ?? [])
  const words = sharedWords(figures, sentenceOf, said)
  return words.length === 0 ? head : `${head} · ${words.join(', ')}`
}

const MAX_WORDS = 3

function headOf(figures: readonly Figure[]): string {
  const [first] = figures
  if (first === undefined) return ''
  const unit = commonest(figures.map((figure) => figure.unit))
  const event = commonest(figures.map((figure) => figure.event))
  const happened = event === null ? '' : ` ${participle(event)}`
  switch (first.kind) {
    case 'count':
      return `${modifierOf(figures)}${unit === null ? 'number' : plural(unit)}${happened}`
    case 'rank':
      return unit === null ? 'rank' : `rank of ${unit}`
    case 'date':
      return precisionOf(figures)
    case 'money':
      return 'money'
    case 'percent':
      return /point/.test(unit ?? '') ? 'percentage points' : 'percentage'
    case 'measure':
      return unit === null ? 'measure' : `measure in ${plural(unit)}`
    case 'ratio':
      return 'share'
    default:
      return NAMES[first.kind]
  }
}

const NAMES = { duration: 'duration', age: 'age', score: 'score', time: 'time of day' } as const

/** The modifier that all of them carry, where there is one: "Russian" of "Russian tanks". */
function modifierOf(figures: readonly Figure[]): string {
  const [first, ...rest] = figures
  const shared = first?.modifiers.find(
    (word) => rest.every((figure) => figure.modifiers.includes(word)) && !isNumberWord(word),
  )
  return shared === undefined ? '' : `${shared} `
}

function precisionOf(figures: readonly Figure[]): string {
  const parts = Math.min(...figures.map(({ date }) => (date ?? '').split('-').length))
  return ['year', 'month', 'day'][parts - 1] ?? 'date'
}

/** First in alphabetical order among the most frequent. */
function commonest(words: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const word of words) if (word !== null && word !== '') counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'en'))[0]?.[0] ?? null
}

function participle(verb: string): string {
  const irregular = PARTICIPLES[verb]
  if (irregular !== undefined) return irregular
  if (/[^a-z]/.test(verb) || verb.length < 3 || /(?:ed|ing|ath|oll|ing)$/.test(verb)) return verb
  if (verb.endsWith('e')) return `${verb}d`
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`
}

const PARTICIPLES: Readonly<Record<string, string>> = {
  die: 'killed', shoot: 'shot', 'shoot down': 'shot down', hurt: 'hurt', miss: 'missing', missing: 'missing', take: 'taken', win: 'won', lose: 'lost', flee: 'fled',
  send: 'sent', sink: 'sunk', steal: 'stolen', sell: 'sold', build: 'built', find: 'found', hold: 'held', spend: 'spent',
} // prettier-ignore

function sharedWords(
  figures: readonly Figure[],
  sentenceOf: (figure: Figure) => Sentence | undefined,
  said: ReadonlySet<string>,
): readonly string[] {
  const seen = new Map<string, { places: Set<string>; distance: number }>()
  const places = new Set<string>()
  for (const figure of figures) {
    const sentence = sentenceOf(figure)
    if (sentence === undefined) continue
    const place = `${sentence.article} ${sentence.repeats ?? sentence.index}`
    places.add(place)
    const own = figures.filter((it) => it.article === figure.article && it.sentence === figure.sentence)
    for (const token of sentence.tokens) {
      const word = token.lower.replace(/[’']s?$/, '')
      if (token.kind !== 'word' || !isTelling(word) || said.has(word)) continue
      if (own.some(({ number }) => token.start < number.end && token.end > number.start)) continue
      const distance = Math.min(
        ...own.map(({ number }) => Math.max(token.start - number.end, number.start - token.end)),
      )
      const known = seen.get(word)
      if (known === undefined) seen.set(word, { places: new Set([place]), distance })
      else {
        known.places.add(place)
        known.distance = Math.min(known.distance, distance)
      }
    }
  }
  const needed = Math.min(2, places.size)
  return [...seen]
    .filter(([, { places: told }]) => told.size >= needed)
    .sort(
      ([a, x], [b, y]) =>
        y.places.size - x.places.size || x.distance - y.distance || a.localeCompare(b, 'en'),
    )
    .slice(0, MAX_WORDS)
    .map(([word]) => word)
}

/** Words that tell one quantity from another: not the grammar, not who speaks, not a number or a day. */
function isTelling(word: string): boolean {
  return (
    word.length > 3 &&
    /^\p{L}[\p{L}-]*$/u.test(word) &&
    !GRAMMAR.has(word) &&
    !isNumberWord(word) &&
    !DAYS.has(word)
  )
}

const set = (words: string) => new Set(words.split(' '))

const GRAMMAR = set(
  'including included that this with from have been were will would could should their there they them then than when where which while what ' +
    'whose whom into onto over under after before about around some more most less least many much such only also just even ' +
    'very said says told according people first last next year years month months week weeks hour hours minute minutes days ' +
    'other another each every both either neither being because since until against between during through among nearly almost ' +
    'your yours ours mine herself himself itself themselves does doing done made make having here still near upon within without',
)
const DAYS = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september ' +
    'october november december today yesterday tomorrow tonight midnight noon midday morning afternoon evening night',
)
const NUMBERS = set(
  'three four five seven eight nine eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty ' +
    'forty fifty sixty seventy eighty ninety hundred thousand million billion trillion hundreds thousands millions billions ' +
    'dozen dozens scores several half third fourth fifth sixth seventh eighth ninth tenth quarter twice second first once ' +
    'lakh crore double triple couple handful largest biggest oldest youngest highest lowest smallest longest strongest percent cent',
)

function isNumberWord(word: string): boolean {
  return (
    NUMBERS.has(word) ||
    word
      .split('-')
      .some(
        (part) => NUMBERS.has(part) || part === 'one' || part === 'two' || part === 'six' || part === 'ten',
      )
  )
}
