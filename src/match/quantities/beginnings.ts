import { eventClass } from '../../figures/index.js'
import { nounClass } from '../../language/lexicon.js'
import { singular } from '../../language/inflect.js'
import { likeness, vectorPlace } from '../../language/vectors.js'
import type { Token } from '../../types.js'
import type { FigureRecord } from './records.js'

/** Least cosine of two words for one happening: "war" and "conflict", not "war" and "talks". */
const ALIKE = 0.5
/** How far from the date the beginning is told, in tokens. */
const REACH = 10

/**
 * Groups of dates, of two articles or more, that tell when one thing began and that `groups` holds apart, places in the list of
 * records. A story has one war, and it began once, in whatever words. Such a date may stand in a group of `groups` too: "2011"
 * agrees with an article that tells of the same protests, and differs from one for which the war began a year later.
 *
 *     protests turned into all-out [war] in 2011          since the [conflict] started in 2012
 */
export function findBeginnings(
  records: readonly FigureRecord[],
  groups: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const groupOf = new Map(groups.flatMap((group) => group.map((place) => [place, group] as const)))
  const begun = records.flatMap(({ figure, sentence, at }, place) => {
    const what = figure.kind === 'date' ? whatBegan(sentence.tokens, at) : null
    return what === null ? [] : [{ place, what, figure }]
  })
  const found: (readonly number[])[] = []
  const taken = new Set<number>()
  for (const first of begun) {
    if (taken.has(first.place)) continue
    const alike = begun.filter(
      ({ place, what, figure }) =>
        !taken.has(place) && figure.date?.length === first.figure.date?.length && areAlike(what, first.what),
    )
    for (const { place } of alike) taken.add(place)
    const [group] = alike.map(({ place }) => groupOf.get(place) ?? null)
    const isNew = group === null || alike.some(({ place }) => groupOf.get(place) !== group)
    const articles = new Set(alike.map(({ figure }) => figure.article))
    if (isNew && articles.size > 1) found.push(alike.map(({ place }) => place))
  }
  return found
}

/** The noun for what began on the date at token `at`, in the singular; null where nothing is said to have begun. */
export function whatBegan(tokens: readonly Token[], at: number): string | null {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const { lower = '', text = '' } = tokens[i] ?? {}
    if (/^[.;:!?]$/.test(text)) return null
    const next = tokens[i + 1]?.lower
    // "turned into all-out war in 2011": what it became is what began.
    if (/^(?:turned|grew|grown|escalated|erupted|developed)$/.test(lower) && next === 'into')
      return happening(headBefore(tokens, at))
    if (/^(?:start|beginning|outbreak|onset)$/.test(lower) && next === 'of')
      return happening(headBefore(tokens, at))
    if (eventClass(lower) === 'begin' || (lower === 'broke' && next === 'out'))
      return happening(headBefore(tokens, i))
  }
  return null
}

/** The last noun before a place that a preposition or a verb does not part from it: the head of the phrase that ends there. */
function headBefore(tokens: readonly Token[], end: number): string | null {
  for (let i = end - 1; i >= Math.max(0, end - 4); i--) {
    const token = tokens[i]
    if (token?.kind !== 'word') return null
    if (/^(?:in|on|since|from|back|first|had|has|have|was|that|which|early|late)$/.test(token.lower)) continue
    return isOneOfSeveral(tokens, i) ? null : token.lower
  }
  return null
}

/** "the second war", "a new offensive": nobody can tell which. */
function isOneOfSeveral(tokens: readonly Token[], head: number): boolean {
  for (let i = head - 1; i >= Math.max(0, head - 4); i--) {
    const { lower = '', kind } = tokens[i] ?? {}
    if (/^(?:first|second|third|another|new|latest|last|previous|earlier|next|other|each|every)$/.test(lower))
      return true
    if (kind !== 'word' || /^(?:the|a|an|this|that|its|his|her|their|our)$/.test(lower)) return false
  }
  return false
}

/** Happenings and states begin; persons and places do not. */
function happening(word: string | null): string | null {
  if (word === null) return null
  const noun = singular(word)
  const kind = nounClass(noun)
  return kind === 'act' || kind === 'event' || kind === 'state' || kind === 'phenomenon' ? noun : null
}

function areAlike(x: string, y: string): boolean {
  if (x === y) return true
  const [a, b] = [vectorPlace(x), vectorPlace(y)]
  return a !== null && b !== null && likeness(a, b) >= ALIKE
}
