import { wordInfo } from '../../language/wordnet.js'
import { exactly, type Found, type Recogniser } from '../found.js'
import { at, isJoiner, isOneOf, says, word, type Line } from '../line.js'
import { nounPhrase } from '../noun.js'
import { readNumeral } from '../numbers/numeral.js'
import { readOrdinal } from '../numbers/ordinal.js'
import { isIn, wordClass } from '../../language/word-class.js'
import { wordSet } from '../../language/word-set.js'

/** Superlatives as rank 1: "Syria's largest city", "the deadliest fire since"; not "one of the largest", "the latest". */
export const superlative: Recogniser = {
  name: 'rank',
  words: wordSet('best worst eldest furthest farthest northernmost southernmost easternmost westernmost'),
  shape: hasEnding,
  digits: false,
  read,
}

/** Words in "-est" that are no superlatives, or that rank only loosely. */
const LOOSE = wordSet(
  'latest honest modest earnest nearest utmost rest forest interest harvest finest dearest slightest faintest',
)

const LETTER_T = 0x74

/** An adjective with "-est" behind it. */
function hasEnding(lower: string): boolean {
  // Asked of nearly every word, of which few end in this letter.
  if (lower.length < 6 || lower.charCodeAt(lower.length - 1) !== LETTER_T) return false
  if (!lower.endsWith('est') || LOOSE.has(lower)) return false
  const stem = lower.slice(0, -3)
  const bases = [stem, stem + 'e', stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')]
  return bases.some((base) => /^r|a/.test(wordInfo(base)?.pos ?? ''))
}

const NOT_BEST = wordClass(
  'to for known of practice friend man way wishes interest interests effort efforts seller selling buy before served',
)
const ADVERBIAL = wordClass('at as try do did does')
const LEADS = wordClass(
  "the 's its their his her our my whose and in , a by second third new country's at of on was is are were be ’ '",
)

function read(line: Line, i: number): Found | null {
  const lower = word(line, i)
  const next = word(line, i + 1)
  const nth = isJoiner(line, i - 1) ? i - 2 : i - 1
  if (readOrdinal(line, nth)?.to === nth + 1 || isOneOf(line, i - 1, ADVERBIAL) || isAmongOthers(line, i))
    return null
  if (lower === 'best' && isOneOf(line, i + 1, NOT_BEST)) return null
  if (isAdverbial(line, i) || isSaying(line, i)) return null
  if (/^(?:nearest|closest|highest)$/.test(lower) && says(line, i + 1, ['to'])) return null
  // "who led strongest among": without article or owner the word is an adverb.
  if (/^(?:among|amongst)$/.test(next)) return null
  if (!isLed(line, i)) return null
  // "the oldest was 86 and the youngest four"
  const noun = readNumeral(line, i + 1) === null ? nounPhrase(line, i + 1, 'rank') : null
  if (lower === 'best' && noun === null) return null
  return exactly(1, 'rank', noun?.unit ?? null, 'rank', i, i + 1)
}

const WHOSE = wordClass('its their his her our my your the')
const NO_NOUN = wordClass(
  'of and but or when in on as for by with until till before after to he she it they we i',
)

/** "33 km long at its worst", "not before 5 December at the earliest": how something was, and nothing ranked. */
function isAdverbial(line: Line, i: number): boolean {
  if (word(line, i - 2) !== 'at' || !isOneOf(line, i - 1, WHOSE)) return false
  return at(line, i + 1).kind !== 'word' || isOneOf(line, i + 1, NO_NOUN)
}

const FEELINGS = wordClass(
  'sympathy sympathies regret regrets condolences thanks apologies apology gratitude respect respects concern sorrow wishes congratulations appreciation admiration',
)
const PORTION = wordClass('best better greater greatest')

/** "with the deepest regret", "the best part of €24m", "worst of all", "the worst of it": set phrases. */
function isSaying(line: Line, i: number): boolean {
  const next = word(line, i + 1)
  if (isOneOf(line, i + 1, FEELINGS)) return true
  if (isOneOf(line, i, PORTION) && next === 'part' && word(line, i + 2) === 'of') return true
  if (next !== 'of') return false
  // "It was the longest of all" does rank.
  const of = word(line, i + 2)
  return at(line, i + 3).kind !== 'word' && (of === 'it' || (of === 'all' && word(line, i - 1) !== 'the'))
}

function isLed(line: Line, i: number): boolean {
  const before = at(line, i - 1)
  return (
    before.text === '' ||
    before.kind === 'punctuation' ||
    isIn(LEADS, before.id) ||
    before.lower.endsWith("s'") ||
    wordInfo(before.lower)?.pos.startsWith('a') === true
  )
}

const SOME = wordClass('one some two three four five many several')
const REACH = 7

/** "one of the world's largest", "among the worst", "some of the biggest": one of several is no first. */
function isAmongOthers(line: Line, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - REACH); k--) {
    const lower = word(line, k)
    if (lower === 'among' || lower === 'amongst') return !/^(?:age|killed)$/.test(word(line, k - 1))
    if (lower === 'of' && isOneOf(line, k - 1, SOME)) return true
    if (at(line, k).kind === 'punctuation' && !/^[-–'’]$/.test(lower)) return false
  }
  return false
}
