import { exactly, type Found, type Recogniser } from '../found.js'
import { hedgeAfter, hedgeBefore } from '../hedges.js'
import { at, isJoiner, says, word, type Line } from '../line.js'
import { readNumeral } from '../numeral.js'

/** Shares and multiples: "a third", "two-thirds", "one in five", "3/4", "doubled", "1.8 times", "threefold", "half". */
export const ratio: Recogniser = {
  name: 'ratio',
  read: (line, i) => {
    const found = oneIn(line, i) ?? fraction(line, i) ?? half(line, i) ?? times(line, i) ?? multiple(line, i)
    return found && hedged(line, found)
  },
}

const PARTS: Readonly<Record<string, number>> = {
  half: 2, halves: 2, third: 3, thirds: 3, quarter: 4, quarters: 4, fourth: 4, fourths: 4, fifth: 5, fifths: 5, sixth: 6, sixths: 6, seventh: 7,
  sevenths: 7, eighth: 8, eighths: 8, ninth: 9, ninths: 9, tenth: 10, tenths: 10,
} // prettier-ignore

const found = (value: number, unit: string, from: number, to: number): Found =>
  exactly(value, 'ratio', unit, 'ratio', from, to, 0.01)

/** "one in five", "four out of ten", "1 in 8", "two of every three". */
function oneIn(line: Line, i: number): Found | null {
  const a = readNumeral(line, i)
  if (!a || !Number.isInteger(a.value) || a.value < 1) return null
  const link = word(line, a.to)
  const of = says(line, a.to, ['out', 'of'])
    ? a.to + 2
    : link === 'in'
      ? a.to + 1
      : says(line, a.to, ['of', 'every'])
        ? a.to + 2
        : 0
  if (of === 0) return null
  const b = readNumeral(line, word(line, of) === 'every' ? of + 1 : of)
  if (!b || b.value <= a.value || b.value > 1e6 || !Number.isInteger(b.value)) return null
  // "14 in 2025", "three in 10 days", "38 out of 412 injured": a count in a time, or a part of a counted whole.
  if (
    link === 'in' &&
    (isTime(word(line, b.to)) || (b.value > 1000 && b.value % 1000 !== 0) || isJoiner(line, b.to))
  )
    return null
  if (link === 'out' && b.value > 10 && b.value % 10 !== 0) return null
  // "one in eight", "7 in 100"; "31 in 88" are goals in matches.
  if (link === 'in' && b.value > 20 && b.value % 25 !== 0 && b.value % 10 !== 0) return null
  return found(a.value / b.value, 'share', i, b.to)
}

const isTime = (lower: string) => /^(?:second|minute|hour|day|night|week|month|year|decade)s?$/.test(lower)

/** "a third of", "two-thirds", "three quarters", "3/4". */
function fraction(line: Line, i: number): Found | null {
  if (
    /^\d{1,2}$/.test(at(line, i).text) &&
    word(line, i + 1) === '/' &&
    /^\d{1,2}$/.test(at(line, i + 2).text) &&
    !at(line, i + 1).spaced &&
    !at(line, i + 2).spaced
  ) {
    const [a, b] = [Number(at(line, i).text), Number(at(line, i + 2).text)]
    const isDate = word(line, i + 3) === '/' || (a === 24 && b === 7) || (a === 9 && b === 11)
    return a < b && b <= 10 && !isDate ? found(a / b, 'share', i, i + 3) : null
  }
  const lead = word(line, i)
  const many = lead === 'a' || lead === 'an' ? 1 : (readNumeral(line, i)?.value ?? NaN)
  const after = lead === 'a' || lead === 'an' ? i + 1 : (readNumeral(line, i)?.to ?? i + 1)
  if (!(many >= 1 && many <= 9)) return null
  const k = isJoiner(line, after) ? after + 1 : after
  const name = word(line, k)
  const part = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined
  if (part === undefined || name === 'half' || many >= part) return null
  const plural = name.endsWith('s')
  if (many > 1 !== plural) return null
  // "a third man", "a quarter final" rank or name; "a quarter of an hour" is a duration.
  if (many === 1 && lead !== 'one' && !endsShare(line, k + 1, /^(?:third|quarter)$/.test(name))) return null
  if (says(line, k + 1, ['of', 'an', 'hour']) || says(line, k + 1, ['of', 'a', 'century'])) return null
  if (/^quarters?$/.test(name) && many === 1 && isTime(word(line, k + 1))) return null
  return found(many / part, 'share', i, k + 1)
}

/** What follows a share and not an ordinal: "of", a verb, a mark, "more", "less". */
function endsShare(line: Line, i: number, commonShare: boolean): boolean {
  const next = at(line, i)
  // "a fourth, after 1958": shares below a quarter are told with "of".
  if (!commonShare) return /^(?:of|off|more|less|fewer)$/.test(next.lower)
  return (
    next.text === '' ||
    next.kind === 'punctuation' ||
    /^(?:of|off|more|less|fewer|larger|bigger|higher|lower|smaller|the|to|in|by|from|on|as|are|is|were|was|has|have|had|and|or|but|since|ever|say|said|do|did|live|voted)$/.test(
      next.lower,
    )
  )
}

/** "half of the homes", "half the village", "nearly half", not "half-time", "half a million", "the first half". */
function half(line: Line, i: number): Found | null {
  if (word(line, i) !== 'half' || isJoiner(line, i + 1) || isJoiner(line, i - 1)) return null
  const before = word(line, i - 1)
  if (/^(?:first|second|a|and|other|the|each|either|an|one|two|three|four|better)$/.test(before)) return null
  const next = word(line, i + 1)
  if (/^(?:of|the|its|their|his|her|our|that|those|as)$/.test(next))
    return next === 'of' && /^(?:an|a)$/.test(word(line, i + 2)) ? null : found(0.5, 'share', i, i + 1)
  if (
    /^(?:empty|full|payable|finished|built|submerged|destroyed|open|closed|owned|dead|asleep|buried|burned|burnt)$/.test(
      next,
    )
  )
    return found(0.5, 'share', i, i + 1)
  return hedgeBefore(line, i) || /^(?:by|in)$/.test(before)
    ? /^(?:a|an|past|hour|time)$/.test(next)
      ? null
      : found(0.5, 'share', i, i + 1)
    : null
}

/** "three times", "1.8 times", "twice", "double the"; "three times" as an occasion ("rang her 17 times") is a count. */
function times(line: Line, i: number): Found | null {
  const lower = word(line, i)
  if (lower === 'twice')
    return comparing(line, i + 1)
      ? found(2, 'times', i, i + 1)
      : exactly(2, 'count', 'time', 'ratio', i, i + 1)
  const n = readNumeral(line, i)
  if (!n || n.value > 1e6) return null
  if (word(line, n.to) === 'times' || (word(line, n.to) === 'x' && !at(line, n.to).spaced))
    return (comparing(line, n.to + 1) &&
      !/^(?:as|that|they|he|she)$/.test(
        word(line, n.to + 1) === 'as' && !/^(?:as)$/.test(word(line, n.to + 3)) ? 'as' : '',
      )) ||
      n.decimals > 0
      ? found(n.value, 'times', i, n.to + 1)
      : null
  const fold = isJoiner(line, n.to) ? n.to + 1 : n.to
  return word(line, fold) === 'fold' && fold !== n.to ? found(n.value, 'times', i, fold + 1) : null
}

/** "times as many", "times the size", "times what it won", "times higher": a comparison stands behind. */
function comparing(line: Line, i: number): boolean {
  const next = word(line, i)
  return (
    /^(?:as|the|that|what|its|their|his|her|more|less|fewer|over|those)$/.test(next) ||
    (/(?:er)$/.test(next) && word(line, i + 1) === 'than')
  )
}

const MULTIPLES: Readonly<Record<string, number>> = {
  double: 2, doubled: 2, doubling: 2, doubles: 2, triple: 3, tripled: 3, tripling: 3, trebled: 3, treble: 3, quadrupled: 4, quadruple: 4, quadrupling: 4,
  twofold: 2, threefold: 3, fourfold: 4, fivefold: 5, sixfold: 6, sevenfold: 7, eightfold: 8, ninefold: 9, tenfold: 10, halved: 0.5, halving: 0.5, halve: 0.5,
} // prettier-ignore

function multiple(line: Line, i: number): Found | null {
  const lower = word(line, i)
  const value = Object.hasOwn(MULTIPLES, lower) ? MULTIPLES[lower] : undefined
  if (value === undefined) return null
  // "a double room", "the triple jump", "double-decker": an adjective, no comparison.
  if (/^(?:double|triple|treble|quadruple)$/.test(lower)) {
    if (
      isJoiner(line, i + 1) ||
      !/^(?:the|that|its|what|their|in|to|last|those|his|her)$/.test(word(line, i + 1))
    )
      return null
    return /^(?:a|an|the|his|her|their)$/.test(word(line, i - 1)) ? null : found(value, 'times', i, i + 1)
  }
  return found(value, 'times', i, i + 1)
}

function hedged(line: Line, figure: Found): Found {
  const hedge = hedgeBefore(line, figure.from) ?? hedgeAfter(line, figure.to)
  if (!hedge) return figure
  return {
    ...figure,
    start: Math.min(figure.start, hedge.edge),
    low: hedge.bound === 'high' ? null : figure.low,
    high: hedge.bound === 'low' ? null : figure.high,
    exclusive: hedge.bound !== null && hedge.exclusive,
    approx: hedge.bound === null && hedge.approx,
  }
}
