import { exactly, type Found, type Recogniser } from '../found.js'
import { at, isDash, isJoiner, says, word, type Line } from '../line.js'
import { readNumeral } from '../numeral.js'

/** "won 3-1", "52 votes to 48", "218–210", "beat them 6-4, 7-5", "five votes to four". */
export const score: Recogniser = {
  name: 'score',
  read: (line, i) => votes(line, i) ?? dashed(line, i) ?? spoken(line, i),
}

const found = (first: number, second: number, unit: string, from: number, to: number): Found => ({
  ...exactly(first, 'score', unit, 'score', from, to),
  high: second,
})

/** "52 votes to 48", "by nine to two": sides of a vote. */
function votes(line: Line, i: number): Found | null {
  const a = readNumeral(line, i)
  if (!a || !/^votes?$/.test(word(line, a.to)) || !/^(?:to|against)$/.test(word(line, a.to + 1))) return null
  const b = readNumeral(line, a.to + 2)
  return b ? found(a.value, b.value, 'vote', i, b.to) : null
}

const GAME =
  /^(?:won|win|wins|winning|lost|lose|loses|losing|beat|beats|beaten|beating|defeat|defeated|defeats|victory|draw|drew|drawn|drawing|lead|leads|leading|led|ahead|down|trail|trailed|trailing|score|scored|scoreline|goal|goals|final|match|game|games|set|sets|half|penalties|shootout|aggregate|humbled|thrashed|edged|downed|equaliser|level|vote|voted|votes|passed|ruling|ruled|decision|majority|split|series|tie|tied|lost|fixture|league|cup|season|innings|thumping|hammered|routed|stalemate|penalty|minutes?)$/

/** "3-1", "218–210": two whole numbers that no unit follows. */
function dashed(line: Line, i: number): Found | null {
  const [a, b] = [at(line, i), at(line, i + 2)]
  if (
    !/^\d{1,3}$/.test(a.text) ||
    !isJoiner(line, i + 1) ||
    !/^\d{1,3}$/.test(b.text) ||
    isJoiner(line, i + 3) ||
    isJoiner(line, i - 1)
  )
    return null
  const [low, high] = [Number(a.text), Number(b.text)]
  if (isOdds(line, i)) return exactly(low / high, 'ratio', 'odds', 'score', i, i + 3, 0.01)
  const context = line.tokens.some((t) => GAME.test(t.lower))
  const next = word(line, i + 3)
  // A range rises and is followed by what it counts; a score may fall, or stands in talk of games and votes.
  const rising = low < high
  if (
    rising &&
    (!context ||
      (/^(?:people|years?|days?|hours?|minutes?|per|percent|%|km|miles?|of)$/.test(next) && next !== 'of'))
  )
    return null
  if (/^(?:year|years|day|days)$/.test(next) || (next === '-' && isDash(next))) return null
  return found(low, high, 'goal', i, i + 3)
}

/** "at 20-1", "the 4-5 favourites", "12-1 to go down": what a bookmaker pays for a stake. */
function isOdds(line: Line, i: number): boolean {
  return (
    line.tokens.some((t) => /^(?:odds|bookies?|bookmakers?|betting|punters?|stake)$/.test(t.lower)) ||
    /^(?:favou?rites?|outsiders?|shot)$/.test(word(line, i + 3)) ||
    says(line, i + 3, ['to', 'go', 'down'])
  )
}

/** "by three goals to one", "won by 52 to 48", "passed 52 to 48". */
function spoken(line: Line, i: number): Found | null {
  const a = readNumeral(line, i)
  if (!a || !Number.isInteger(a.value) || word(line, i - 1) === 'from') return null
  const goals = /^(?:goals?|points?|runs|sets|frames|games|seats)$/.test(word(line, a.to)) ? a.to + 1 : a.to
  if (word(line, goals) !== 'to' && word(line, goals) !== 'against') return null
  const b = readNumeral(line, goals + 1)
  if (!b || !Number.isInteger(b.value) || a.scaled || b.scaled) return null
  if (goals > a.to)
    return says(line, i - 1, ['by']) || b.value <= a.value ? found(a.value, b.value, 'goal', i, b.to) : null
  const led = /^(?:by|won|voted|vote|passed|lost|beat|ruled|score|odds|at|defeated|approved|rejected)$/.test(
    word(line, i - 1),
  )
  const beaten =
    a.value <= 20 &&
    b.value <= 20 &&
    line.tokens.some((t, k) => k < i && /^(?:beat|beats|won|lost|defeated)$/.test(t.lower))
  return (a.value > b.value && (led || (beaten && word(line, b.to) !== ''))) ||
    /^(?:voted|vote|ruled|passed|odds)$/.test(word(line, i - 1))
    ? found(a.value, b.value, 'vote', i, b.to)
    : null
}
