import { readAmount, type Amount } from '../amount.js'
import { fromAmount, type Found, type Recogniser } from '../found.js'
import { isNameNumber } from '../look-alikes.js'
import { at, isJoiner, word, type Line } from '../line.js'
import { isPersonState, nounPhrase } from '../noun.js'

/** Things counted: "277 people", "31 Russian tanks", "17 of its soldiers", "a six-storey factory", "mother of two". */
export const count: Recogniser = {
  name: 'count',
  read: (line, i) => {
    const amount = readAmount(line, i)
    if (!amount || isNameNumber(line, amount)) return null
    if (isLoneOne(line, amount)) return null
    return counted(line, amount)
  },
}

function counted(line: Line, amount: Amount): Found {
  const compound = isJoiner(line, amount.to) && at(line, amount.to + 1).kind === 'word'
  const from = compound ? amount.to + 1 : skipFillers(line, amount.end)
  if (
    word(line, amount.from - 1) === 'of' &&
    /^(?:mother|father|mum|mom|dad|parent|parents|grandmother|grandfather)$/.test(word(line, amount.from - 2))
  )
    return { ...fromAmount(amount, 'count', 'child', 'count') }
  if (word(line, amount.from - 2) === 'of' && isJoiner(line, amount.from - 1))
    return fromAmount(amount, 'count', 'child', 'count')
  if (isPersonState(line, from)) return fromAmount(amount, 'count', 'person', 'count')
  const single = compound || (amount.low === 1 && amount.high === 1)
  const noun = nounPhrase(line, from, single ? 'one' : 'many')
  if (noun) return fromAmount(amount, 'count', noun.unit, 'count', noun.to)
  return { ...fromAmount(amount, 'count', null, 'count'), bare: true }
}

/** "17 of its soldiers", "14 of the drones", "seven other people", "three more villages". */
function skipFillers(line: Line, from: number): number {
  let k = from
  if (/^(?:more|other|further|additional|additionally)$/.test(word(line, k))) k++
  if (word(line, k) !== 'of') return k
  k++
  while (/^(?:the|its|his|her|their|our|my|your|these|those|all|'s)$/.test(word(line, k))) k++
  return k
}

/**
 * "one" is a number only where something counts: a bound, another number beside it, a state ("one dead"). Else it is a
 * pronoun or an article: "one of the men", "one resident said".
 */
function isLoneOne(line: Line, amount: Amount): boolean {
  const { numeral } = amount
  if (!numeral.words || numeral.value !== 1 || (amount.low !== 1 && amount.high !== 1)) return false
  if (amount.low !== amount.high) return false
  const next = word(line, amount.to)
  const before = word(line, amount.from - 1)
  if (amount.start < amount.from && before !== 'only')
    return next === 'of' && !/^(?:them|those|whom)$/.test(word(line, amount.to + 1))
  if (
    /^(?:of|another|who|which|that|thing|way|day|by|or|to|in|on|side|hand|point|must|can|could|would|should|is|has|might|\.|,|reason|where|when)$/.test(
      next,
    )
  )
    return true
  if (
    /^(?:no|this|that|the|any|every|each|which|another|some|former|big|small|new|old|good|last|next|first|only|little|right|wrong|'s|number|day|square)$/.test(
      before,
    )
  )
    return true
  if (
    isPersonState(line, amount.to) ||
    /^(?:person|death|fatality|injury|people|case|count)$/.test(next) ||
    (before === 'by' && /^(?:goal|point|vote|seat|run|shot|length)$/.test(next))
  )
    return false
  if (
    /^(?:and|plus|,|least|including|killed|killing|injured|injuring|wounded|wounding|leaving|left|just|arrested|lost|out|has|have|had|scored|won)$/.test(
      before,
    )
  )
    return next === 'and' || at(line, amount.to).kind !== 'word'
  return true
}
