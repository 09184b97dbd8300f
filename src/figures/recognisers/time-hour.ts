import { wordClass } from '../../language/word-class.js'
import { wordSet } from '../../language/word-set.js'
import type { Token } from '../../types.js'
import type { Recogniser } from '../found.js'
import { at, isOneOf, word, type Line } from '../line.js'
import { readNumeral } from '../numbers/numeral.js'
import { afternoon, isHour, timeAt } from './time-parts.js'

/**
 * The hour alone, in words: "They leave at five.", "By nine it had dealt with 40", "It was past two when". What prepositions of
 * time lead to, and nothing counted follows, is an hour, unless a level or a margin was spoken of.
 */
export const hour: Recogniser = {
  name: 'time',
  words: wordSet('one two three four five six seven eight nine ten eleven twelve'),
  digits: false,
  needs: wordSet('at by before after past until till'),
  read: (line, i) => {
    const numeral = readNumeral(line, i)
    if (numeral === null || numeral.to !== i + 1 || !isHour(numeral.value)) return null
    return isLedTo(line, i) ? timeAt(afternoon(line, numeral.value, i + 1), i, i + 1) : null
  },
}

function isLedTo(line: Line, i: number): boolean {
  switch (word(line, i - 1)) {
    case 'at':
      if (isOneOf(line, i - 2, AIMED) || isLevel(line, i - 1)) return false
      return endsHour(line, i + 1) || (opens(line, i - 1) && goesOn(line, i + 1))
    case 'by':
      // "five feet by seven", "one by one"
      if (readNumeral(line, i - 3) !== null || readNumeral(line, i - 2) !== null) return false
      if (isMargin(line, i - 1)) return false
      return opens(line, i - 1) ? goesOn(line, i + 1) : isStop(at(line, i + 1))
    case 'until':
    case 'till':
      return endsHour(line, i + 1)
    case 'past':
    case 'before':
    case 'after':
      return isOneOf(line, i - 2, NEARLY) && endsHour(line, i + 1)
    default:
      return false
  }
}
/** What these are done at is no hour. */
const AIMED = wordClass(
  'look looks looked looking shoot shoots shot fire fires fired aim aims aimed laugh laughed shout shouted point pointed stare stared glance glanced throw threw arrived',
)
const NEARLY = wordClass('was is shortly soon just until till gone well little')

/** Whether nothing that is counted or measured can follow. */
function endsHour(line: Line, to: number): boolean {
  // "one in three"
  if (word(line, to) === 'in' && readNumeral(line, to + 1) !== null) return false
  return isStop(at(line, to)) || isOneOf(line, to, ENDS)
}
/** A mark that ends something, unlike those of "four-fifths" and "nine (of them)". */
function isStop({ kind, text }: Token): boolean {
  return kind === 'punctuation' && !/^[-–—/:%(]$/.test(text)
}
const ENDS = wordClass(
  'on in and when but this that last yesterday today tomorrow sharp to with because most every',
)

/** Whether a clause begins at token `k`. */
export function opens(line: Line, k: number): boolean {
  return k === 0 || at(line, k - 1).kind === 'punctuation' || isOneOf(line, k - 1, JOINS)
}
const JOINS = wordClass('and but')

/** "At seven the bureau warned", "By nine it had": whether the subject follows at token `to`, or nothing. */
export function goesOn(line: Line, to: number): boolean {
  return endsHour(line, to) || isOneOf(line, to, SUBJECTS)
}
const SUBJECTS = wordClass(
  'the a an it he she they we i you there his her their its our my somebody someone nobody everybody everyone all',
)

const REACH = 6

/** "The toll stood at nine.", "They put it at ten." */
function isLevel(line: Line, k: number): boolean {
  for (let n = k - 1; n >= Math.max(0, k - REACH); n--) if (isOneOf(line, n, LEVELS)) return true
  return false
}
const LEVELS = wordClass(
  'put puts stand stands stood number numbers numbered level levels remain remains remained toll count total price priced odds rate rates figure estimated estimate',
  'valued sold bought measured weighed age aged born hit temperature degrees air water tied drawn magnitude score majority probability ratio set',
)

/** "won by two", "rates up by four": by how much, and not by when. */
function isMargin(line: Line, k: number): boolean {
  for (let n = k - 1; n >= Math.max(0, k - REACH); n--) if (isOneOf(line, n, MARGINS)) return true
  return false
}
const MARGINS = wordClass(
  'won win wins winning lost lose loses losing beat beaten led lead leads leading trailed trail trailing ahead behind up down rose risen rise rises fell fallen falls cut cuts',
  'missed short attacked joined surrounded killed chased accompanied flanked raised raise reduced grew grown increased decreased dropped climbed improved shortened lengthened outnumbered divided multiplied divide multiply multiplied followed side defeated off extended delayed',
)
