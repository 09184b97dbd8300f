import { isIn, wordClass } from '../language/word-class.js'
import { hedgedBy, type Found } from './found.js'
import { hedgeAfter } from './hedges.js'
import { at, word, type Line } from './line.js'

/** Bounds behind a unit that are none behind any other: "aged 65 years and older", but "30 people and over 40 dogs". */
const OF_AGE = wordClass('over above older up under below younger')
const PRONOUNS = wordClass('he she they it we i the')

/**
 * The figure with the bound that stands behind its unit or what it counts, where its number has none: "25 minutes or so", "six weeks or
 * more", "persons aged 65 years and older".
 */
export function boundBehind(line: Line, found: Found): Found {
  if (found.low === null || found.low !== found.high || found.approx || found.vague) return found
  const end = found.kind === 'age' ? pastYears(line, found.end) : found.end
  const link = word(line, end)
  if (link !== 'or' && !(link === 'and' && found.kind === 'age' && isIn(OF_AGE, at(line, end + 1).id)))
    return found
  const hedge = hedgeAfter(line, end)
  // "won by ten metres, or so he says"
  if (hedge === null || isIn(PRONOUNS, at(line, hedge.edge).id)) return found
  return { ...hedgedBy(found, { ...hedge, edge: found.start }), end: hedge.edge }
}

/** "65 years", "65 years old", "65 years of age". */
function pastYears(line: Line, end: number): number {
  if (!/^years?$/.test(word(line, end))) return end
  if (word(line, end + 1) === 'old') return end + 2
  return word(line, end + 1) === 'of' && word(line, end + 2) === 'age' ? end + 3 : end + 1
}
