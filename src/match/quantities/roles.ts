import { eventClass } from '../../figures/index.js'
import { isMostlyVerb, verbLemma } from '../../language/lexicon.js'
import type { Token } from '../../types.js'

/**
 * The parts that the words of a number's clause play, as places in the sentence's tokens: whose it is, what is done, what is
 * counted, and what else the clause says.
 *
 *     The [Alliance] (holder) [took] (verb) 34.6 [percent of the vote] (noun) [in Sunday's ballot] (rest)
 */
export type Roles = Readonly<{
  holder: readonly number[]
  verb: number | null
  noun: readonly number[]
  rest: readonly number[]
  /** The number stands before its verb. */
  isSubject: boolean
}>

/** How far a clause is followed to either side, in tokens. */
const REACH = 24

/** Reads the roles around the number at tokens `at`..`to`; `isNumber` tells the tokens of the sentence's numbers. */
export function readRoles(
  tokens: readonly Token[],
  at: number,
  to: number,
  isNumber: (place: number) => boolean,
): Roles {
  const verbs = (place: number) => isVerb(tokens, place)
  const leftVerb = seek(tokens, at - 1, -1, verbs, isNumber)
  const behind = nounPhrase(tokens, to, isNumber)
  const rightVerb = leftVerb.found === null ? seek(tokens, behind.end, 1, verbs, () => false).found : null
  const verb = leftVerb.found ?? rightVerb
  const given = givenTo(tokens, behind.end)
  return {
    holder: given ?? holderOf(tokens, at, leftVerb, isNumber),
    verb,
    noun: behind.places,
    rest: restOf(tokens, behind.end),
    isSubject: leftVerb.found === null && rightVerb !== null,
  }
}

const CLAUSE_WORD =
  /^(?:who|which|that|where|when|while|whereas|because|although|though|but|as|after|before|since|until|if|unless|and|or|with)$/
const CLAUSE_MARK = /^[;:—–()"“”]$/
const AUXILIARY =
  /^(?:is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|can|could|may|might|shall|should|must)$/

type Sought = Readonly<{ found: number | null; end: number }>

/** The nearest place that satisfies, within the clause; `end` is where the search stopped. */
function seek(
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
  wanted: (place: number) => boolean,
  stops: (place: number) => boolean,
): Sought {
  let i = from
  for (let n = 0; n < REACH && i >= 0 && i < tokens.length; n++, i += step) {
    const token = tokens[i]
    if (!token || CLAUSE_MARK.test(token.text)) break
    if (wanted(i)) return { found: i, end: i }
    if (stops(i) || (CLAUSE_WORD.test(token.lower) && token.lower !== 'as')) break
  }
  return { found: null, end: i }
}

/** A verb, but for auxiliaries before another: an inflected form that is no noun right behind a determiner. */
function isVerb(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place]
  if (token?.kind !== 'word') return false
  const { lower } = token
  if (AUXILIARY.test(lower)) return !isVerbForm(tokens[place + 1]?.lower ?? '') || lower === 'had'
  if (!isVerbForm(lower)) return false
  return !/^(?:the|a|an|its|his|her|their|our|of|in|on|at|for)$/.test(tokens[place - 1]?.lower ?? '')
}

function isVerbForm(lower: string): boolean {
  if (lower.length < 3) return false
  return (
    isMostlyVerb(lower) ||
    (eventClass(lower) !== null && verbLemma(lower) !== null && /(?:ed|ing|en)$/.test(lower))
  )
}

/** What is counted: the words right behind the number, with their "of"-phrase. */
function nounPhrase(
  tokens: readonly Token[],
  to: number,
  isNumber: (place: number) => boolean,
): { places: readonly number[]; end: number } {
  const places: number[] = []
  let i = to
  for (; i < tokens.length && i < to + 10; i++) {
    const token = tokens[i]
    if (!token) break
    const inside = token.kind === 'word' || token.kind === 'symbol' || token.text === '-'
    if (!inside || isNumber(i) || CLAUSE_WORD.test(token.lower)) break
    if (places.length > 0 && PREPOSITION.test(token.lower)) break
    if (isVerb(tokens, i)) break
    if (token.kind === 'word') places.push(i)
  }
  return { places, end: i }
}
const PREPOSITION =
  /^(?:in|on|at|by|from|to|into|for|against|over|under|during|through|across|near|outside|inside|between|among|within|per)$/

function restOf(tokens: readonly Token[], from: number): readonly number[] {
  const places: number[] = []
  for (let i = from; i < tokens.length && i < from + REACH / 2; i++) {
    const token = tokens[i]
    if (!token || CLAUSE_MARK.test(token.text) || (i > from && CLAUSE_WORD.test(token.lower))) break
    if (token.kind === 'number') break
    if (token.kind === 'word') places.push(i)
  }
  return places
}

/** "31.5 percent for National Homestead", "45 against", "500 to the north": whom a share is told to belong to. */
function givenTo(tokens: readonly Token[], end: number): readonly number[] | null {
  const word = tokens[end]?.lower
  if (word !== 'for' && word !== 'by') return null
  const places: number[] = []
  for (let i = end + 1; i < tokens.length && i < end + 6; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' || CLAUSE_WORD.test(token.lower) || PREPOSITION.test(token.lower)) break
    places.push(i)
  }
  const named = places.some((i) => {
    const first = (tokens[i]?.text ?? '').slice(0, 1)
    return first !== first.toLowerCase()
  })
  return named ? places : null
}

/** The subject of the verb to the left; without a verb, the words right before the number. */
function holderOf(
  tokens: readonly Token[],
  at: number,
  { found, end }: Sought,
  isNumber: (place: number) => boolean,
): readonly number[] {
  if (found !== null) return subjectOf(tokens, found)
  // "Displaced: [512,000]": the label is what the number belongs to.
  if (end === at - 1 && tokens[end]?.text === ':') return wordsBetween(tokens, Math.max(0, end - 8), end)
  // "from 31.5 per cent to [31.9]", "up from [64.8]", "34.6 percent against [31.5]": the level before it has the same holder.
  if (end >= 0 && isNumber(end) && /^(?:to|from|against|and|or|-|–)$/.test(tokens[at - 1]?.lower ?? '')) {
    let first = end
    while (first > 0 && isNumber(first - 1)) first--
    const before = seek(tokens, first - 1, -1, (place) => isVerb(tokens, place), isNumber)
    return before.found !== null
      ? subjectOf(tokens, before.found)
      : wordsBetween(tokens, before.end + 1, first)
  }
  return wordsBetween(tokens, Math.max(0, end + 1, at - 8), at)
}

const wordsBetween = (tokens: readonly Token[], from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i).filter((i) => tokens[i]?.kind === 'word')

/** Words before a verb up to the clause's start; behind a relative pronoun, the words that it takes up. */
function subjectOf(tokens: readonly Token[], verb: number): readonly number[] {
  const places: number[] = []
  let skipped = false
  for (let i = verb - 1; i >= 0 && i > verb - REACH / 2; i--) {
    const token = tokens[i]
    if (!token || CLAUSE_MARK.test(token.text)) break
    if (CLAUSE_WORD.test(token.lower)) {
      const relative = /^(?:who|which|that)$/.test(token.lower)
      if (places.some((p) => !AUXILIARY.test(tokens[p]?.lower ?? '')) && !relative) break
      if (!relative || skipped) {
        if (token.lower === 'and' && places.length === 0 && !skipped) {
          // "shut ports and killed 12": the subject stands before the verb before.
          const other = seek(
            tokens,
            i - 1,
            -1,
            (place) => isVerb(tokens, place),
            () => false,
          )
          if (other.found !== null) return subjectOf(tokens, other.found)
        }
        break
      }
      skipped = true
      continue
    }
    if (token.kind === 'word') places.push(i)
  }
  return places
}
