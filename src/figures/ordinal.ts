import { at, isJoiner, word, type Line } from './line.js'

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1], ['second', 2], ['third', 3], ['fourth', 4], ['fifth', 5], ['sixth', 6], ['seventh', 7], ['eighth', 8], ['ninth', 9], ['tenth', 10],
  ['eleventh', 11], ['twelfth', 12], ['thirteenth', 13], ['fourteenth', 14], ['fifteenth', 15], ['sixteenth', 16], ['seventeenth', 17],
  ['eighteenth', 18], ['nineteenth', 19], ['twentieth', 20], ['thirtieth', 30], ['fortieth', 40], ['fiftieth', 50], ['sixtieth', 60],
  ['seventieth', 70], ['eightieth', 80], ['ninetieth', 90], ['hundredth', 100], ['thousandth', 1000], ['millionth', 1e6],
]) // prettier-ignore
const TENS: ReadonlyMap<string, number> = new Map([
  ['twenty', 20], ['thirty', 30], ['forty', 40], ['fifty', 50], ['sixty', 60], ['seventy', 70], ['eighty', 80], ['ninety', 90],
]) // prettier-ignore

/** "third", "twenty-first", "19th", "1st": its value and the token index just past it. */
export function readOrdinal(line: Line, i: number): { value: number; to: number } | null {
  const { lower, kind, text } = at(line, i)
  const plain = ORDINALS.get(lower)
  if (plain !== undefined) return { value: plain, to: i + 1 }
  const digits = /^(\d{1,3}(?:,?\d{3})*)(?:st|nd|rd|th)$/.exec(lower)
  if (digits?.[1] !== undefined) return { value: Number(digits[1].replace(/,/g, '')), to: i + 1 }
  if (
    kind === 'number' &&
    /^\d+$/.test(text) &&
    /^(?:st|nd|rd|th)$/.test(word(line, i + 1)) &&
    !at(line, i + 1).spaced
  )
    return { value: Number(text), to: i + 2 }
  const ten = TENS.get(lower)
  if (ten === undefined) return null
  const tail = ORDINALS.get(word(line, isJoiner(line, i + 1) ? i + 2 : i + 1))
  return tail !== undefined && tail < 10
    ? { value: ten + tail, to: isJoiner(line, i + 1) ? i + 3 : i + 2 }
    : null
}
