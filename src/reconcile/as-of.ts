import type { Explanation } from '../types.js'
import { daysBetween, isBackground, trendOf } from './developing.js'
import { judgePair } from './judge.js'
import { dateOf, idOf, numberOf, type Clash, type Side } from './sides.js'

/** A running total that one article counts later than another. */
export function byDate(sides: readonly Side[], clashes: readonly Clash[]): Explanation | null {
  const past = ({ figure, sentence, article }: Side) =>
    isBackground(figure, sentence, article?.published ?? null)
  if (sides.some(past)) return null
  const trends = sides.map(({ figure, sentence }) => trendOf(figure, sentence))
  const elapsed = clashes.every(passesWithTime)
  if (!elapsed && trends.every((trend) => trend === null)) return null
  const steps = stepsAmong(sides)
  const rises = steps.filter((step) => step.up).length
  const falls = steps.length - rises
  const most = elapsed || trends.includes('either') ? Math.max(rises, falls) : rises
  if (steps.length === 0 || most < MONOTONE_SHARE * steps.length) return null
  const ways = steps.filter((step) => step.up === rises > falls)
  // The clearest is told: two counts of one day are in order only by which of them was given up first.
  const told = ways.find(({ early, late }) => dateOf(early) !== dateOf(late)) ?? ways[0] ?? steps[0]
  if (told === undefined) return null
  const { early, late } = told
  return {
    kind: 'as-of',
    text: `${idOf(early)} counts as of ${dateOf(early) ?? ''}; ${idOf(late)} as of ${dateOf(late) ?? ''}`,
  }
}

/** One stray among many (a headline that ran ahead of its own article) does not undo a trend. */
const MONOTONE_SHARE = 0.75

type Step = Readonly<{ early: Side; late: Side; up: boolean }>

/**
 * From each number told earlier to each told later; none between two where the articles do not say which is which. A
 * number is as old as its first telling, since later articles recall earlier numbers ("on Wednesday the agencies had
 * 37"); of two that start on one day, the older is the one given up first. Swapped digits (480 and 408) are a slip of
 * the hand.
 */
function stepsAmong(sides: readonly Side[]): readonly Step[] {
  const tellings = tellingsOf(sides)
  return tellings.flatMap((x, i) =>
    tellings.slice(i + 1).flatMap((y): readonly Step[] => {
      const order = compareText(x.first, y.first) || compareText(x.last, y.last)
      if (order === 0 || judgePair(x.side.reading, y.side.reading) !== 'conflict') return []
      const [early, late] = order < 0 ? [x.side, y.side] : [y.side, x.side]
      if (areSwapped(numberOf(early), numberOf(late))) return []
      return [{ early, late, up: numberOf(late) > numberOf(early) }]
    }),
  )
}

/** One way of telling one number, by the side that tells it first, and the days from which and until which it is told. */
type Telling = Readonly<{ side: Side; first: string; last: string }>

function tellingsOf(sides: readonly Side[]): readonly Telling[] {
  const dated = sides
    .flatMap((side) => ({ side, date: dateOf(side), number: `${side.reading.dimension} ${numberOf(side)}` }))
    .flatMap(({ side, date, number }) => (date === null ? [] : [{ side, date, number }]))
    .sort((a, b) => compareText(a.date, b.date))
  const first = new Map<string, string>()
  const last = new Map<string, string>()
  const ways = new Map<string, { side: Side; number: string }>()
  for (const { side, date, number } of dated) {
    if (!first.has(number)) first.set(number, date)
    last.set(number, date)
    const way = `${number} ${side.reading.low} ${side.reading.high}`
    if (!ways.has(way)) ways.set(way, { side, number })
  }
  return [...ways.values()].map(({ side, number }) => ({
    side,
    first: first.get(number) ?? '',
    last: last.get(number) ?? '',
  }))
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** "In two days of fighting", and "five days on" three days later: a length that grows as the calendar does. */
function passesWithTime([a, b]: Clash): boolean {
  const [from, to] = [dateOf(a), dateOf(b)]
  if (a.figure.kind !== 'duration' || b.figure.kind !== 'duration' || from === null || to === null)
    return false
  // Hours of work or sleep do not grow with the calendar.
  if ([a, b].some(({ figure }) => /^(?:hour|minute|second)/.test(figure.unit ?? ''))) return false
  const passed = daysBetween(from, to)
  const grown = (numberOf(b) - numberOf(a)) / 86_400
  if (COUNTDOWN.test(a.sentence?.text ?? '') && COUNTDOWN.test(b.sentence?.text ?? ''))
    return passed !== 0 && Math.abs(passed + grown) <= 1
  return passed * grown > 0 && Math.abs(grown) >= Math.abs(passed) / 2 && Math.abs(passed - grown) <= 1
}

/** "Nine days before the vote", and "five days to go" four days later. */
const COUNTDOWN = /\b(?:days?|weeks?|months?)\s(?:to\sgo|before|until|away|left|ahead)\b/i

function areSwapped(a: number, b: number): boolean {
  const [x, y] = [String(a), String(b)]
  if (x.length !== y.length || x.replace('.', '').length < 3) return false
  const differing = [...x].flatMap((digit, at) => (digit === y[at] ? [] : [at]))
  const [i = 0, j = 0] = differing
  return differing.length === 2 && j === i + 1 && x[i] === y[j] && x[j] === y[i]
}
