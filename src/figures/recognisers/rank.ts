import { wordInfo } from '../../language/lexicon.js'
import { exactly, type Found, type Recogniser } from '../found.js'
import { at, isJoiner, says, word, type Line } from '../line.js'
import { readOrdinal } from '../ordinal.js'
import { nounPhrase } from '../noun.js'

/** Ordinals and superlatives: "second-largest city", "19th", "the largest" as 1, "the fourth time". */
export const rank: Recogniser = {
  name: 'rank',
  read: (line, i) => minute(line, i) ?? ordinal(line, i) ?? superlative(line, i),
}

/** Compounds and set phrases in which an ordinal is no rank. */
const NOT_AFTER =
  /^(?:aid|lady|ladies|minister|name|names|hand|class|floor-?ing|degree|person|responders?|half-?time|world|party|place-?holder|amendment|principles?|instance|nations|glance|sight|generation|reich|thoughts?|thing|things|foremost|guess|opinion|thought|nature|fiddle)$/
const NOT_BEFORE = /^(?:at|of|from|per|every|head|safety|feet|ladies)$/

function ordinal(line: Line, i: number): Found | null {
  const read = readOrdinal(line, i)
  if (!read || read.value > 10_000) return null
  const [before, next] = [word(line, i - 1), word(line, read.to)]
  if (read.value === 1 && NOT_BEFORE.test(before)) return null
  if (
    (read.value === 2 || read.value === 1) &&
    NOT_AFTER.test(next) &&
    (read.value === 1 || next !== 'degree')
  )
    return null
  if (read.value === 2 && /^(?:per|a)$/.test(before) && at(line, read.to).kind === 'punctuation') return null
  if (read.value === 2 && (before === 'per' || /^\d/.test(before))) return null
  // "first published", "when he first came", "first, …": an adverb of time ranks nothing.
  if (read.value === 1 && isAdverb(line, i, read.to)) return null
  // "4th Mountain Brigade", "the 14th Street": a number in a name.
  if (isName(line, i, read.to)) return null
  const noun = nounPhrase(line, isJoiner(line, read.to) ? read.to + 1 : read.to, 'rank')
  return exactly(read.value, 'rank', noun?.unit ?? null, 'rank', i, read.to)
}

function isAdverb(line: Line, i: number, to: number): boolean {
  const next = word(line, to)
  if (next === ',' || next === '.' || next === '' || next === ':')
    return !/^(?:came|finished|finishing|placed|ranked|was|were|in|the|second|third)$/.test(word(line, i - 1))
  if (
    /^(?:he|she|they|it|was|when|had|were|who|i|we|be|been|first)$/.test(word(line, i - 1)) &&
    /(?:ed|came|went|met|saw|began|took|made|became|broke|appeared)$/.test(next)
  )
    return true
  return (
    /^(?:broke|came|appeared|published|reported|announced|seen|used|built|opened|began|met|noticed|said|told|and|be|introduced|proposed|detected|identified|became|arrived)$/.test(
      next,
    ) && !/^(?:the|its|his|her|their|'s)$/.test(word(line, i - 1))
  )
}

function isName(line: Line, i: number, to: number): boolean {
  const next = at(line, to)
  const capital = (k: number) => /^\p{Lu}\p{Ll}/u.test(at(line, k).text)
  // At a sentence's start or in a headline the capital tells nothing; a digit ordinal before a capital is a name's.
  if (/^\d/.test(at(line, i).text))
    return (
      next.kind === 'word' &&
      capital(to) &&
      !/^(?:time|minute|place|anniversary|birthday|century)$/i.test(next.text)
    )
  return i > 0 && capital(i) && capital(to)
}

/** "the 94th minute", "Varga 23": minutes of a match behind a scorer's name are in `lists.ts`. */
function minute(line: Line, i: number): Found | null {
  const { text } = at(line, i)
  if (!/^\d{1,3}$/.test(text)) return null
  const scorer = scorerMinute(line, i)
  if (scorer) return scorer
  if (
    /^(?:number|no\.?|ranked|seeded|#)$/.test(word(line, i - 1)) &&
    !isJoiner(line, i + 1) &&
    /^(?:in|seed|on|among|of|,|player|spot|\.|)$/.test(word(line, i + 1)) &&
    Number(text) <= 1000 &&
    /^(?:world|the|ranked|seeded|at|to|a|from)$/.test(word(line, i - 2) || 'x')
  )
    return exactly(Number(text), 'rank', null, 'rank', i, i + 1)
  return null
}

/** "City 3 (Varga 23, Lindqvist 58 pen, Quayle 90+4)": the minutes of goals behind their scorers. */
function scorerMinute(line: Line, i: number): Found | null {
  if (!isCapital(line, i - 1) || Number(at(line, i).text) > 130) return null
  let open = i - 1
  while (open >= 0 && word(line, open) !== '(' && word(line, open) !== ')') open--
  if (word(line, open) !== '(' || at(line, open - 1).kind !== 'number') return null
  const extra =
    word(line, i + 1) === '+' && at(line, i + 2).kind === 'number' ? Number(at(line, i + 2).text) : 0
  const to = extra > 0 ? i + 3 : i + 1
  return /^(?:,|\)|pen|og|;|pens)$/.test(word(line, to))
    ? exactly(Number(at(line, i).text) + extra, 'rank', 'minute', 'rank', i, to)
    : null
}

function isCapital(line: Line, i: number): boolean {
  return /^\p{Lu}/u.test(at(line, i).text)
}

/** Superlatives whose adjective the ending hides, or that rank only loosely. */
const IRREGULAR = new Set([
  'best',
  'worst',
  'eldest',
  'furthest',
  'farthest',
  'northernmost',
  'southernmost',
  'easternmost',
  'westernmost',
])
const LOOSE = new Set([
  'latest',
  'honest',
  'modest',
  'earnest',
  'nearest',
  'utmost',
  'rest',
  'forest',
  'interest',
  'harvest',
  'finest',
  'dearest',
  'slightest',
  'faintest',
])

/** Whether the word is a superlative: an adjective's "-est". */
function isSuperlative(lower: string): boolean {
  if (IRREGULAR.has(lower)) return true
  if (!lower.endsWith('est') || lower.length < 6 || LOOSE.has(lower)) return false
  const stem = lower.slice(0, -3)
  const bases = [stem, stem + 'e', stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')]
  return bases.some((base) => /^[ar]|a/.test(wordInfo(base)?.pos ?? ''))
}

/** "Syria's largest city", "the deadliest fire since", "the strongest"; not "one of the largest", "at least", "the latest". */
function superlative(line: Line, i: number): Found | null {
  if (!isSuperlative(word(line, i))) return null
  const nth = isJoiner(line, i - 1) ? i - 2 : i - 1
  if (readOrdinal(line, nth)?.to === nth + 1) return null
  if (amongOthers(line, i)) return null
  const before = word(line, i - 1)
  if (/^(?:at|as|try|do|did|does|its)$/.test(before) && before !== 'its') return null
  if (
    word(line, i) === 'best' &&
    /^(?:to|for|known|of|practice|friend|man|way|wishes|interests?|efforts?|seller|selling|buy|before|served)$/.test(
      word(line, i + 1),
    )
  )
    return null
  if (/^(?:nearest|closest|highest|top)$/.test(word(line, i)) && says(line, i + 1, ['to'])) return null
  const led =
    /^(?:the|'s|its|their|his|her|our|my|whose|and|in|,|a|by|second|third|new|country's)$/.test(before) ||
    before === '' ||
    at(line, i - 1).kind === 'punctuation' ||
    /'$/.test(before) ||
    word(line, i - 1) === '’'
  if (!led && !isPossessive(line, i)) return null
  const noun = nounPhrase(line, i + 1, 'rank')
  if (word(line, i) === 'best' && (noun?.unit ?? null) === null) return null
  return exactly(1, 'rank', noun?.unit ?? null, 'rank', i, i + 1)
}

function isPossessive(line: Line, i: number): boolean {
  const before = word(line, i - 1)
  return (
    before.endsWith("s'") ||
    wordInfo(before)?.pos.startsWith('a') === true ||
    /^(?:at|of|on|was|is|are|were|be)$/.test(before)
  )
}

/** "one of the world's largest", "among the worst", "some of the biggest": one of several is no first. */
function amongOthers(line: Line, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 7); k--) {
    const lower = word(line, k)
    if (lower === 'among' || lower === 'amongst') return !/^(?:age|killed)$/.test(word(line, k - 1))
    if (lower === 'of' && /^(?:one|some|two|three|four|five|many|several)$/.test(word(line, k - 1)))
      return true
    if (at(line, k).kind === 'punctuation' && !/^[-–'’]$/.test(lower)) return false
  }
  return false
}
