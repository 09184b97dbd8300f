/** List items that run on in one line: "1. Water 2. Tents", "• Water • Tents", "a) Water b) Tents". */
import { codeAt, isDigit, isSpace } from './characters.js'

const NUMBERED = /\(?(\d{1,3})(\.\)|[.)])\s/y
const LETTERED = /\(?([a-y])(\.\)|[.)])\s/y
const BULLETS = '•▪◦‣⁃●■'

/** Where items after the first start, if the block opens with one and the next ones count on in the same form. */
export function itemStarts(text: string, start: number, end: number): readonly number[] {
  const first = text.charAt(start)
  if (BULLETS.includes(first)) return bulletStarts(text, start, end)
  if (!mayNumber(text, start)) return NONE
  NUMBERED.lastIndex = start
  const number = NUMBERED.exec(text)
  if (number) {
    const opened = first === '(' ? '(' : ''
    let next = Number(number[1])
    return countedStarts(text, start, end, () => `${opened}${++next}${number[2] ?? ''}`)
  }
  LETTERED.lastIndex = start
  const letter = LETTERED.exec(text)
  if (!letter) return []
  const opened = first === '(' ? '(' : ''
  let next = letter[1]?.charCodeAt(0) ?? 0
  return countedStarts(text, start, end, () => `${opened}${String.fromCharCode(++next)}${letter[2] ?? ''}`)
}

const NONE: readonly number[] = []

/** Nearly all blocks begin with a word: only a bracket, a digit or a lone letter can number an item. */
function mayNumber(text: string, start: number): boolean {
  const first = codeAt(text, start)
  if (first === 0x28 || isDigit(first)) return true
  const next = codeAt(text, start + 1)
  return next === 0x2e || next === 0x29
}

function bulletStarts(text: string, start: number, end: number): readonly number[] {
  const bullet = text.charAt(start)
  const found: number[] = []
  for (let at = start + 1; at < end; at++) {
    if (text.charAt(at) === bullet && isSpace(codeAt(text, at - 1))) found.push(at)
  }
  return found
}

function countedStarts(text: string, start: number, end: number, label: () => string): readonly number[] {
  const found: number[] = []
  const block = text.slice(start, end)
  for (let from = 1; ;) {
    const wanted = label()
    const at = block.indexOf(` ${wanted} `, from)
    if (at < 0) return found
    found.push(start + at + 1)
    from = at + wanted.length + 1
  }
}
