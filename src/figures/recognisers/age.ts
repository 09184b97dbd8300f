import { nounClass } from '../../language/lexicon.js'
import { looksPlural } from '../../language/inflect.js'
import { readAmount, type Amount } from '../amount.js'
import { fromAmount, type Found, type Recogniser } from '../found.js'
import { at, isCapitalised, isJoiner, says, word, type Line } from '../line.js'
import { MONTHS } from '../calendar.js'
import { nounPhrase } from '../noun.js'
import { measureAt } from '../units.js'

/** "38-year-old", "aged 41", "Dupree, 71,", "a girl of six", "turned 19", "six years old", "under-30s", "aged 65 to 67". */
export const age: Recogniser = {
  name: 'age',
  read: (line, i) => {
    const amount = readAmount(line, i)
    if (!amount || amount.numeral.scaled || (amount.low ?? amount.high ?? 0) > 130) return null
    return (
      yearOld(line, amount) ??
      aged(line, amount) ??
      apposed(line, amount) ??
      girlOf(line, amount) ??
      turned(line, amount) ??
      was(line, amount) ??
      group(line, amount)
    )
  },
}

const MAX_AGE = 115

/** "38-year-old", "six years old", "three months old", "a nine-year-old". */
function yearOld(line: Line, amount: Amount): Found | null {
  const k = isJoiner(line, amount.to) ? amount.to + 1 : amount.to
  const unit = /^(year|month|week|day)s?$/.exec(word(line, k))?.[1]
  if (unit === undefined) return null
  const old = isJoiner(line, k + 1) ? k + 2 : k + 1
  if (/^olds?$/.test(word(line, old))) return fromAmount(amount, 'age', unit, 'age', old + 1)
  return says(line, k + 1, ['of', 'age']) ? fromAmount(amount, 'age', unit, 'age', k + 3) : null
}

/** "aged 41", "aged between 8 and 12", "aged 71 and 68", "ages 5 and 7", "at the age of 90". */
function aged(line: Line, amount: Amount): Found | null {
  let k = amount.start - 1
  for (
    let back = 0;
    back < 4 &&
    (word(line, k) === 'and' ||
      word(line, k) === ',' ||
      word(line, k) === 'or' ||
      /^\d{1,3}$/.test(word(line, k)));
    back++
  )
    k--
  const lead = word(line, k)
  if (lead === 'aged' || lead === 'ages' || (lead === 'age' && !/^(?:of|the)$/.test(word(line, k + 1))))
    return fromAmount(amount, 'age', unitAfter(line, amount), 'age')
  return says(line, k - 1, ['age', 'of']) || says(line, k - 1, ['ages', 'of'])
    ? fromAmount(amount, 'age', unitAfter(line, amount), 'age')
    : null
}

function unitAfter(line: Line, amount: Amount): string {
  return /^(month|week|day)s?$/.exec(word(line, amount.to))?.[1] ?? 'year'
}

/** A number between commas behind a name or a word for a person: "said Danuta Orlic, 52, who", "a girl, 9, is". */
function apposed(line: Line, amount: Amount): Found | null {
  if (amount.low === null || amount.high === null || amount.numeral.decimals > 0 || amount.low > MAX_AGE)
    return null
  const next = at(line, amount.to)
  const listed = word(line, amount.from - 1) === 'and' ? siblings(line, amount) : false
  if (word(line, amount.start - 1) !== ',' && word(line, amount.start - 1) !== '(' && !listed) return null
  const closes =
    next.text === '' ||
    /^[,.;:)!?—–-]$/.test(next.text) ||
    /^(?:who|and|was|is|has|had|told|said|when|whose|were|but)$/.test(next.lower) ||
    (/^(?:from|in|at|with)$/.test(next.lower) && !amount.numeral.words) ||
    next.text === '('
  if (!closes) return null
  if (listed) return fromAmount(amount, 'age', 'year', 'age')
  const named = at(line, amount.start - 2)
  if (MONTHS.has(named.lower) || named.kind !== 'word') return null
  const isPerson = isCapitalised(named)
    ? !/^(?:st|street|road|avenue|page|room|section|article|chapter|group|class|flight|route)$/.test(
        named.lower,
      )
    : nounClass(named.lower) === 'person'
  // Two brothers, nine and 12: the first age of a list has "and" behind it.
  if (
    next.lower === 'and' &&
    !/^\d{1,3}$/.test(word(line, amount.to + 1)) &&
    readAmount(line, amount.to + 1) === null
  )
    return null
  if (!isPerson || isList(line, amount)) return null
  return fromAmount(amount, 'age', 'year', 'age')
}

/** ", nine and [12]," behind the first of two ages. */
function siblings(line: Line, amount: Amount): boolean {
  const k = amount.from - 2
  const first = readAmount(line, k)
  if (!first || first.to !== amount.from - 1 || word(line, k - 1) !== ',') return false
  const named = at(line, k - 2)
  return nounClass(named.lower) === 'person' || (isCapitalised(named) && !MONTHS.has(named.lower))
}

/** "Alliance 58, National Homestead 53": a number that also stands right behind a name elsewhere is no age. */
function isList(line: Line, amount: Amount): boolean {
  return (
    at(line, amount.start - 3).kind === 'number' ||
    (word(line, amount.to) === ',' && at(line, amount.to + 1).kind === 'number')
  )
}

/** "a girl of six", "boy of ten", "a baby of three months"; "mother of two" counts children. */
function girlOf(line: Line, amount: Amount): Found | null {
  if (word(line, amount.start - 1) !== 'of') return null
  const who = word(line, amount.start - 2)
  if (
    !/^(?:girl|boy|baby|child|toddler|infant|man|woman|lad|teenager|pensioner|widow|youth|son|daughter|pupil|girls|boys|children|men|women)$/.test(
      who,
    )
  )
    return null
  const unit = /^(year|month|week|day)s?$/.exec(word(line, amount.to))?.[1]
  if (
    unit === undefined &&
    at(line, amount.to).kind === 'word' &&
    !/^(?:was|who|had|has|is|and|in|from|with|were|died|when|at)$/.test(word(line, amount.to))
  )
    return null
  return fromAmount(amount, 'age', unit ?? 'year', 'age', unit === undefined ? undefined : amount.to + 1)
}

function turned(line: Line, amount: Amount): Found | null {
  if (!/^(?:turned|turns|turning)$/.test(word(line, amount.start - 1)) || !endsAge(line, amount.to))
    return null
  return (amount.low ?? 0) >= 1 ? fromAmount(amount, 'age', 'year', 'age') : null
}

/** "She is 41.", "Shirin Akter was 14, her mother said", "her predecessor was 50 when", "who is 97 and". */
function was(line: Line, amount: Amount): Found | null {
  if (
    !/^(?:is|was|were|are|'s|be|being)$/.test(word(line, amount.start - 1)) ||
    !endsAge(line, amount.to) ||
    amount.numeral.decimals > 0
  )
    return null
  const value = amount.low ?? amount.high ?? 0
  if (value < 1 || value > MAX_AGE) return null
  const who = at(line, amount.start - 2)
  if (
    /^(?:he|she|who|i)$/.test(who.lower) &&
    nounPhrase(line, amount.to, 'many') === null &&
    measureAt(line, amount.to, true) === null &&
    at(line, amount.to).kind !== 'symbol'
  )
    return fromAmount(amount, 'age', 'year', 'age')
  if (!endsAge(line, amount.to)) return null
  // "Sergeant Pavel Idrisov, was 44": the name is what the commas set off.
  const name = isCapitalised(who)
    ? isCapitalised(at(line, amount.start - 3)) && amount.start - 3 >= 0
    : who.text === ',' &&
      isCapitalised(at(line, amount.start - 3)) &&
      isCapitalised(at(line, amount.start - 4)) &&
      value >= 5
  if (!name && nounClass(who.lower) !== 'person') return null
  return looksPlural(who.lower) ? null : fromAmount(amount, 'age', 'year', 'age')
}

function isCopula(line: Line, i: number): boolean {
  return (
    /^(?:is|was|were|are|be|being)$/.test(word(line, i)) ||
    (word(line, i) === "'s" && /^(?:he|she|who)$/.test(word(line, i - 1))) ||
    (/^(?:now|only|just|still)$/.test(word(line, i)) && isCopula(line, i - 1))
  )
}

function endsAge(line: Line, i: number): boolean {
  const next = at(line, i)
  return (
    next.text === '' ||
    /^[,.;:)!?—–]$/.test(next.text) ||
    /^(?:when|and|at|but|in|last|this|on|but|or)$/.test(next.lower)
  )
}

/** "the under-30s", "over-65s", "under-18s". */
function group(line: Line, amount: Amount): Found | null {
  const side = word(line, amount.from - 2)
  if (!isJoiner(line, amount.from - 1) || !/^(?:under|over)$/.test(side)) return null
  const plural = word(line, amount.to) === 's' && !at(line, amount.to).spaced
  if (!plural && !/^(?:year|age|olds?)/.test(word(line, amount.to))) return null
  const value = amount.low ?? amount.high
  return {
    ...fromAmount(amount, 'age', 'year', 'age', plural ? amount.to + 1 : amount.to), start: amount.from - 2, exclusive: true, approx: false,
    low: side === 'over' ? value : null, high: side === 'under' ? value : null,
  } // prettier-ignore
}

/** "everyone over 40", "those under 30": a bound on persons with nothing else to count. */
function bounded(line: Line, amount: Amount): Found | null {
  if (
    !/^(?:over|under|above|below)$/.test(word(line, amount.from - 1)) ||
    amount.start === amount.from ||
    amount.numeral.scaled
  )
    return null
  const value = amount.low ?? amount.high ?? 0
  if (value < 1 || value > MAX_AGE || amount.numeral.decimals > 0) return null
  if (
    !/^(?:everyone|everybody|anyone|anybody|those|people|men|women|adults|children|voters|patients|residents|persons|workers|players|kids|girls|boys|someone|nobody)$/.test(
      word(line, amount.start - 1),
    )
  )
    return null
  const next = at(line, amount.to)
  const counts = next.kind === 'word' && nounPhrase(line, amount.to, 'many') !== null
  return counts || next.kind === 'symbol' || word(line, amount.to) === 'per'
    ? null
    : fromAmount(amount, 'age', 'year', 'age')
}

/** "joined the academy at nine", "died at 74", "a free man at 65", "now 24, who", "the eldest 91". */
function atAge(line: Line, amount: Amount): Found | null {
  const value = amount.low ?? 0
  if (
    amount.low !== amount.high ||
    value < 4 ||
    value > MAX_AGE ||
    amount.numeral.decimals > 0 ||
    !endsAge(line, amount.to)
  )
    return null
  const before = word(line, amount.start - 1)
  if (before === 'now' && word(line, amount.start - 2) === ',')
    return fromAmount(amount, 'age', 'year', 'age')
  if (/^(?:eldest|youngest|oldest)$/.test(before)) return fromAmount(amount, 'age', 'year', 'age')
  if (before !== 'at') return null
  const told = line.tokens.some(
    (t) =>
      t.end <= at(line, amount.start).start &&
      at(line, amount.start).start - t.end < 60 &&
      LIFE.test(t.lower),
  )
  return told ? fromAmount(amount, 'age', 'year', 'age') : null
}
const LIFE =
  /^(?:joined|left|retired|died|dead|released|married|widowed|became|quit|emigrated|orphaned|graduated|debut|debuted|free|man|woman|boy|girl|mother|father|driving|career|learned|learnt)$/
