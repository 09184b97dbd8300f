/**
 * A number for each distinct word, the same as long as the program runs: what a word is can then be kept in a list by its number, where
 * to look it up by its letters takes several times as long. Each word is kept once, so that equal words are mostly one object.
 */
import { cutLoose } from './remember.js'

/** Texts use the same few thousand words again and again; beyond so many the memory is not worth it. */
export const MOST_IDS = 50_000
/** The number of whatever has none: figures, links, what is too long, and words met when all numbers are taken. */
export const NO_ID = 0

/** In code units: no word that means anything to a rule is longer. */
const LONGEST = 24

/** By number: each word as it is compared, and with a capital in front where it was met so. */
const words: string[] = ['']
const capitalised: (string | undefined)[] = [undefined]
const ids = new Map<string, number>()

/** The number of a lower-case word or sign, new ones being numbered as they come; NO_ID where there is no room for it. */
export function idOf(lower: string): number {
  const known = ids.get(lower)
  if (known !== undefined) return known
  if (words.length >= MOST_IDS || lower.length > LONGEST) return NO_ID
  const word = cutLoose(lower)
  words.push(word)
  capitalised.push(undefined)
  ids.set(word, words.length - 1)
  return words.length - 1
}

/** The word of that number. */
export function wordOf(id: number): string {
  return words[id] ?? ''
}

/** The same with a capital in front: `text.slice(start, end)`, cut out once. */
export function capitalisedOf(id: number, text: string, start: number, end: number): string {
  return (capitalised[id] ??= cutLoose(text.slice(start, end)))
}

/**
 * Plain words are found by their letters in one go, without being cut out: a letter is five bits of one of three numbers, which tell
 * the word, so that nothing is left to compare. Open addressing; four places to a word: its id and the numbers.
 */
let slots = new Int32Array(4 * 4096)

/** Bits to a letter, and which they are of a code unit of A to z. */
export const BITS = 5
export const LETTER = 31
/** Six letters to a number: its bits, and how far the first of them is from its end. */
export const FULL = 0x3fffffff
export const REST = 25
const MOST_LETTERS = 18

/** The number of the plain word at `text.slice(start, end)`, in whatever case. */
export function idOfPlain(text: string, start: number, end: number): number {
  let head = 0
  let middle = 0
  let tail = 0
  for (let k = start; k < end; k++) {
    head = ((head << BITS) | (middle >>> REST)) & FULL
    middle = ((middle << BITS) | (tail >>> REST)) & FULL
    tail = ((tail << BITS) | (text.charCodeAt(k) & LETTER)) & FULL
  }
  return idOfLetters(text, start, end, head, middle, tail)
}

/** The same, of a word whose letters have been told already: the last six are in `tail`, those before in `middle` and `head`. */
export function idOfLetters(
  text: string,
  start: number,
  end: number,
  head: number,
  middle: number,
  tail: number,
): number {
  if (end - start > LONGEST) return NO_ID
  if (end - start > MOST_LETTERS) return idOf(text.slice(start, end).toLowerCase())
  let slot = slotOf(head, middle, tail)
  for (let id; (id = slots[slot] ?? 0) !== 0; slot = (slot + 4) & (slots.length - 1))
    if (slots[slot + 1] === tail && slots[slot + 2] === middle && slots[slot + 3] === head) return id
  const id = idOf(text.slice(start, end).toLowerCase())
  if (id === NO_ID) return id
  slots[slot] = id
  slots[slot + 1] = tail
  slots[slot + 2] = middle
  slots[slot + 3] = head
  // Half full: the next free slot has become far.
  if (8 * id > slots.length) widen()
  return id
}

function slotOf(head: number, middle: number, tail: number): number {
  const mixed = Math.imul(tail ^ Math.imul(middle ^ Math.imul(head, 0xc2b2ae35), 0x9e3779b1), 0x85ebca6b)
  return ((mixed ^ (mixed >>> 15)) << 2) & (slots.length - 1)
}

function widen(): void {
  const before = slots
  slots = new Int32Array(2 * before.length)
  for (let old = 0; old < before.length; old += 4) {
    const [id = 0, tail = 0, middle = 0, head = 0] = before.subarray(old, old + 4)
    if (id === NO_ID) continue
    let slot = slotOf(head, middle, tail)
    while (slots[slot] !== NO_ID) slot = (slot + 4) & (slots.length - 1)
    slots.set([id, tail, middle, head], slot)
  }
}
