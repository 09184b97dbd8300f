import { wordSet } from '../../language/word-set.js'
import type { Token } from '../../types.js'

/**
 * What the small words around a number say of it. Two articles that tell one quantity may choose other nouns and verbs, but seldom call
 * a part what the other calls the whole, or the old level what the other calls the new one.
 */
export type SmallWords = Readonly<{
  /** 2 for a part of something known ("nineteen [of the] bodies"), 1 for one of a list ("[including] 12 civilians"), else 0. */
  part: number
  /** Told beyond others: "[another] 45", "12 [more]", "the [other] six". */
  beyond: boolean
  /** A level held against the one that counts: "[from] 31.5 to 31.9", "[than] 40", "[not] 14". */
  other: boolean
  /** Whom the words around speak of: 1 for a man or men, 2 for a woman or women, 0 for both or neither. */
  gender: number
}>

/** Words between the number and what governs it: "[at least]", "[some]". */
const HEDGES = wordSet(
  'at least most about some around nearly almost over under more than fewer less up to roughly approximately estimated an a',
  'just only exactly no as many much another further additional well close near above below $ € £ us$ a$',
)
const MAN = wordSet(
  'he his him man men boy boys father son husband brother mr king uncle grandfather himself grandson nephew actor dad',
)
const WOMAN = wordSet(
  'she her hers woman women girl girls mother daughter wife sister mrs ms queen aunt grandmother herself niece mum mom actress widow',
)
const KNOWN = wordSet('the them those these his her its their whom which our all')
const BEYOND = wordSet('more others other another additional further extra')

/** Reads the small words around the number at tokens `at`..`to` of a sentence. */
export function readSmallWords(tokens: readonly Token[], at: number, to: number): SmallWords {
  const word = (place: number): string => tokens[place]?.lower ?? ''
  let hedged = at - 1
  while (hedged >= 0 && at - hedged < 5 && HEDGES.has(word(hedged))) hedged--
  return {
    part: partOf(word, to, hedged),
    beyond:
      (BEYOND.has(word(to)) && word(to + 1) !== 'than') ||
      (BEYOND.has(word(at - 1)) && !/^(?:more|others)$/.test(word(at - 1))),
    other: isOtherLevel(word, at, hedged),
    gender: genderOf(tokens, at, to),
  }
}

type WordAt = (place: number) => string

function partOf(word: WordAt, to: number, hedged: number): number {
  if (word(to) === 'of' && KNOWN.has(word(to + 1))) return 2
  const before = word(hedged)
  if (before === 'including' || before === 'among' || (before === 'them' && word(hedged - 1) === 'among'))
    return 1
  return word(hedged - 1) === 'of' && /^(?:whom|which|them)$/.test(before) ? 1 : 0
}

function isOtherLevel(word: WordAt, at: number, hedged: number): boolean {
  const [before, second] = [word(at - 1), word(at - 2)]
  if (/^(?:from|against|versus|compared|not)$/.test(before) || (before === 'the' && second === 'not'))
    return true
  if (before === 'than' && !/^(?:more|less|fewer|other|rather)$/.test(second)) return true
  return (
    /^(?:from|against|instead)$/.test(word(hedged)) ||
    (word(hedged) === 'with' && word(hedged - 1) === 'compared')
  )
}

function genderOf(tokens: readonly Token[], at: number, to: number): number {
  const [man, woman] = [anyWithin(tokens, at - 10, to + 8, MAN), anyWithin(tokens, at - 10, to + 8, WOMAN)]
  return man === woman ? 0 : man ? 1 : 2
}

function anyWithin(tokens: readonly Token[], from: number, to: number, wanted: ReadonlySet<string>): boolean {
  for (let i = Math.max(0, from); i < Math.min(tokens.length, to); i++)
    if (wanted.has(tokens[i]?.lower ?? '')) return true
  return false
}
