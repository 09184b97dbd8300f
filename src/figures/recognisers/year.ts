import { nounClass } from '../../language/lexicon.js'
import { looksPlural } from '../../language/inflect.js'
import { dated, type Recogniser } from '../found.js'
import { hedgeBefore } from '../hedges.js'
import { at, isCapitalised, isJoiner, word, type Line } from '../line.js'

/** "in 2016", "the 2019 agreement", "since 1994", "2016-17". */
export const year: Recogniser = {
  name: 'year',
  read: (line, i) => {
    const { text } = at(line, i)
    if (!/^(?:1[4-9]|20)\d\d$/.test(text) || at(line, i - 1).kind === 'symbol' || isJoiner(line, i - 1))
      return null
    if (isPartOfName(line, i) || !standsForYear(line, i)) return null
    const season =
      isJoiner(line, i + 1) &&
      /^\d\d$/.test(word(line, i + 2)) &&
      Number(word(line, i + 2)) === (Number(text) + 1) % 100
    return dated(text, 'year', i, season ? i + 3 : i + 1)
  },
}

const LEADS =
  /^(?:in|since|by|until|till|from|of|during|before|after|between|to|through|early|late|mid|year|season|and|or|for|back|around|circa|on|than|like|till|summer|winter|spring|autumn|fall|election|elections|cup|olympics|championship|,|\(|-|–|—)$/

function standsForYear(line: Line, i: number): boolean {
  const before = word(line, i - 1)
  const next = word(line, i + 1)
  if (
    /^(?:gmt|utc|hours|hrs|bst|est|edt|cet|people|dollars|euros|percent|per|%|million|billion|miles|km|metres|kilometres|votes|tonnes)$/.test(
      next,
    )
  )
    return false
  if (isJoiner(line, i + 1) && /^(?:year|foot|mile|metre|strong|word|page)$/.test(word(line, i + 2)))
    return false
  const countable =
    looksPlural(next) &&
    !/^(?:act|event|cognition|communication|time|state|phenomenon|relation)$/.test(nounClass(next) ?? 'act')
  const hedge = hedgeBefore(line, i)
  if (hedge && countable) return false
  if (/^(?:in|since|until|till|during|before)$/.test(before))
    return !countable || before === 'since' || (before === 'in' && at(line, i - 1).text === 'In')
  if (countable && !/^(?:the|this|that|its|their|his|her|'s|a)$/.test(before)) return false
  return LEADS.test(before) || isName(line, i - 1) || !countable
}

function isName(line: Line, i: number): boolean {
  return isCapitalised(at(line, i)) || word(line, i) === "'s"
}

/** "Route 2016", "Room 1900", "No. 2012". */
function isPartOfName(line: Line, i: number): boolean {
  return /^(?:no\.?|number|route|room|flight|section|article|model|unit|highway|resolution|channel|bus|line|page|#)$/.test(
    word(line, i - 1),
  )
}
