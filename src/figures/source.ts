import { nounClass } from '../language/lexicon.js'
import { wordInfo } from '../language/wordnet.js'
import { at, isCapitalised, isDash, isOneOf, word, type Line } from './line.js'
import { isIn, wordClass } from '../language/word-class.js'
import { wordSet } from '../language/word-set.js'

/** Token indexes, half-open, of the words that name a source. */
export type SourceSpan = Readonly<{ from: number; to: number; pronoun: boolean }>

const LONGEST = 9

/** Auxiliaries and adverbs that stand between a speaker and the verb. */
const BEFORE_VERB = wordClass(
  'has have had also later then earlier today yesterday himself herself itself themselves still since repeatedly previously reportedly now on monday tuesday wednesday thursday friday saturday sunday',
)
/** Words that no noun phrase holds: the phrase that ends in front of a verb starts behind the last of them. */
const OUTSIDE = wordClass(
  'and or but that which who whom what as when while where because after before since if than though have has had were was is are been be being on in at by with to from about under over into of for later also not so then how why whether till until',
)
const LINKS = new Set(['of', 'for', 'to', 'from', 'in', 'at', 'with'])
const DETERMINER = wordClass(
  'the a an its his her their our my your one each both some this that these those',
)
const PRONOUN = /^(?:he|she|they|it|i|we|you)(?:'(?:d|ll|ve|m|re|s))?$/

/**
 * The source whose name ends right before the verb at token `k`, with what stands in apposition to it.
 *
 *     Orzhan's defence minister, Rustam Beshirov, told        the U.S. Geological Survey (USGS) said
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function sourceBefore(line: Line, k: number, strict: boolean): SourceSpan | null {
  let end = k
  while (end > 0 && isOneOf(line, end - 1, BEFORE_VERB)) end--
  const last = word(line, end - 1)
  if (last === ')') return behindParenthesis(line, end, strict)
  if (last === ',') return behindComma(line, end - 1, strict)
  return phraseBefore(line, end, strict)
}

function behindParenthesis(line: Line, end: number, strict: boolean): SourceSpan | null {
  for (let open = end - 2; open >= Math.max(0, end - 12); open--) {
    if (word(line, open) !== '(') continue
    const named = phraseBefore(line, open, strict)
    const acronym = end - open === 3 && /^\p{Lu}{2,8}$/u.test(at(line, open + 1).text)
    return named && acronym ? { from: named.from, to: end, pronoun: named.pronoun } : named
  }
  return null
}

/** "Rami Karim, who heads the office, said", "Danuta Orlic, 52, said", "a spokesman, Colonel Vronta, said". */
function behindComma(line: Line, comma: number, strict: boolean): SourceSpan | null {
  for (let k = comma - 1; k >= Math.max(1, comma - 18); k--) {
    const text = word(line, k)
    if (/^[.;:“”"!?]$/.test(text)) return null
    if (text !== ',') continue
    const named = phraseBefore(line, k, strict)
    const inner = at(line, k + 1)
    // "Karim, 61, who runs a hotel, said": one comma further to the left.
    if (named === null && at(line, k - 1).kind === 'number') continue
    if (named === null || named.pronoun) return phraseBefore(line, comma, strict)
    if (!isCapitalised(inner) || named.from === k) return named
    return { from: named.from, to: comma, pronoun: named.pronoun }
  }
  return null
}

function phraseBefore(line: Line, end: number, strict: boolean): SourceSpan | null {
  let from = runBefore(line, end)
  if (from === end) return null
  if (end - from === 1 && PRONOUN.test(word(line, from))) return { from, to: end, pronoun: true }
  // "officials in Dorvat", "a source close to the talks": the head stands in front of the preposition.
  while (LINKS.has(word(line, from - 1))) {
    const outer = runBefore(line, from - 1)
    if (outer === from - 1 || end - outer > LONGEST + 3 || !namesSource(line, outer, from - 1, true)) break
    from = outer
  }
  // "Pike, of Mill Row, admitted": what follows a preposition is no subject.
  if (/^(?:of|from)$/.test(word(line, from - 1))) return null
  return namesSource(line, from, end, strict) ? { from, to: end, pronoun: false } : null
}

function runBefore(line: Line, end: number): number {
  let from = end
  for (let k = end - 1; k >= 0 && end - k <= LONGEST; k--) {
    const token = at(line, k)
    const joins =
      token.kind === 'word' || token.lower === "'s" || isDash(token.text) || /^[’']$/.test(token.text)
    if (!joins || (isIn(OUTSIDE, token.id) && !isNamePart(line, k) && !isHyphenated(line, k))) break
    if (isDash(token.text) && token.spaced) break
    from = k
    if (isIn(DETERMINER, token.id)) break
  }
  while (from < end && (word(line, from) === "'s" || isDash(word(line, from)))) from++
  return from
}

/** "Mum-of-three Luz Cotrina". */
function isHyphenated(line: Line, k: number): boolean {
  return isDash(word(line, k - 1)) && !at(line, k).spaced && !at(line, k - 1).spaced
}

/** "Ministry of Defence", "Observatory for Human Rights", "Smith and Sons": a small word between two capitals. */
function isNamePart(line: Line, k: number): boolean {
  if (!/^(?:of|for|and)$/.test(word(line, k))) return false
  const next = /^(?:the)$/.test(word(line, k + 1)) ? k + 2 : k + 1
  return isCapitalised(at(line, k - 1)) && isCapitalised(at(line, next)) && k > 1
}

/** The source that starts at token `k`: "according to [Peru's geophysical institute, IGP]", "said [Karim]". */
export function sourceAfter(line: Line, k: number, strict: boolean): SourceSpan | null {
  // "did not say where Assad was"
  if (isOneOf(line, k, OUTSIDE)) return null
  let to = k
  for (; to < line.tokens.length && to - k < LONGEST; to++) {
    const token = at(line, to)
    const joins =
      token.kind === 'word' || token.lower === "'s" || isDash(token.text) || /^[’']$/.test(token.text)
    if (!joins || (isDash(token.text) && token.spaced)) break
    if (to > k && isIn(OUTSIDE, token.id) && !staysInName(line, to)) break
    if (
      to > k &&
      /^(?:said|says|told|late|early|speaking|adding|citing|the)$/.test(token.lower) &&
      !staysInName(line, to)
    )
      break
  }
  if (to === k) return null
  if (to - k === 1 && PRONOUN.test(word(line, k))) return { from: k, to, pronoun: true }
  if (!namesSource(line, k, to, strict)) return null
  const inBrackets = word(line, to) === '(' && word(line, to + 2) === ')'
  const acronym = word(line, to) === ',' || inBrackets ? at(line, to + 1).text : ''
  return { from: k, to: /^\p{Lu}{2,8}$/u.test(acronym) ? to + (inBrackets ? 3 : 2) : to, pronoun: false }
}

/** "of" and "for" tie a name together; "the" only behind them; "and" only between capitals. */
function staysInName(line: Line, k: number): boolean {
  const lower = word(line, k)
  if (lower === 'of' || lower === 'for') return /^\p{L}/u.test(word(line, k + 1))
  if (lower === 'the') return /^(?:of|for)$/.test(word(line, k - 1))
  if (lower === 'in') return isCapitalised(at(line, k + 1)) && !isCapitalised(at(line, k - 1))
  return lower === 'and' && isCapitalised(at(line, k + 1)) && isCapitalised(at(line, k - 1))
}

/** Bodies and papers that speak, whose nouns a lexicon files under buildings, things or acts. */
const SPEAKERS = new Set(
  (
    'observatory monitor ministry agency office institute centre center statement report bulletin survey poll media television radio newspaper hospital ' +
    'embassy palace court board figures data results records police union club company firm bank utility service services authorities government ' +
    'institution study airport port school university college museum church prison zoo clinic prosecution defence defense inquiry league headquarters charity station count newsroom state ngo watchdog count'
  ).split(' '),
)
/** What shows something without saying it. */
const MUTE = wordSet(
  'footage video videos clip clips picture pictures photo photos photograph photographs image images graphic graphics film films map maps',
  'nobody everyone everybody anyone no nothing something post posts same own latest official version verse figure figures number numbers',
  'toll total time times day days case cases',
)
const TIMES = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow tonight morning afternoon evening night week month year noon midnight',
)

/**
 * Whether the words name somebody or a body that can speak. `strict` wants a noun for persons or bodies, an acronym, or a
 * name that is no common word; else any capitalised name will do, for only speakers speak ("Turkey said").
 */
export function namesSource(line: Line, from: number, to: number, strict: boolean): boolean {
  const head = headOf(line, from, to)
  const token = at(line, head)
  const { lower, text } = token
  if (token.kind !== 'word' || TIMES.has(lower) || MUTE.has(lower)) return false
  const named = nounClass(lower)
  if (named === 'person' || named === 'group' || SPEAKERS.has(lower)) return true
  // Doers by their ending, whatever else the word can mean: "the grid operator said", "the regulator says".
  if (!strict && /[^aeiou](?:er|or)s?$/.test(lower) && isOneOf(line, from, DETERMINER)) return true
  if (!isCapitalised(token)) return /^(?:those|others|many|most|several|who)$/.test(lower) && !strict
  if (/^\p{Lu}{2,8}$/u.test(text)) return true
  const opens = head === 0 || /^[“"‘:]$/.test(word(line, head - 1))
  // A capital inside the sentence makes a name; the sentence's own first word must be unknown to the lexicon.
  return !opens || wordInfo(lower) === null || (!strict && to - from === 1 && !/(?:ing|ed|ly)$/.test(lower))
}

/** The last noun before a preposition: "head" of "head of the press department". */
function headOf(line: Line, from: number, to: number): number {
  const first = isOneOf(line, from, DETERMINER) ? from + 1 : from
  for (let k = first + 1; k < to; k++) {
    const lower = word(line, k)
    if (lower === ',' || lower === '(') return k - 1
    if (isOneOf(line, k, ENDS_HEAD)) return k - 1
  }
  return to - 1
}
const ENDS_HEAD = wordClass('of for to from in at with close near and')
