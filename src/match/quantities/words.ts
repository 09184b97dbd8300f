import type { Token } from '../../types.js'
import type { StoryWord } from '../story-words.js'

/** How far around a number its own words are sought, in content words. */
const NEAR = 6

/** A word near a number: its place among the tokens, and how much its nearness leaves of its weight, from 0 to 1. */
export type Near = Readonly<{ place: number; share: number }>

/** Content words around the number at tokens `at`..`to`, the nearer the heavier; a mark between, or another number, weakens. */
export function wordsNear(
  tokens: readonly Token[],
  content: readonly (StoryWord | null)[],
  at: number,
  to: number,
): readonly Near[] {
  const near: Near[] = []
  const walk = (from: number, step: 1 | -1) => {
    let met = 0
    let damp = 1
    for (let i = from; i >= 0 && i < tokens.length && met < NEAR; i += step) {
      const token = tokens[i]
      if (!token) break
      // A colon right before a number ends its label ("Missing: 84"): nothing is nearer.
      if (token.text === ':' && i === at - 1) continue
      if (PARTING.has(token.text)) damp *= 0.3
      else if (token.text === ',' || token.text === '(' || token.text === ')') damp *= 0.6
      else if (token.kind === 'number') damp *= 0.6
      if (!content[i]) continue
      met++
      near.push({ place: i, share: damp / (1 + 0.15 * met) })
    }
  }
  walk(to, 1)
  walk(at - 1, -1)
  return near
}

const PARTING: ReadonlySet<string> = new Set([';', ':', '!', '?'])
