import { nounClass } from '../../language/lexicon.js'
import { wordSet } from '../../language/word-set.js'
import { UNTOLD_YEAR } from '../../language/loose-dates.js'
import { daysBetween, yearOf } from '../calendar.js'
import { FEASTS, INDEPENDENCE, type Feast } from '../feasts.js'
import { dated, type Recogniser } from '../found.js'
import { at, isCapitalised, word, type Line } from '../line.js'
import { yearToldBehind } from './date-day.js'
import { yearAt } from './date-parts.js'
import { looksAhead, looksBack, tellsPast } from '../tense.js'
import { ANY_DAY, DONE_ONCE } from './date-weekday.js'

/** "on Christmas Day", "New Year's Eve 2019", "since Good Friday", "India's Independence Day", "the Boxing Day attack". */
export const feast: Recogniser = {
  name: 'date',
  words: new Set([...[...FEASTS.keys()].map((name) => name.split(' ')[0] ?? ''), 'independence']),
  digits: false,
  read: (line, i) => {
    const named = feastAt(line, i)
    if (named === null || isAnotherChurchs(line) || !isThatDay(line, named)) return null
    const { feast, from, to } = named
    const year = yearBehind(line, to)
    if (year !== null) return dated(feast.on(year.year), 'date', from, year.to)
    if (line.published !== null) return dated(nearest(line, named, line.published), 'date', from, to)
    return feast.isFixed ? dated(feast.on(Number(UNTOLD_YEAR)), 'date', from, to) : null
  },
}

type Named = Readonly<{ feast: Feast; from: number; to: number }>

/** The longest name has three words, and two apostrophes between. */
const LONGEST = 5

function feastAt(line: Line, i: number): Named | null {
  if (!isCapitalised(at(line, i))) return null
  if (word(line, i) === 'independence') return independenceDay(line, i)
  let name = ''
  let small = false
  for (let k = i; k < i + LONGEST; k++) {
    const token = at(line, k)
    if (token.lower === "'s" || (token.lower === "'" && k > i)) continue
    if (token.kind !== 'word') return null
    name += (k === i ? '' : ' ') + token.lower
    small ||= !isCapitalised(token)
    const feast = FEASTS.get(name)
    if (feast !== undefined) return small && !SMALL_TOO.test(name) ? null : startingAt(line, i, feast, k + 1)
  }
  return null
}
/** "Christmas day" and "New Year's eve" are written so too. */
const SMALL_TOO = /^(?:christmas|new|boxing|easter|valentine) /

/** "St. Patrick's Day": the saint's title belongs to it, and without it Patrick is anybody. */
function startingAt(line: Line, i: number, feast: Feast, to: number): Named | null {
  if (!SAINTS.has(word(line, i))) return { feast, from: i, to }
  const from = word(line, i - 1) === '.' ? i - 2 : i - 1
  return /^(?:st|st\.|saint)$/.test(word(line, from)) ? { feast, from, to } : null
}
const SAINTS = wordSet('patrick patricks stephen stephens')

/** Each nation has its own: only where its name stands before is the day told. */
function independenceDay(line: Line, i: number): Named | null {
  if (word(line, i + 1) !== 'day' || !isCapitalised(at(line, i + 1))) return null
  const feast = INDEPENDENCE.get(word(line, word(line, i - 1) === "'s" ? i - 2 : i - 1))
  return feast === undefined ? null : { feast, from: i, to: i + 2 }
}

/** The Eastern churches keep their feasts on other days. */
function isAnotherChurchs(line: Line): boolean {
  return line.tokens.some(({ lower }) => lower === 'orthodox' || lower === 'coptic')
}

/** Whether the day itself is meant: not "Boxing Day sales", "the Good Friday Agreement", "every Christmas Day", "at Halloween". */
function isThatDay(line: Line, { from: i, to }: Named): boolean {
  const before = word(line, i - 1)
  const next = at(line, to)
  const isOnce = DONE_ONCE.has(next.lower)
  if (ANY_DAY.has(before)) return before === 'a' && isOnce
  if (isCapitalised(next) || next.text === '!') return false
  // The costume party is on any night of the week, and the film in any year.
  if (to === i + 1 && !LEADS.has(before)) return NIGHT.has(next.lower) && LEADS.has(word(line, i - 1))
  if (next.kind !== 'word' || next.lower === "'s" || isOnce || before === 'on' || NIGHT.has(next.lower))
    return true
  return nounClass(next.lower) === null || NO_NOUNS.has(next.lower)
}
const LEADS = wordSet('on since until till by before after from')
const NIGHT = wordSet('night morning afternoon evening eve')
/** Words that are nouns too, but seldom behind a day. */
const NO_NOUNS = wordSet('a in at as on by he it i no was so will can may last this next')

/** "Boxing Day 2004", "Christmas Eve, 2019", "New Year's Day in 2016". */
function yearBehind(line: Line, to: number): { year: number; to: number } | null {
  const k = /^(?:,|in|of)$/.test(word(line, to)) ? to + 1 : to
  const year = yearAt(line, k)
  return year === null ? null : { year, to: k + 1 }
}

/** The year told beside it, else the one that the tense asks for, else the nearest. */
function nearest(line: Line, { feast, from: i, to }: Named, published: string): string {
  const told = yearToldBehind(line, to)
  const year = yearOf(published)
  if (told !== null) return feast.on(year + told)
  const days = [feast.on(year - 1), feast.on(year), feast.on(year + 1)] as const
  const toCome = days.find((day) => day >= published) ?? days[2]
  if (looksAhead(line, i)) return toCome
  const gone = days.findLast((day) => day <= published) ?? days[0]
  if (isOver(line, i)) return gone
  return daysBetween(gone, published) <= daysBetween(published, toCome) ? gone : toCome
}

/** "was shot on Halloween", "On Good Friday it rained": but of what "will be on Good Friday" one may have told before. */
function isOver(line: Line, i: number): boolean {
  if (LEADS_ON.has(word(line, i - 1))) return false
  for (let k = i + 1; k < i + REACH; k++) if (TO_COME.has(word(line, k))) return false
  return looksBack(line, i) || tellsPast(line, i)
}
const LEADS_ON = wordSet('until till by before for to')
const TO_COME = wordSet("will 'll shall is are may might")
const REACH = 9
