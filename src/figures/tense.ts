import { verbBases } from '../language/inflect.js'
import { word, type Line } from './line.js'

const FUTURE = new Set([
  'will', "'ll", 'shall', 'would', 'going', 'due', 'scheduled', 'expected', 'slated', 'planned', 'pencilled', 'penciled', 'set', 'next', 'upcoming', 'forthcoming',
  'until', 'till', 'tomorrow', 'begins', 'starts', 'opens', 'resumes', 'sits', 'convenes', 'meets', 'meet', 'continues', 'runs', 'expires', 'ends', 'closes',
  'kicks', 'starting', 'beginning', 'forecast', 'likely', 'chance', 'close', 'open', 'begin', 'start', 'resume', 'sit', 'convene', 'expire', 'kick', 'arrives', 'returns', 'faces', 'travels', 'plans', 'hopes', 'wants', 'may', 'might', 'could', 'can', 'should', 'must', 'wo', 'takes', 'follows',
]) // prettier-ignore

/** How far back from a date the verb that governs it is sought, in tokens. */
const REACH = 14

/**
 * Whether the words before token `i` look ahead: "will meet on [Friday]", "are to be added on [Tuesday]", "until [Monday]".
 * The nearest verb decides: news tells the past unless it says otherwise.
 */
export function looksAhead(line: Line, i: number): boolean {
  if (isForecast(line, i + 1)) return true
  for (let k = i - 1; k >= Math.max(0, i - REACH); k--) {
    const lower = word(line, k)
    if (lower === ';' || lower === 'since' || lower === '|') return false
    if (FUTURE.has(lower)) return lower !== 'set' || /^(?:is|are|was|were|be)$/.test(word(line, k - 1))
    if (
      lower === 'to' &&
      /^(?:is|are|was|were|due|meant|has|have|expected|scheduled|set)$/.test(word(line, k - 1))
    )
      return true
    if (isPast(line, k)) return false
  }
  return false
}

/** "[Monday] is forecast to", "[Friday] will". */
function isForecast(line: Line, i: number): boolean {
  return (
    word(line, i) === 'will' ||
    (/^(?:is|are)$/.test(word(line, i)) &&
      /^(?:forecast|expected|set|due|likely|going)$/.test(word(line, i + 1)))
  )
}

function isPast(line: Line, k: number): boolean {
  const lower = word(line, k)
  if (lower === 'has' || lower === 'have' || lower === 'had' || lower === 'was' || lower === 'were')
    return word(line, k + 1) !== 'to' && !FUTURE.has(word(line, k - 1))
  const bases = verbBases(lower)
  if (bases.length === 0 || lower.endsWith('ing') || /[^e]s$/.test(lower) || lower.endsWith('es'))
    return false
  // "to be added", "will be added": the auxiliary decides, not the participle.
  return !/^(?:be|is|are|to|will|would|a|the|an)$/.test(word(line, k - 1))
}
