import type { Found } from './found.js'
import { says, word, type Line } from './line.js'

/**
 * For each figure the place in the list of the whole that it is a part of, or null.
 *
 *     277 people, including 28 civilians     14 drones, two of them over the dam     five of the 12 were children
 */
export function findWholes(line: Line, found: readonly Found[]): readonly (number | null)[] {
  return found.map((figure, i) => {
    if (figure.kind !== 'count' && figure.kind !== 'ratio' && figure.kind !== 'percent') return null
    const previous = lastCount(found, i)
    if (previous !== null && joinsAsPart(line, found[previous]?.end ?? 0, figure)) return previous
    const next = found[i + 1]
    return next?.kind === 'count' && isShareOf(line, figure, next) ? i + 1 : null
  })
}

function lastCount(found: readonly Found[], i: number): number | null {
  for (let k = i - 1; k >= 0; k--) if (found[k]?.kind === 'count') return k
  return null
}

function joinsAsPart(line: Line, from: number, figure: Found): boolean {
  if (/^(?:them|whom|which|these|those)$/.test(word(line, figure.end + 1)) && word(line, figure.end) === 'of')
    return true
  for (let k = Math.max(from, figure.start - 7); k < figure.start; k++) {
    if (/^(?:including|includes|included)$/.test(word(line, k))) return true
    if (
      says(line, k, ['among', 'them']) ||
      says(line, k, ['among', 'whom']) ||
      says(line, k, ['of', 'whom']) ||
      says(line, k, ['of', 'them'])
    )
      return true
    if (says(line, k, ['of', 'which'])) return true
  }
  return false
}

/** "five of the 12", "three of the building's four staircases". */
function isShareOf(line: Line, part: Found, whole: Found): boolean {
  if (word(line, part.end) !== 'of' || whole.start - part.end > 5) return false
  for (let k = part.end + 1; k < whole.start; k++) if (/^[,;.]$/.test(word(line, k))) return false
  return (
    /^(?:the|its|their|his|her|our|those|these|all)$/.test(word(line, part.end + 1)) ||
    whole.start === part.end + 1
  )
}
