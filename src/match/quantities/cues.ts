import type { Bag } from '../bags.js'
import type { FigureRecord } from './records.js'

/** What is asked of a figure here. */
type Cued = Pick<FigureRecord, 'local' | 'context' | 'names' | 'left' | 'right' | 'cues'>

/**
 * What a cue is worth among an article's own figures. A word that stands near one figure of each article tells that the two belong
 * together ("Uttersand"); one that stands near a dozen does not. And a word near one figure that the other article has near figures of
 * its own, but not near this one, tells that they do not.
 */
export class ArticleCues {
  /** By key how many figures of the article have it near, and in their sentence. */
  readonly near = new Map<number, number>()
  readonly sentence = new Map<number, number>()
  /** Names in sentences with figures. */
  readonly names = new Set<number>()

  add({ local, context, names }: Pick<Cued, 'local' | 'context' | 'names'>): void {
    for (const key of local.keys) this.near.set(key, (this.near.get(key) ?? 0) + 1)
    for (const key of context.keys) this.sentence.set(key, (this.sentence.get(key) ?? 0) + 1)
    for (const key of names.keys) this.names.add(key)
  }
}

/** One by the number of figure pairs that the most telling common near word could speak for; 0 where none is common. */
export const nearCue = (a: Cued, b: Cued): number => strongest(a.local, b.local, a.cues.near, b.cues.near)

/** The same of any word of the two sentences. */
export const sentenceCue = (a: Cued, b: Cued): number =>
  strongest(a.context, b.context, a.cues.sentence, b.cues.sentence)

function strongest(
  a: Bag,
  b: Bag,
  inA: ReadonlyMap<number, number>,
  inB: ReadonlyMap<number, number>,
): number {
  let best = 0
  for (const key of a.keys)
    if (b.keys.includes(key)) best = Math.max(best, 1 / ((inA.get(key) ?? 1) * (inB.get(key) ?? 1)))
  return best
}

/**
 * 1 where the names nearest to the figures meet. Else minus the number of articles that have the other's nearest name, but not in this
 * figure's sentence, less one; where one figure alone has a name near, -0.5 if the other article has it elsewhere, else 0.
 */
export function namesElsewhere(a: Cued, b: Cued): number {
  const [mine, theirs] = [a.left.length + a.right.length, b.left.length + b.right.length]
  if (mine > 0 && theirs > 0 && (meet(a.left, b) || meet(a.right, b))) return 1
  const elsewhere = Number(isElsewhere(a, b)) + Number(isElsewhere(b, a))
  if (mine > 0 && theirs > 0) return -1 - elsewhere
  return elsewhere > 0 ? -0.5 : 0
}

function meet(names: Int32Array, { left, right }: Cued): boolean {
  for (const name of names) if (left.includes(name) || right.includes(name)) return true
  return false
}

/** Whether the other article has one of the names nearest to a figure, but not in the other figure's sentence. */
function isElsewhere({ left, right }: Cued, other: Cued): boolean {
  return hasElsewhere(left, other) || hasElsewhere(right, other)
}

function hasElsewhere(names: Int32Array, { cues, names: own }: Cued): boolean {
  for (const name of names) if (cues.names.has(name) && !own.keys.includes(name)) return true
  return false
}

/** The share of a figure's near words that the other article has near another figure, but not in this one's sentence: the greater. */
export function wordsElsewhere(a: Cued, b: Cued): number {
  return Math.max(shareElsewhere(a, b), shareElsewhere(b, a))
}

function shareElsewhere({ local }: Cued, { context, cues }: Cued): number {
  let sum = 0
  for (let i = 0; i < local.keys.length; i++) {
    const key = local.keys[i] ?? -1
    if (cues.near.has(key) && !context.keys.includes(key)) sum += local.weights[i] ?? 0
  }
  return local.total === 0 ? 0 : sum / local.total
}
