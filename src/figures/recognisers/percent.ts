import { readAmount } from '../amount.js'
import { fromAmount, type Recogniser } from '../found.js'
import { at, isJoiner, says, word, type Line } from '../line.js'

/** "34.6 per cent", "97%", "3.1 percentage points", "25 basis points"; bare "points" where the article talks of shares. */
export const percent: Recogniser = {
  name: 'percent',
  read: (line, i) => {
    const minus = isMinus(line, i) ? 1 : 0
    const amount = readAmount(line, i + minus, { hedgeFrom: i })
    if (!amount) return null
    const unit = unitAt(line, amount.end, amount.numeral.decimals)
    if (!unit) return null
    const found = fromAmount(amount, 'percent', unit.name, 'percent', unit.to)
    if (minus === 0) return found
    return { ...found, from: i, low: negate(found.high), high: negate(found.low) }
  },
}

const negate = (n: number | null) => (n === null ? null : -n)

function isMinus(line: Line, i: number): boolean {
  return (
    (at(line, i).text === '-' || at(line, i).text === '−') &&
    at(line, i).spaced &&
    at(line, i + 1).kind === 'number' &&
    !at(line, i + 1).spaced
  )
}

function unitAt(line: Line, i: number, decimals: number): { name: string; to: number } | null {
  const k = isJoiner(line, i) ? i + 1 : i
  const lower = word(line, k)
  if (lower === '%' || lower === '٪') {
    if (word(line, k + 1) === 'points' || (isJoiner(line, k + 1) && word(line, k + 2) === 'point'))
      return { name: 'percentage point', to: k + 2 }
    return { name: 'percent', to: k + 1 }
  }
  if (lower === 'percent' || lower === 'pct' || lower === 'percents') return { name: 'percent', to: k + 1 }
  if (lower === 'pc' && !/^(?:game|games|world|user|users)$/.test(word(line, k + 1)))
    return { name: 'percent', to: k + 1 }
  if (says(line, k, ['per', 'cent'])) return { name: 'percent', to: k + 2 }
  if (lower === 'percentage' && /^points?$/.test(word(line, k + 1)))
    return { name: 'percentage point', to: k + 2 }
  if (lower === 'basis' && /^points?$/.test(word(line, k + 1))) return { name: 'basis point', to: k + 2 }
  if (lower === 'pp' || lower === 'ppt' || lower === 'ppts') return { name: 'percentage point', to: k + 1 }
  if (/^points?$/.test(lower) && (line.shareTalk || (line.percentTalk && decimals > 0)))
    return { name: 'percentage point', to: k + 1 }
  return null
}
