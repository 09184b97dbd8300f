import { isIrregularPast, looksPlural, singular } from '../language/inflect.js'
import { isMostlyVerb, nounClass } from '../language/lexicon.js'
import { wordInfo } from '../language/wordnet.js'
import { rememberById } from '../language/remember.js'
import { PERSON_STATES, STOPS, STOPS_UNLESS_NOUN } from './noun-words.js'
import { at, isJoiner, isOneOf, readingAt, word, type Line } from './line.js'
import { isIn, wordClass } from '../language/word-class.js'
import { wordSet } from '../language/word-set.js'

/** The noun that a number counts, or a rank ranks. Positions are token indexes. */
export type Noun = Readonly<{
  /** The head noun in the singular, lower case. */
  unit: string
  /** Just past the head noun. */
  to: number
  /** Words before the head, lower case. */
  modifiers: readonly string[]
}>

const LONGEST = 7

/**
 * The noun phrase that starts at token `from`, for a number above one, a single thing, or a rank.
 *
 *     31 Russian tanks were        20 BMP armoured personnel carriers and        second yellow card .
 *        ^^^^^^^ modifier ^^^^^ head                          ^^^^^^^^ head              ^^^^ head
 *
 * After a cardinal the head is the first plural, for English marks its plurals; "sports halls" takes the last of a run.
 */
export function nounPhrase(line: Line, from: number, mode: 'many' | 'one' | 'rank'): Noun | null {
  if (mode !== 'many') return readPhrase(line, from, mode)
  const reading = readingAt(line, from)
  if (reading.noun === undefined) reading.noun = readPhrase(line, from, mode)
  return reading.noun
}

/** The noun behind a count or a vague word: "dozens of young recruits". */
export function nounBehind(line: Line, { from, to }: Readonly<{ from: number; to: number }>): Noun | null {
  const noun = nounPhrase(line, word(line, to) === 'of' ? to + 1 : to, 'many')
  return noun !== null && isForecasters(line, from, noun) ? null : noun
}

/** "under the 1.36 million economists forecast", "than the 380,000 analysts had expected": who thinks so is not what is counted. */
export function isForecasters(line: Line, from: number, { unit, to, modifiers }: Noun): boolean {
  return (
    modifiers.length === 0 &&
    FORECASTERS.has(unit) &&
    isOneOf(line, to, FORECASTING) &&
    word(line, from - 1) === 'the' &&
    isOneOf(line, from - 2, HELD_AGAINST)
  )
}
const FORECASTERS = wordSet('economist analyst forecaster investor trader')
const FORECASTING = wordClass('had have forecast expected expect predicted predict projected anticipated')
const HELD_AGAINST = wordClass(
  'than under below above beyond missing missed beating beat topping topped versus against from',
)

function readPhrase(line: Line, from: number, mode: 'many' | 'one' | 'rank'): Noun | null {
  const run = runOfWords(line, from)
  const [first] = run
  if (first === undefined) return null
  // "up from 640 five years earlier": another number begins; "12 two-storey houses": none does.
  if (mode === 'many' && isIn(NUMBERS, first.id) && !isJoiner(line, first.index + 1)) return null
  if (mode === 'many' && first.lower === 'head') {
    const next = at(line, first.index + 1)
    if (next.lower === 'of') return readPhrase(line, first.index + 2, mode)
    if (next.kind !== 'word') return { unit: 'head', to: first.index + 1, modifiers: [] }
  }
  const head = mode === 'many' ? pluralHead(run) : lastNoun(run, mode)
  if (head === null) return null
  const token = run[head]
  return token === undefined
    ? null
    : {
        unit: isInitials(token) ? token.lower.slice(0, -1) : singular(token.lower),
        to: token.index + 1,
        modifiers: run.slice(0, head).map((w) => w.lower),
      }
}

const NUMBERS = wordClass(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety',
)

/** Whether the words at `from` only say in what state the persons counted are: "20 dead". */
export function isPersonState(line: Line, from: number): boolean {
  return isOneOf(line, from, PERSON_STATES)
}

type RunWord = Readonly<{ lower: string; text: string; id: number; index: number }>

function runOfWords(line: Line, from: number): readonly RunWord[] {
  const run: RunWord[] = []
  for (let k = from; run.length < LONGEST; k++) {
    const token = at(line, k)
    if (isJoiner(line, k)) continue
    // "6.1 million 60-kilogram bags": a measure in front of the noun, hung on by a hyphen.
    if (k === from && token.kind === 'number' && isJoiner(line, k + 1) && at(line, k + 2).kind === 'word') {
      k += 2
      continue
    }
    if (token.kind !== 'word' || token.lower === "'s") break
    if (
      isIn(STOPS, token.id) &&
      !(isIn(STOPS_UNLESS_NOUN, token.id) && run.length === 0 && looksPlural(word(line, k + 1)))
    )
      break
    if (isPossessor(line, k)) break
    run.push({ lower: token.lower, text: token.text, id: token.id, index: k })
  }
  return run
}

/** "two months' wages", "three men's shoes": the possessor is not what is counted, unless nothing follows. */
function isPossessor(line: Line, k: number): boolean {
  const next = at(line, k + 1)
  return (
    (next.lower === "'s" || next.text === "'" || next.text === '’') &&
    !next.spaced &&
    at(line, k + 2).kind === 'word' &&
    !isOneOf(line, k + 2, STOPS)
  )
}

function pluralHead(run: readonly RunWord[]): number | null {
  let head = run.findIndex(isPluralNoun)
  if (head < 0) return null
  for (
    let next = run[head + 1];
    next !== undefined && isPluralNoun(next) && next.index === (run[head]?.index ?? 0) + 1;
    next = run[head + 1]
  )
    head++
  return head
}

/** "40 EVs", "1.2 million TEUs": capitals with a small s are several of what they stand for. */
function isInitials({ text }: Readonly<{ text: string }>): boolean {
  return text.length > 2 && text.endsWith('s') && /^\p{Lu}{2,}s$/u.test(text)
}

function isPluralNoun(word: RunWord): boolean {
  return isPlural(word) || isInitials(word)
}

const isPlural = rememberById((lower): boolean => {
  if (!looksPlural(lower)) return false
  const base = singular(lower)
  const info = wordInfo(base)
  // Unknown words with a plural's ending are nouns: names of peoples, new things.
  return info === null || info.pos.includes('n') || base === 'person'
})

const isName = ({ text }: RunWord): boolean => /^\p{Lu}\p{Ll}/u.test(text)

const REPEATED = wordSet('daily weekly fortnightly monthly quarterly yearly')

function lastNoun(run: readonly RunWord[], mode: 'one' | 'rank'): number | null {
  let head: number | null = null
  for (const [i, w] of run.entries()) {
    const info = wordInfo(w.lower)
    // "the third-deadliest crash", "the sixth quarterly fall"
    if (i === 0 && run.length > 1 && ((info === null && w.lower.endsWith('est')) || REPEATED.has(w.lower)))
      continue
    if (i > 0 && head !== null && info && isMostlyVerb(w.lower)) break
    // "the first race drew 1,100", "the second sank"
    if (isIrregularPast(w.lower) && !info?.pos.includes('n')) break
    // "the third year running"
    if (head !== null && w.lower === 'running') break
    // "17th seed Ines Marku": whoever is ranked so has a name.
    if (mode === 'rank' && head !== null && isName(w) && !isName(run[head] ?? w)) break
    // "in the third quarter sales rose", but "the third quarter final"
    if (mode === 'rank' && i === 1 && run[0]?.lower === 'quarter' && !w.lower.startsWith('final')) break
    if (i > 0 && head !== null && !info && /(?:ed|ing)$/.test(w.lower)) break
    if (info && !info.pos.includes('n')) {
      if (head !== null && !looksPlural(w.lower)) break
      if (!looksPlural(w.lower)) continue
    }
    // "six-storey shoe factory": of a single compound the first noun is the unit; a rank's noun is the whole run's last.
    if (mode === 'one' && head !== null && nounClass(run[head]?.lower ?? '') !== null) break
    head = i
  }
  return head
}
