import { eventClass } from '../../figures/index.js'
import { wordInfo } from '../../language/wordnet.js'
import { wordSet } from '../../language/word-set.js'
import type { Figure, Token } from '../../types.js'
import { firstYear } from '../../language/loose-dates.js'

/** The word by which something is ranked ("second-[largest]", "[worst]"); empty for a mere ordinal. */
export function rankedBy(tokens: readonly Token[], at: number, to: number): string {
  const own = tokens[at]?.lower ?? ''
  if (own.endsWith('est') || own === 'worst') return own
  const joined = tokens[to]?.text === '-' ? tokens[to + 1] : tokens[to]
  const next = joined?.lower ?? ''
  return next.endsWith('est') || next === 'worst' ? next : ''
}

/** Whether a date opens a stretch of time, closes one, is the day on which somebody spoke, or that of something else. */
export type DateRole = 'from' | 'until' | 'said' | 'on'

const SAID = wordSet('said says told announced reported added confirmed stated wrote tweeted posted')
/** An announcement is made once: of two days told for it one is wrong. */
const MADE_ONCE = wordSet('announced')

/** "officials said on Monday", "the ministry said late Monday": the day of the statement, not of what it tells of. */
function saying(tokens: readonly Token[], at: number): { isOnce: boolean } | null {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const lower = tokens[i]?.lower ?? ''
    if (SAID.has(lower)) return { isOnce: MADE_ONCE.has(lower) }
    if (!/^(?:on|late|early|reporters|journalists|in|a|statement|afp|reuters)$/.test(lower)) return null
  }
  return null
}

/** The day of one statement among many: who spoke on Sunday may speak again on Tuesday. */
export function isDayOfStatement(tokens: readonly Token[], at: number): boolean {
  return saying(tokens, at)?.isOnce === false
}

/** "since Wednesday", "the offensive began on Wednesday" against "until Monday" and "on Friday". */
export function dateRole(tokens: readonly Token[], at: number): DateRole {
  if (saying(tokens, at) !== null) return 'said'
  for (let i = at - 1, seen = 0; i >= 0 && seen < 8; i--, seen++) {
    const lower = tokens[i]?.lower ?? ''
    const next = tokens[i + 1]?.lower
    if (
      (lower === 'turned' && next === 'into') ||
      (lower === 'broke' && next === 'out') ||
      lower === 'unleashed'
    )
      return 'from'
    if (lower === 'since' || lower === 'from' || eventClass(lower) === 'begin') return 'from'
    if (lower === 'until' || lower === 'till' || lower === 'by' || eventClass(lower) === 'end') return 'until'
    if (/^[,;.]$/.test(lower)) break
  }
  return 'on'
}

/** What may stand between "as of" or "by" and the words of a date: "as of noon on 7 May", "by the end of 2019". */
const BEFORE_DAY = wordSet(
  'the a on of in at end start beginning middle close mid early late noon midnight morning afternoon evening night monday tuesday wednesday thursday friday saturday sunday',
)
const OPENING = wordSet('first opening')
const NEARBY = wordSet('last past previous next coming final')

/** Over how long somebody looks, not how long something took: the opening of it ("in the first two days"), or so much until now. */
export type Stretch = 'opening' | 'nearby' | null

export function stretchAt(tokens: readonly Token[], at: number): Stretch {
  const before = tokens[at - 1]?.lower ?? ''
  return OPENING.has(before) ? 'opening' : NEARBY.has(before) ? 'nearby' : null
}

/** What has its year in front: "the 2011 census". */
const COUNTS = wordSet('census censuses estimate estimates edition')
const TO_COME = wordSet('will would shall should must can could may might expected due')

/** "as of 17 March", "by the end of 2019 it had sold", "the 2011 census": the day on which something was counted, not on which it happened. */
export function isDayOfCount(tokens: readonly Token[], at: number, to: number): boolean {
  if (COUNTS.has(tokens[to]?.lower ?? '')) return true
  let before = at - 1
  while (at - before < 8 && isBeforeDay(tokens[before])) before--
  const lower = tokens[before]?.lower
  if (lower === 'by') return isPerfect(tokens)
  // The walk steps over the "of" of "as of" too.
  return lower === 'as' && /^(?:of|at|on)$/.test(tokens[before + 1]?.lower ?? '')
}

function isBeforeDay(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || token.text === '-' || BEFORE_DAY.has(token.lower))
}

function isPerfect(tokens: readonly Token[]): boolean {
  return (
    tokens.some(({ lower }) => lower === 'had' || lower === 'has' || lower === 'have') &&
    !tokens.some(({ lower }, k) => TO_COME.has(lower) || (lower === 'to' && isVerb(tokens[k + 1])))
  )
}

/** "To leave by Monday", not "fallen to 31,000 by Monday". */
function isVerb(token: Token | undefined): boolean {
  return token?.kind === 'word' && wordInfo(token.lower)?.pos.includes('v') === true
}

/** Another figure of the sentence is a year before the article's own. */
export function isBesideThePast(figure: Figure, others: readonly Figure[]): boolean {
  const now = figure.asOf?.slice(0, 4) ?? '9999'
  return others.some((f) => f.date !== null && f.date.length <= 7 && String(firstYear(f.date)) < now)
}

/** The words look back. */
export function looksBack(tokens: readonly Token[]): boolean {
  return tokens.some((t) => PAST.has(t.lower))
}
const PAST = wordSet('previous earlier ago former history past decade decades historic')

/** The sentence tells of what is to come. */
export function isForecast(tokens: readonly Token[]): boolean {
  return tokens.some((t) => FORECAST.has(t.lower))
}
const FORECAST = wordSet(
  'will would could may might expected forecast forecasts projected predicted predicts expects target aim aims plan plans likely due hope hopes',
)

/** A rise or an addition and no level: "another 45", "up by 12", "five more". */
export function isIncrement(tokens: readonly Token[], at: number, to: number): boolean {
  const before = [tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? '']
  if (
    before.some((w) =>
      /^(?:another|further|additional|extra|by|rose|fell|up|down|new|gained|lost|added|increase|rise|fall|drop|cut)$/.test(
        w,
      ),
    ) &&
    tokens[at - 1]?.lower !== 'to'
  )
    return true
  return (
    /^(?:more|new|additional|extra|fewer|less)$/.test(tokens[to]?.lower ?? '') &&
    tokens[to + 1]?.lower !== 'than'
  )
}

/** Whether a figure is the largest and the first that its article tells of its kind and event. */
export function standings(
  figures: readonly Figure[],
): (figure: Figure) => { largest: boolean; first: boolean } {
  const classOf = ({ article, kind, event, unit }: Figure) =>
    `${article}\n${kind}\n${kind === 'count' && event !== null ? event : unit}`
  const size = ({ low, high }: Figure) => low ?? high ?? 0
  const best = new Map<string, { most: number; start: number }>()
  for (const figure of figures) {
    const known = best.get(classOf(figure)) ?? { most: -Infinity, start: Infinity }
    best.set(classOf(figure), {
      most: Math.max(known.most, size(figure)),
      start: Math.min(known.start, figure.start),
    })
  }
  return (figure) => {
    const known = best.get(classOf(figure))
    return { largest: known?.most === size(figure), first: known?.start === figure.start }
  }
}
