/** Bags of words, each with its weight, and how far two of them hold the same. */
export type Weights = ReadonlyMap<string, number>

export function total(weights: Weights): number {
  let sum = 0
  for (const weight of weights.values()) sum += weight
  return sum
}

/** Weight of what both have; of two weights of one word the lesser. */
export function overlap(a: Weights, b: Weights): number {
  let sum = 0
  for (const [key, weight] of a) sum += Math.min(weight, b.get(key) ?? 0)
  return sum
}

/** Share of both that is common, from 0 to 1; little is common to bags of less than one bit. */
export const cosine = (a: Weights, b: Weights): number =>
  overlap(a, b) / Math.max(1, Math.sqrt(total(a) * total(b)))

/** Share of the lighter bag that the other has, from 0 to 1. */
export const containment = (a: Weights, b: Weights): number =>
  overlap(a, b) / Math.max(1, Math.min(total(a), total(b)))

/** Weight of the heaviest word that both have, and so the rarest where rarity is the weight. */
export function rarest(a: Weights, b: Weights): number {
  let best = 0
  for (const [key, weight] of a) best = Math.max(best, Math.min(weight, b.get(key) ?? 0))
  return best
}
