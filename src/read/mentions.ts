/**
 * The last resort for a publication date: the latest day that the text itself names, mostly in captions and embedded
 * posts. An article that speaks of "today" was written close to the latest day it knows of.
 */
import { findDays } from './days.js'

/** Yields the latest past day (`YYYY-MM-DD`) that the text names, where it speaks from a day of its own; else null. */
export function latestDayMentioned(text: string): string | null {
  if (!DEICTIC.test(text)) return null
  let latest: string | null = null
  for (const { start, end, day, unpunctuated } of findDays(text)) {
    if (unpunctuated || (latest !== null && day <= latest) || looksAhead(text, start, end)) continue
    latest = day
  }
  return latest === null || knowsLaterYear(text, Number(latest.slice(0, 4))) ? null : latest
}

/** Words that only make sense to one who knows the day of writing. */
const DEICTIC =
  /(?<!\p{L})(?:today|yesterday|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?!\p{L})/iu

/** An article that looks back on 2001 and knows of 2016 was not written in 2001. */
function knowsLaterYear(text: string, year: number): boolean {
  for (const match of text.matchAll(BARE_YEAR))
    if (Number(match[0]) > year && !looksAhead(text, match.index, match.index + 4)) return true
  return false
}

const BARE_YEAR = /(?<![\d.,$£€#-])(?:19|20)\d\d(?![\d%]|[.,]\d)/gu

/**
 * "until 5 May 2026", "The vote will be held on 5 May 2026": the article was written before that day. The last day of a count
 * ("fines imposed up to 31 March", "the quarter ended 30 June") is mostly long past.
 */
function looksAhead(text: string, start: number, end: number): boolean {
  const before = sameSentence(text.slice(Math.max(0, start - REACH), start), 'before')
  const after = sameSentence(text.slice(end, end + REACH), 'after')
  return LEADS_AHEAD.test(before) || AHEAD.test(before) || AHEAD.test(after)
}

/** UTF-16 code units in which the words that tell past from future are looked for: about one long clause. */
const REACH = 160
const LEADS_AHEAD =
  /(?<!\p{L})(?:by|until|till|before|through|deadline(?:\sof)?|up\sto|as\s(?:of|on|at)|end(?:ed|ing)(?:\son)?)\s+(?:the\s)?(?:end\sof\s)?(?:\p{L}+day,?\s+)?$/iu
const AHEAD =
  /(?<!\p{L})(?:will|won['’]t|shall|scheduled|slated|due|expected|expires?|planned|plans|upcoming|going\sto|set\s(?:for|to))(?!\p{L})|['’]ll(?!\p{L})/iu

function sameSentence(text: string, side: 'before' | 'after'): string {
  const stops = [...text.matchAll(SENTENCE_STOP)].map((match) => match.index)
  if (side === 'after') return text.slice(0, stops[0])
  return text.slice(stops.at(-1) ?? 0)
}

/** A full stop before a capital, or a new line; "Dec. 5" goes on. */
const SENTENCE_STOP = /[.!?]["”’)]?\s+(?=["“‘(]?\p{Lu})|[\r\n]/gu
