import type { Amount } from './amount.js'
import { MONTHS, WEEKDAYS } from './calendar.js'
import { at, isCapitalised, isJoiner, word, type Line } from './line.js'
import { nounPhrase } from './noun.js'

/** Words behind which a number is a name: sections, roads, flights, versions. */
const DESIGNATORS =
  /^(?:flight|route|article|section|sections|page|pages|chapter|clause|paragraph|para|figure|fig|table|room|highway|motorway|interstate|phase|version|episode|grade|step|type|size|channel|gate|platform|pier|line|bus|train|unit|reactor|block|ward|sector|zone|resolution|rule|title|act|order|bill|proposition|amendment|apollo|boeing|airbus|falcon|iphone|windows|formula|area|model|mark|mk|catch|psalm|verse|exhibit|locus|building|apartment|flat|suite|box|lot|plot|hall|court|terminal|runway|track|lane|junction|exit|schedule|annex|appendix|part|volume|vol|issue|no\.?|nos\.?|nr\.?|nº|№|#|tel|phone|fax|call|ext|extension|text|dial|code|pin|postcode|zip|isbn|id|ref|reference|studio|radio|fm|am|bbc|euro|covid|super|group|squadron|battalion|regiment|brigade|division|pool|stage|stand|cabin|cell|car|engine|ladder|district|station|camp|hut|plan|tier|category|level|stadium|number)$/
/** Kinds of road that end an address. */
const STREET =
  /^(?:street|st\.?|road|rd\.?|lane|avenue|ave\.?|drive|way|square|place|boulevard|blvd\.?|terrace|crescent|court|row|close|gardens|quay)$/
/** What a calibre is the name of. */
const WEAPON =
  /^(?:artillery|gun|guns|howitzers?|mortars?|shells?|rounds?|cannons?|pistols?|rifles?|rockets?|calibre|caliber|handgun|ammunition|film|lens|camera|footage|projectiles?)$/

/** Whether millimetres before this word are a calibre: "122mm artillery". */
export function isCalibre(next: string): boolean {
  return WEAPON.test(next)
}

/** Whether the number is (part of) a name, an address, a telephone number, a version: nothing that is counted. */
export function isNameNumber(line: Line, amount: Amount): boolean {
  const { from, to } = amount
  const before = at(line, from - 1)
  const next = at(line, to)
  if (!amount.numeral.words) {
    if (
      isGlued(line, from, to) ||
      isTelephone(line, from, to) ||
      isAddress(line, from, to) ||
      isDecade(line, to)
    )
      return true
    if (before.lower === '/' || (next.lower === '/' && at(line, to + 1).kind === 'number')) return true
    if (before.text === '#' || before.text === '+' || before.text === '_' || next.text === '_') return true
    if (before.lower === ':' && !at(line, from).spaced && at(line, from - 2).kind === 'number') return true
    if (
      isJoiner(line, to) &&
      at(line, to + 1).kind === 'number' &&
      isJoiner(line, to + 2) &&
      at(line, to + 3).kind === 'number'
    )
      return true
    if (isJoiner(line, from - 1) && at(line, from - 2).kind === 'number' && isJoiner(line, from - 3))
      return true
    if (before.text === '.' && /^nos?$/.test(word(line, from - 2))) return true
    if (DESIGNATORS.test(before.lower) && amount.start === from && !countsAnyway(line, from, to)) return true
  }
  // "a five-a-side king"
  if (isJoiner(line, to) && word(line, to + 1) === 'a' && isJoiner(line, to + 2)) return true
  return !amount.numeral.words && isNamed(line, amount)
}

/** "F-16", "COVID-19", "A320", "304A", "122mm artillery". */
function isGlued(line: Line, from: number, to: number): boolean {
  const next = at(line, to)
  if (next.kind === 'word' && !next.spaced && /^[a-z]$/i.test(next.text) && !/^[km]$/.test(next.lower))
    return true
  if (/^(?:mm|cm)$/.test(next.lower) && WEAPON.test(word(line, to + 1))) return true
  if (at(line, from - 1).kind === 'word' && !at(line, from).spaced && from > 0) return true
  if (!isJoiner(line, from - 1)) return false
  const head = at(line, from - 2)
  return (
    head.kind === 'word' &&
    head.lower !== 'of' &&
    head.lower !== 'mid' &&
    head.lower !== 'under' &&
    head.lower !== 'over'
  )
}

function isTelephone(line: Line, from: number, to: number): boolean {
  const isGroup = (k: number) => /^\d{2,5}$/.test(at(line, k).text)
  if (/^0\d{2,}$/.test(at(line, from).text)) return true
  const groups = [from - 2, from - 1, from, from + 1, from + 2].filter((k) => isGroup(k)).length
  return groups >= 3 && !at(line, to).text.startsWith(',') && at(line, from - 1).text !== ','
}

function isAddress(line: Line, from: number, to: number): boolean {
  if (!isCapitalised(at(line, to)) || from < 0) return false
  return [to + 1, to + 2].some((k) => STREET.test(word(line, k)) && isCapitalised(at(line, k)))
}

/** "in her 30s", "the 1990s". */
function isDecade(line: Line, to: number): boolean {
  const next = at(line, to)
  return (next.lower === 's' || next.lower === "'s") && !next.spaced
}

/** "a total number of 20 people", "part 20 guests": a noun behind the number that is counted outweighs the designator. */
function countsAnyway(line: Line, from: number, to: number): boolean {
  return !isCapitalised(at(line, from - 1)) && nounPhrase(line, to, 'many') !== null
}

/**
 * "Boeing 737", "Apollo 11": digits behind a capitalised name, with nothing to count behind them. A list of names with
 * numbers ("Alliance 58, Homestead 53") gives each its count.
 */
function isNamed(line: Line, amount: Amount): boolean {
  const before = at(line, amount.from - 1)
  if (
    amount.start !== amount.from ||
    amount.from === 0 ||
    !isCapitalised(before) ||
    amount.numeral.grouped ||
    amount.numeral.scaled
  )
    return false
  if (amount.from === 1 || MONTHS.has(before.lower) || WEEKDAYS.has(before.lower)) return false
  if (/^(?:have|has|had|kill|kills|killed|only|all|and|the|in|at|to|with|dead|with|of)$/.test(before.lower))
    return false
  if (nounPhrase(line, amount.to, 'many') !== null || isJoiner(line, amount.to)) return false
  return !isInNamedList(line, amount)
}

function isInNamedList(line: Line, amount: Amount): boolean {
  let pairs = 0
  for (let k = 1; k < line.tokens.length; k++) {
    if (at(line, k).kind === 'number' && isCapitalised(at(line, k - 1)) && !MONTHS.has(word(line, k - 1)))
      pairs++
  }
  return pairs >= 2 && /^(?:,|and|;|\)|\(|\.|with|)$/.test(word(line, amount.to))
}
