/**
 * The present tense as English uses it of what has its place in a calendar: "They go back on [Monday]", "the rail unions walk out on
 * [Friday]". Positions are token indexes. Headlines and captions tell the past in it.
 */
import { looksPlural, verbBases } from '../language/inflect.js'
import { isMostlyVerb } from '../language/lexicon.js'
import { wordInfo } from '../language/wordnet.js'
import { wordClass } from '../language/word-class.js'
import { at, isOneOf, word, type Line } from './line.js'

/** Whether the word at token `k` is a verb in a timetable's present. */
export function isTimetable(line: Line, k: number): boolean {
  const { lower, kind } = at(line, k)
  if (kind !== 'word' || tellsPastSo(line) || isOneOf(line, k, TIMELESS)) return false
  if (isOneOf(line, k - 1, PLURALS)) return isBase(lower)
  if (isOneOf(line, k - 1, SINGULARS)) return isThird(lower)
  const before = word(line, k - 1)
  // "the unions walk", but "union sales fall", "arms deal", "people march on"
  if (!looksPlural(before) || at(line, k - 1).kind !== 'word' || isMostlyVerb(before)) return false
  return isBase(lower) && isMostlyVerb(lower) && !looksPlural(word(line, k + 1))
}

/** "are coming home on [Tuesday]": of what is arranged, the present in "-ing" is told too. */
export function isArranged(line: Line, k: number): boolean {
  return isOneOf(line, k, ARRANGED) && isOneOf(line, k - 1, BEING)
}
const BEING = wordClass("is are am 's ’s 're 'm they're we're i'm he's she's it's you're who's")
const ARRANGED = wordClass(
  'coming going leaving returning flying arriving departing meeting playing facing opening reopening closing starting marrying moving striking walking voting visiting',
  'travelling traveling sailing launching hosting presenting holding retiring resigning',
)

const PLURALS = wordClass('they we you i')
const SINGULARS = wordClass('he she it')

/** Verbs of saying, thinking and being, which set nothing in a calendar; modals and auxiliaries; forms of the past as well. */
const TIMELESS = wordClass(
  'say says think thinks believe believes know knows hope hopes see sees tell tells feel feels remember remembers understand understands seem seems look looks appear appears',
  'remain remains mean means want wants like likes love loves hear hears suspect suspects regret regrets recall recalls claim claims suggest suggests show shows live lives',
  'be is are am was were been do does did has have had can could may might must shall should will would need needs respect respects thank thanks condemn condemns blame blames',
  'put puts cut cuts set sets hit hits quit quits read reads shut shuts let lets cost costs hurt hurts beat beats bet bets cast spread split burst just still also only then there now',
)

const isBase = (lower: string) => wordInfo(lower)?.pos.includes('v') === true && verbBases(lower).length === 0

const isThird = (lower: string) =>
  lower.endsWith('s') && verbBases(lower).some((base) => wordInfo(base)?.pos.includes('v') === true)

/** Whether it is a headline or a caption: neither is a full sentence with a stop, if it is a headline. */
function tellsPastSo({ sentence: { role }, tokens }: Line): boolean {
  return role === 'caption' || (role === 'headline' && tokens.at(-1)?.text !== '.')
}
