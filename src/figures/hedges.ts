import { at, isJoiner, word, type Line } from './line.js'

export type Hedge = Readonly<{
  bound: 'low' | 'high' | null
  exclusive: boolean
  approx: boolean
  /** Token index: where it starts (before the number), or just past it (behind the number). */
  edge: number
}>

type Entry = readonly [words: string, bound: 'low' | 'high' | null, exclusive: boolean, approx: boolean]

/** What stands before a number and moves its bounds. The one table; documented in docs/figures.md. */
const BEFORE: readonly Entry[] = [
  ['at least', 'low', false, false], ['no fewer than', 'low', false, false], ['no less than', 'low', false, false], ['not less than', 'low', false, false],
  ['not fewer than', 'low', false, false], ['a minimum of', 'low', false, false], ['minimum of', 'low', false, false], ['minimum', 'low', false, false],
  ['more than', 'low', true, false], ['over', 'low', true, false], ['above', 'low', true, false], ['in excess of', 'low', true, false],
  ['upwards of', 'low', true, false], ['upward of', 'low', true, false], ['north of', 'low', true, false], ['exceeding', 'low', true, false],
  ['exceeded', 'low', true, false], ['exceeds', 'low', true, false], ['exceed', 'low', true, false], ['topped', 'low', true, false], ['topping', 'low', true, false],
  ['surpassed', 'low', true, false], ['pass', 'low', true, false], ['top', 'low', true, false], ['exceed', 'low', true, false], ['surpassing', 'low', true, false], ['past', 'low', true, false], ['beyond', 'low', true, false], ['greater than', 'low', true, false],
  ['higher than', 'low', true, false], ['larger than', 'low', true, false], ['longer than', 'low', true, false], ['older than', 'low', true, false],
  ['just over', 'low', true, false], ['well over', 'low', true, false], ['slightly more than', 'low', true, false], ['little more than', 'low', true, false],
  ['just above', 'low', true, false], ['starting at', 'low', false, false], ['as few as', 'low', false, false], ['>', 'low', true, false],
  ['up to', 'high', false, false], ['as many as', 'high', false, false], ['as much as', 'high', false, false], ['at most', 'high', false, false],
  ['no more than', 'high', false, false], ['not more than', 'high', false, false], ['a maximum of', 'high', false, false], ['maximum of', 'high', false, false],
  ['maximum', 'high', false, false], ['as high as', 'high', false, false], ['as long as', 'high', false, false], ['as far as', 'high', false, false],
  ['as deep as', 'high', false, false], ['as late as', 'high', false, false], ['fewer than', 'high', true, false], ['less than', 'high', true, false], ['under', 'high', true, false],
  ['below', 'high', true, false], ['lower than', 'high', true, false], ['smaller than', 'high', true, false], ['shorter than', 'high', true, false],
  ['younger than', 'high', true, false], ['within', 'high', false, false], ['inside', 'high', false, false], ['<', 'high', true, false],
  ['about', null, false, true], ['some', null, false, true], ['around', null, false, true], ['roughly', null, false, true], ['approximately', null, false, true],
  ['approx', null, false, true], ['an estimated', null, false, true], ['estimated', null, false, true], ['estimated at', null, false, true], ['nearly', null, false, true],
  ['almost', null, false, true], ['close to', null, false, true], ['circa', null, false, true], ['just under', null, false, true], ['just below', null, false, true],
  ['just short of', null, false, true], ['just shy of', null, false, true], ['shy of', null, false, true], ['barely', null, false, true], ['virtually', null, false, true],
  ['near', null, false, true], ['nearing', null, false, true], ['approaching', null, false, true], ['something like', null, false, true],
  ['in the region of', null, false, true], ['at around', null, false, true], ['hardly', null, false, true], ['a little under', null, false, true], ['perhaps', null, false, true],
  ['maybe', null, false, true], ['~', null, false, true], ['≈', null, false, true], ['an average of', null, false, false], ['only', null, false, false],
] // prettier-ignore

const AFTER: readonly Entry[] = [
  ['or more', 'low', false, false], ['or greater', 'low', false, false], ['or higher', 'low', false, false], ['or older', 'low', false, false], ['or above', 'low', false, false],
  ['and over', 'low', false, false], ['and above', 'low', false, false], ['and older', 'low', false, false], ['and up', 'low', false, false], ['and counting', 'low', false, false],
  ['plus', 'low', false, false], ['+', 'low', false, false], ['or fewer', 'high', false, false], ['or less', 'high', false, false], ['or under', 'high', false, false],
  ['and under', 'high', false, false], ['or younger', 'high', false, false], ['or so', null, false, true], ['or thereabouts', null, false, true], ['odd', null, false, true], ['ish', null, false, true],
  ['give or take', null, false, true],
] // prettier-ignore

/** Of "over", "past", "inside", "near", "above" … only the quantifying use is a bound; before these words it is a place or a time. */
const byLength = (
  table: readonly Entry[],
): ReadonlyMap<string, readonly { words: readonly string[]; entry: Entry }[]> => {
  const map = new Map<string, { words: readonly string[]; entry: Entry }[]>()
  for (const entry of table) {
    const words = entry[0].split(' ')
    const key = words.at(-1) ?? ''
    map.set(key, [...(map.get(key) ?? []), { words, entry }])
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length)
  return map
}
const BEFORE_BY_LAST = byLength(BEFORE)
const AFTER_BY_FIRST = new Map<string, readonly { words: readonly string[]; entry: Entry }[]>()
for (const list of byLength(AFTER).values())
  for (const item of list) {
    const key = item.words[0] ?? ''
    AFTER_BY_FIRST.set(key, [...(AFTER_BY_FIRST.get(key) ?? []), item])
  }

/**
 * Words that may stand between bound and number: "at least another 20". A definite article may not: "under the 5 percent
 * hurdle", "less than the 90 million in the clause" set a known value beside another.
 */
const BETWEEN = new Set([
  'another',
  'a',
  'an',
  'further',
  'additional',
  'other',
  'extra',
  'estimated',
  'total',
  'of',
])

/** The bound that stands before the number at token `from`; looks past "another", "a further" and the like. */
export function hedgeBefore(line: Line, from: number): Hedge | null {
  for (let edge = from, gap = 0; gap <= 2; gap++, edge--) {
    const found = endingAt(line, edge)
    if (found) return combine(line, found)
    const between = word(line, edge - 1)
    if (!BETWEEN.has(between) || (between === 'of' && gap === 0)) return null
  }
  return null
}

function endingAt(line: Line, edge: number): Hedge | null {
  const last = edge - 1
  for (const { words, entry } of BEFORE_BY_LAST.get(word(line, last)) ?? []) {
    const start = edge - words.length
    if (!words.every((w, k) => word(line, start + k) === w) || isAnotherUse(line, start, edge, entry[0]))
      continue
    const [, bound, exclusive, approx] = entry
    return { bound, exclusive, approx, edge: start }
  }
  return null
}

/** Verbs whose particle looks like a bound: "took over 14 months ago", "owns up to four", "adds up to 100". */
const WITH_OVER =
  /^(?:take|takes|took|taken|taking|hand|hands|handed|handing|turn|turned|turns|win|won|roll|rolled|run|ran|come|came|pull|pulled|carry|carried|fall|fell|watch|preside|presided|cross|crossed|argue|argued|row|protest|jailed|all|anger|fears|clash|clashes|dispute)$/
const WITH_UP_TO =
  /^(?:own|owns|owned|owning|add|adds|added|adding|live|lives|lived|face|faces|faced|stand|stood|come|comes|came|wake|woke)$/

/** Whether the words are no bound here but a place, a time or a verb's particle. */
function isAnotherUse(line: Line, start: number, edge: number, words: string): boolean {
  const before = word(line, start - 1)
  if (words === 'over')
    return WITH_OVER.test(before) || (NAMED_SUM.test(word(line, edge)) && isNamedSum(line, edge))
  if (words === 'up to') return WITH_UP_TO.test(before)
  if (words === 'past') return /^(?:the|this|half|quarter|these|minutes?)$/.test(before) || /^\d/.test(before)
  if (words === 'near') return !/^(?:at|to|of|is|was|were|are|reached|toll|now)$/.test(before)
  if (words === 'inside') return durationAhead(line, edge) === false
  // "to submit its report within five days" sets a term of just that length; "resumed within five hours" bounds it.
  if (words === 'within')
    return line.tokens
      .slice(Math.max(0, start - 9), start)
      .some((t) => /^(?:to|must|will|should|can|able|shall|would|asked|ordered)$/.test(t.lower))
  return false
}

/** "jailed over £9.4 million fraud": the sum names the thing behind it. */
const NAMED_SUM = /^(?:[$€£¥₹]|us|tk)$/
function isNamedSum(line: Line, edge: number): boolean {
  let k = edge + 1
  while (/^(?:\d.*|million|billion|thousand|m|bn|k)$/.test(word(line, k))) k++
  return (
    at(line, k).kind === 'word' &&
    /^(?:fraud|deal|scandal|scam|debt|row|theft|heist|bill|fine|robbery|raid|loan|bribe|contract|claim|project|plan|lawsuit|dispute)$/.test(
      word(line, k),
    )
  )
}

function durationAhead(line: Line, edge: number): boolean {
  return /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)$/.test(word(line, edge + 1))
}

/** "at least about 40" stays a bound; "no more than about" too. "only"/"an average of" add nothing of their own. */
function combine(line: Line, hedge: Hedge): Hedge {
  const outer = endingAt(line, hedge.edge)
  // "kept watch over around 6,400 stations": before another bound, a preposition of one word is a place.
  if (!outer || (outer.bound !== null && hedge.edge - outer.edge === 1)) return hedge
  return {
    bound: hedge.bound ?? outer.bound,
    exclusive: hedge.bound === null ? outer.exclusive : hedge.exclusive,
    approx: hedge.bound === null && outer.bound === null && (hedge.approx || outer.approx),
    edge: outer.edge,
  }
}

/** The bound that stands behind the number, whose last token ends at `to`: "20 or more", "30-odd", "100-plus". */
export function hedgeAfter(line: Line, to: number): Hedge | null {
  const start = isJoiner(line, to) ? to + 1 : to
  for (const { words, entry } of AFTER_BY_FIRST.get(word(line, start)) ?? []) {
    if (!words.every((w, k) => word(line, start + k) === w)) continue
    // "+", "odd", "plus" and "ish" belong to the number only where they are glued to it.
    if (words.length === 1 && start === to && at(line, start).spaced) continue
    const [, bound, exclusive, approx] = entry
    return { bound, exclusive, approx, edge: start + words.length }
  }
  return null
}
