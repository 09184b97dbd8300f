import { scaleOf } from '../../language/scales.js'
import { wordSet } from '../../language/word-set.js'
import type { Link } from '../near/group.js'
import { APART } from './apart.js'
import type { FigureRecord } from './records.js'
import { relateValues } from './values.js'

/** Tokens between the word and the number: "gusts of up to a record 201 kph", "201 kph in gusts". */
const REACH = 7

/**
 * Parts how strong a wind was in its gusts from how strong it blew: "sustained winds of 166 kph" and "gusts reached 201 kph" are told
 * side by side of every storm.
 */
export function partGusts(records: readonly FigureRecord[], links: readonly Link[]): readonly Link[] {
  return links.map((link) => {
    const [x, y] = [records[link.a], records[link.b]]
    if (!x || !y || !isSpeed(x) || !isSpeed(y)) return link
    if (relateValues(x.figure, y.figure) === 'equal') return link
    const [one, other] = [windOf(x), windOf(y)]
    return one !== null && other !== null && one !== other ? { ...link, weight: APART } : link
  })
}

function isSpeed({ figure: { kind, unit } }: FigureRecord): boolean {
  return kind === 'measure' && scaleOf(unit ?? '')?.dimension === 'speed'
}

/** By the nearest word before the number, else behind, that tells; null where none does. */
function windOf({ sentence: { tokens }, at }: FigureRecord): 'gust' | 'wind' | null {
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
    const told = toldBy(tokens[k]?.lower)
    if (told !== null) return told
  }
  for (let k = at + 1; k <= at + REACH / 2; k++) if (toldBy(tokens[k]?.lower) === 'gust') return 'gust'
  return null
}

function toldBy(lower = ''): 'gust' | 'wind' | null {
  return GUSTS.has(lower) ? 'gust' : WINDS.has(lower) ? 'wind' : null
}
const GUSTS = wordSet('gust gusts gusting gusted')
const WINDS = wordSet('wind winds sustained')
