import { MONTHS } from '../figures/index.js'
import type { Sentence, Token } from '../types.js'
import { firstClaims } from './claims.js'
import { capitalBalance, isTerm } from './terms.js'
import type { WordTable } from './word-table.js'

/**
 * All that finding stories asks of an article's words: each word, by its number in a table, in order of first use; how often it is
 * used; and how much more often it has a capital than not (see `capitalBalance`). Tallies add up: what is a name is learnt from all
 * articles together. Counts stop at what 16 bits hold. Days of a month ("14 February") are words of their own, see `dayWritten`.
 */
export type Tally = Readonly<{ words: Uint32Array; times: Uint16Array; capitals: Int16Array }>

/** A tally whose words are in no table yet, but spelled out. */
export type SpelledTally = Readonly<{
  words: readonly string[]
  times: readonly number[]
  capitals: readonly number[]
}>

/** Counts the words of an article's claims. */
export function tallyOf(sentences: readonly Sentence[], table: WordTable): Tally {
  return numberTally(spellTally(sentences), table)
}

/** The same, for another run to number. */
export function spellTally(sentences: readonly Sentence[]): SpelledTally {
  const claims = firstClaims(sentences)
  const balance = capitalBalance(claims)
  const counts = new Map<string, number>()
  for (const { tokens } of claims)
    for (const token of tokens) if (isTerm(token)) counts.set(token.lower, (counts.get(token.lower) ?? 0) + 1)
  for (const { tokens } of claims) for (const day of daysIn(tokens)) counts.set(day, 1)
  for (const { tokens } of claims.slice(0, BEGINNING))
    for (const period of periodsIn(tokens)) counts.set(period, 1)
  const words = [...counts.keys()]
  return { words, times: [...counts.values()], capitals: words.map((word) => balance.get(word) ?? 0) }
}

/** Numbers the words of a tally by a table. Those that tell nothing of an event, a third of them, are left out. */
export function numberTally({ words, times, capitals }: SpelledTally, table: WordTable): Tally {
  const numbers = words.map((word) => table.numberOf(word))
  const places = [...numbers.keys()].filter((place) => table.tells(numbers[place] ?? 0))
  return {
    words: Uint32Array.from(places, (place) => numbers[place] ?? 0),
    times: Uint16Array.from(places, (place) => Math.min(times[place] ?? 0, 0xffff)),
    capitals: Int16Array.from(places, (place) => Math.max(-0x8000, Math.min(capitals[place] ?? 0, 0x7fff))),
  }
}

/** Days of a month, with or without a year, as words: `@2-14`. */
function daysIn(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(({ lower }, at) => {
    const month = MONTHS.get(lower)
    if (month === undefined) return []
    const next = tokens[at + 1]?.text === '.' ? at + 2 : at + 1
    const day = [tokens[next], tokens[at - 1]].map((token) => dayOf(token)).find((number) => number !== null)
    return day === undefined ? [] : [`@${month}-${day}`]
  })
}

/** Claims in which an article says what period it is about: its headline and its first sentence. */
const BEGINNING = 2

/** Months without a day, and quarters, as words: `@in-8`, `@quarter-3`. "may" and "march" are months with a capital only. */
function periodsIn(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(({ text, lower }, at) => {
    const month = MONTHS.get(lower)
    if (
      month !== undefined &&
      text !== lower &&
      daysIn(tokens.slice(Math.max(0, at - 1), at + 3)).length === 0
    )
      return [`@in-${month}`]
    const quarter =
      QUARTERS.get(lower) ??
      (tokens[at + 1]?.lower === 'quarter' ? QUARTERS.get(`${lower}-quarter`) : undefined)
    return quarter === undefined ? [] : [`@quarter-${quarter}`]
  })
}

const QUARTERS = new Map(
  ['first', 'second', 'third', 'fourth'].flatMap((word, at) => [
    [`${word}-quarter`, at + 1],
    [`q${at + 1}`, at + 1],
  ]),
)

function dayOf(token: Token | undefined): number | null {
  const [, digits] = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token?.lower ?? '') ?? []
  const day = Number(digits ?? 0)
  return day >= 1 && day <= 31 ? day : null
}

/** The period that a word of a tally stands for, itself; null for other words. */
export function periodWritten(word: string): string | null {
  return /^@(?:in|quarter)-/.test(word) ? word : null
}

/** The day that a word of a tally stands for; null for other words. */
export function dayWritten(word: string): Readonly<{ month: number; day: number }> | null {
  const [, month, day] = /^@(\d+)-(\d+)$/.exec(word) ?? []
  return month === undefined ? null : { month: Number(month), day: Number(day) }
}
