import type { Found } from './found.js'
import { at, isCapitalised, isOneOf, word, type Line } from './line.js'
import { namesSource, sourceAfter, sourceBefore, type SourceSpan } from './source.js'
import { wordClass, type WordClass } from '../language/word-class.js'

/** Who says something within one sentence. Positions are token indexes, half-open. */
export type Saying = Readonly<{
  source: SourceSpan
  /** The stretches told: what lies in none of them is the article's own word. */
  scope: readonly (readonly [number, number])[]
}>

/** Verbs of speech: whoever is their subject is a speaker. */
const SPEECH = wordClass(
  'said says say told tells reports reported stated states confirmed confirms claimed claims alleged alleges allege announced announces estimated estimates acknowledged acknowledges admitted admits insisted insists added adds wrote writes tweeted noted notes warned warns repeated repeats speaks spoke boasted boasts revealed reveals predicted predicts maintains maintained argued argues testified conceded concedes confessed reckons reckoned denied denies owns',
)
/** Verbs that tell a number when one stands behind them: "USGS put it at 7.1", "the ministry counts 45". */
const TELLING = wordClass(
  'put puts count counts counted gave gives recorded records list lists listed expects expected forecast forecasts show shows showed found finds projects projected registered',
)
const PAPER =
  /^(?:polls?|surveys?|study|studies|reports?|results?|data|figures|records|inquiry|investigation|census|statistics)$/
const COUNTS = wordClass(
  'count counts tally figure figures estimate estimates reckoning toll bulletin total numbers',
)

/** Where a source can be told of. */
export const TELLS: ReadonlySet<string> = new Set([
  ...SPEECH.words,
  ...TELLING.words,
  ...COUNTS.words,
  'according',
  'per',
  'by',
  '(',
])

/** The sources that a sentence names, each with what it vouches for. */
export function findSayings(line: Line, found: readonly Found[]): readonly Saying[] {
  if (line.survey.tellings.length === 0) return withHeadline(line, NOTHING)
  const sayings: Saying[] = []
  for (const k of line.survey.tellings) {
    const saying = readSaying(line, k, found, sayings)
    if (saying) sayings.push(saying)
  }
  return withHeadline(line, sayings)
}

const NOTHING: readonly Saying[] = []

function readSaying(
  line: Line,
  k: number,
  found: readonly Found[],
  before: readonly Saying[],
): Saying | null {
  const lower = word(line, k)
  if (lower === 'according' && word(line, k + 1) === 'to') return readAccording(line, k, k + 2)
  if (lower === 'per' && isCapitalised(at(line, k + 1))) return readAccording(line, k, k + 1)
  if (lower === 'by') return readAgent(line, k) ?? readReckoning(line, k)
  if (lower === '(') return readCredit(line, k, found)
  const counted = isOneOf(line, k, COUNTS) ? readOwnCount(line, k) : null
  if (counted) return counted
  if (isOneOf(line, k, SPEECH)) return readSpeech(line, k, found, before)
  if (isOneOf(line, k, FINDS) && PAPER.test(word(line, k - 1)) && endsClause(line, k + 1))
    return readSpeech(line, k, found, before)
  if (isOneOf(line, k, TELLING) && tellsNumber(line, k, found)) {
    const source = sourceBefore(line, k, true)
    if (source === null || source.pronoun || word(line, source.from - 1) === 'by') return null
    return { source, scope: [[k, clauseEnd(line, k)]] }
  }
  return null
}

/** "…, a study found.", "…, figures show.": a paper that has told it all before. */
const FINDS = wordClass('found finds find shows show showed suggests suggest')

function endsClause(line: Line, k: number): boolean {
  return /^(?:[.,;”"’')!?]|)$/.test(word(line, k))
}

/** "according to the board, which located it 31 km down": the sentence so far, and a relative clause behind. */
function readAccording(line: Line, k: number, from: number): Saying | null {
  const source = sourceAfter(line, from, false)
  if (source === null || source.pronoun) return null
  if (k === 0) return { source, scope: [[source.to, line.tokens.length]] }
  const relative = /^(?:which|who)$/.test(word(line, source.to + 1))
  return {
    source,
    scope: [
      [clauseStart(line, k), k],
      ...(relative ? [[source.to, clauseEnd(line, source.to + 2)] as const] : []),
    ],
  }
}

const GIVEN = wordClass('counted recorded given issued')

/** "112 people confirmed dead by INDECI", "not the 14 claimed by Dorvat": what stands right before, to the last comma. */
function readAgent(line: Line, k: number): Saying | null {
  const verb = [k - 1, k - 2].find((i) => isOneOf(line, i, SPEECH) || isOneOf(line, i, GIVEN))
  if (verb === undefined) return null
  const source = sourceAfter(line, k + 1, true)
  return source === null || source.pronoun ? null : { source, scope: [[segmentStart(line, verb), k]] }
}

/** "about 24 km by the USGS reckoning". */
function readReckoning(line: Line, k: number): Saying | null {
  const noun = [k + 2, k + 3, k + 4, k + 5, k + 6].find((i) => isOneOf(line, i, COUNTS))
  if (noun === undefined) return null
  const end = word(line, noun - 1) === "'s" ? noun - 1 : noun
  if (!namesSource(line, k + 1, end, true)) return null
  return {
    source: { from: k + 1, to: end, pronoun: false },
    scope: [
      [segmentStart(line, k), k],
      [noun, segmentEnd(line, noun)],
    ],
  }
}

/** "magnitude 7.1 (USGS)": the figure in front. */
function readCredit(line: Line, k: number, found: readonly Found[]): Saying | null {
  if (word(line, k + 2) !== ')' || !/^\p{Lu}{2,6}$/u.test(at(line, k + 1).text)) return null
  const figure = found.find((f) => f.end === k || f.to === k)
  return figure
    ? { source: { from: k + 1, to: k + 2, pronoun: false }, scope: [[figure.from, figure.to]] }
    : null
}

const GIVES = wordClass('gave gives issued released published')

/** "The observatory's count stood at 277"; "the count civil defence gave on Tuesday". */
function readOwnCount(line: Line, k: number): Saying | null {
  for (let i = k + 2; i <= k + 7; i++) {
    if (!isOneOf(line, i, GIVES)) continue
    const source = sourceBefore(line, i, true)
    return source && source.from === k + 1 ? { source, scope: [[0, line.tokens.length]] } : null
  }
  const apostrophe = [k - 1, k - 2, k - 3].find((i) => word(line, i) === "'s")
  if (apostrophe === undefined) return null
  const source = sourceBefore(line, apostrophe, true)
  const leads = /^(?:is|was|stands|stood|of|has|had|rose|reached|puts|put|remains|remained|:)$/.test(
    word(line, k + 1),
  )
  return source && !source.pronoun && leads ? { source, scope: [[k, clauseEnd(line, k)]] } : null
}

const DOES = wordClass('added adds')
const PLEAS = wordClass('count counts charge charges')
const PASSIVE = wordClass('was were is are be been being a an the to of')

function readSpeech(
  line: Line,
  k: number,
  found: readonly Found[],
  before: readonly Saying[],
): Saying | null {
  const previous = word(line, k - 1)
  // "were told to leave", "is said to": nobody speaks.
  if (isOneOf(line, k - 1, PASSIVE)) return null
  // "admitted two counts of fraud": a plea.
  if (word(line, k).startsWith('admit') && [k + 1, k + 2, k + 3].some((i) => isOneOf(line, i, PLEAS)))
    return null
  // "China added $220 million", "claims 40 lives", "reported a loss": a sum or a thing done, and nothing said.
  if (isOneOf(line, k, DOES) && found.some((f) => f.start === k + 1)) return null
  if (previous === 'and' || previous === 'but') {
    // "Orzhan denied losing so many and said eight …": one speaker goes on.
    const speaker = before.findLast(({ source }) => source.to < k)
    return speaker ? { source: speaker.source, scope: [[k, clauseEnd(line, k)]] } : null
  }
  const named = sourceBefore(line, k, false)
  const source = named && behindDay(named, found)
  // "112 people confirmed dead": who is counted does not speak; in "On Tuesday the ministry said" nobody is.
  if (source && found.some((f) => f.to === source.from && f.kind !== 'date' && f.kind !== 'time')) return null
  if (source) return { source, scope: [scopeOf(line, k, source)] }
  const inverted = /^(?:said|says|reported|announced|say)$/.test(word(line, k))
    ? sourceAfter(line, k + 1, false)
    : null
  return inverted && closesInversion(line, inverted.to)
    ? { source: inverted, scope: [[clauseStart(line, k), k]] }
    : null
}

/** "On Tuesday police said", "At noon officials said": the day and the hour are no part of the name. */
function behindDay(source: SourceSpan, found: readonly Found[]): SourceSpan {
  const day = found.find(
    ({ kind, from, to }) =>
      (kind === 'date' || kind === 'time') && from <= source.from && to > source.from && to < source.to,
  )
  return day === undefined ? source : { ...source, from: day.to }
}

/** "…, said Karim.", "said Karim, who", "said an official on Friday": in "said its partner had lost 40" the noun is no speaker. */
function closesInversion(line: Line, k: number): boolean {
  const { text, kind } = at(line, k)
  return kind !== 'word' || text === '' || isOneOf(line, k, INVERTED_ENDS)
}
const INVERTED_ENDS = wordClass(
  'on in at of late early after from outside during as who speaking adding citing told yesterday today and while but via through to with',
)

/**
 * What a subject and its verb vouch for: the words behind ("X said that …"), unless a stop stands there and something to
 * vouch for in front ("…, X said on Friday").
 */
function scopeOf(line: Line, verb: number, source: SourceSpan): readonly [number, number] {
  const opening = source.from === 0 || /^[—–-]$/.test(word(line, source.from - 1))
  const forward = [verb, clauseEnd(line, verb)] as const
  if (opening || word(line, verb) === 'denied') return forward
  let k = verb + 1
  if (word(line, verb) === 'told') k = sourceAfter(line, k, false)?.to ?? k
  for (let steps = 0; steps < 12; steps++, k++) {
    const lower = word(line, k)
    if (lower === '' || /^[.,;”"’')!?]$/.test(lower)) return [clauseStart(line, source.from), source.from]
    if (lower === ':' || lower === 'that') return forward
    // Only time and place may stand between the verb and the stop.
    if (
      steps === 0 &&
      !/^(?:on|in|at|late|early|during|to|via|through|by|after|last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|outside|from)$/.test(
        lower,
      )
    )
      return forward
  }
  return forward
}

function tellsNumber(line: Line, k: number, found: readonly Found[]): boolean {
  const next = found.find((f) => f.from > k)
  if (!next || next.from - k > 9 || next.kind === 'date' || next.kind === 'time') return false
  // Firefighters find bodies; only papers find and show numbers.
  if (/^(?:found|finds|show|shows|showed)$/.test(word(line, k)) && !PAPER.test(word(line, k - 1)))
    return false
  if (hasAny(line, k + 1, next.from, PARTING)) return false
  if (isOneOf(line, k, PUTS)) return hasAny(line, k + 1, next.from, AT)
  if (isOneOf(line, k, GAVE)) return hasAny(line, k + 1, next.from, MEASURED)
  return next.from - k - 1 <= 6
}
const PARTING = wordClass('. , ; :')
const PUTS = wordClass('put puts')
const AT = wordClass('at')
const GAVE = wordClass('gave gives')
const MEASURED = wordClass(
  'magnitude toll figure number count total estimate depth size age reading tally turnout attendance crowd as',
)

function hasAny(line: Line, from: number, to: number, words: WordClass): boolean {
  for (let k = from; k < to; k++) if (isOneOf(line, k, words)) return true
  return false
}

/** Marks and turns at which one source's account ends and the article, or another source, goes on. */
function isTurn(line: Line, k: number): boolean {
  const lower = word(line, k)
  if (lower === ';') return true
  return lower === ',' && isOneOf(line, k + 1, TURNS)
}
const TURNS = wordClass('while whereas although but')

function clauseEnd(line: Line, from: number): number {
  for (let k = from + 1; k < line.tokens.length; k++) if (isTurn(line, k)) return k
  return line.tokens.length
}

function clauseStart(line: Line, to: number): number {
  for (let k = to - 1; k >= 0; k--) if (isTurn(line, k)) return k
  return 0
}

function segmentStart(line: Line, to: number): number {
  for (let k = to - 1; k >= 0; k--) if (isOneOf(line, k, SEGMENT_STARTS)) return k
  return 0
}

function segmentEnd(line: Line, from: number): number {
  for (let k = from; k < line.tokens.length; k++) if (isOneOf(line, k, SEGMENT_ENDS)) return k
  return line.tokens.length
}
const SEGMENT_STARTS = wordClass(', ; : . (')
const SEGMENT_ENDS = wordClass(', ; : . )')

/** "Toll at 64: ministry", "Ministry of Defence: 11 are home". */
function withHeadline(line: Line, sayings: readonly Saying[]): readonly Saying[] {
  const { length } = line.tokens
  if (line.sentence.role !== 'headline' || sayings.length > 0) return sayings
  for (let k = length - 2; k > 0; k--) {
    const mark = word(line, k)
    if (mark !== ':' && !(/^[–—-]$/.test(mark) && at(line, k).spaced && at(line, k + 1).spaced)) continue
    const tail = sourceAfter(line, k + 1, true)
    if (tail && !tail.pronoun && tail.to === length && length - k <= 6 && isBody(line, tail))
      return [{ source: tail, scope: [[0, k]] }]
    const lead = sourceAfter(line, 0, true)
    if (mark === ':' && lead && !lead.pronoun && lead.to === k && isBody(line, lead))
      return [{ source: lead, scope: [[k, length]] }]
  }
  return sayings
}

/** A headline's colon parts many things: only bodies and offices count as speakers there, not places or persons. */
function isBody(line: Line, { from, to }: SourceSpan): boolean {
  for (let k = from; k < to; k++)
    if (
      /^(?:ministry|police|officials|army|military|government|observatory|agency|monitor|un|report|poll|survey|study|minister|mayor|governor|spokesman|spokeswoman|authorities|board|union|court|prosecutors|rescuers|media|ngo|watchdog|usgs)$/.test(
        word(line, k),
      )
    )
      return true
  return false
}
