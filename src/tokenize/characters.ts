/**
 * What a UTF-16 code unit is, looked up in a table that fills itself: asking a regular expression about every
 * unit of a text costs twenty times the scan itself.
 */

const OTHER = 1
export const SPACE = 2
export const LOWER = 3
export const UPPER = 4
/** A letter of a script without case. */
const UNCASED = 5
/** Combining marks and superscripts: part of the word they follow. */
export const MARK = 6
export const DIGIT = 7
/** Soft hyphens, zero-width spaces and joiners: part of a word, yet no letter of it. */
export const INVISIBLE = 8
const SYMBOL = 9
export const PUNCTUATION = 10
/** One half of a character beyond the basic plane. */
export const SURROGATE = 11

export type CharacterClass = number

/** Tested in order: a superscript is also a number, a soft hyphen also a format character. */
const CLASSES: readonly (readonly [RegExp, CharacterClass])[] = [
  [/[\u00AD\u200B-\u200F\u2060\u202A-\u202E]/, INVISIBLE],
  [/\s/, SPACE],
  [/\p{Ll}/u, LOWER],
  [/\p{Lu}|\p{Lt}/u, UPPER],
  [/[\p{M}\u00B9\u00B2\u00B3\u2070-\u207F\u2080-\u2089]/u, MARK],
  [/\p{L}/u, UNCASED],
  [/\p{Nd}/u, DIGIT],
  [/[\p{S}\p{No}%‰&@#§*]/u, SYMBOL],
  [/\p{P}/u, PUNCTUATION],
]

const table = new Uint8Array(65_536)

/**
 * The code unit at `index`; a space before the text and beyond it. `charCodeAt` by itself yields NaN there, and an engine that has
 * seen it do so once takes several times as long for every later unit.
 */
export function codeAt(text: string, index: number): number {
  return index >= 0 && index < text.length ? text.charCodeAt(index) : 0x20
}

/** The class of one UTF-16 code unit. */
export function classOf(code: number): CharacterClass {
  return table[code] || learn(code)
}

function learn(code: number): CharacterClass {
  const found = code >= 0xd800 && code <= 0xdfff ? SURROGATE : classOfCharacter(String.fromCharCode(code))
  table[code] = found
  return found
}

/** The class of a whole character, also of one beyond the basic plane (bold mathematical letters, emoji). */
export function classOfCharacter(character: string): CharacterClass {
  return CLASSES.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER
}

export function isLetter(kind: CharacterClass): boolean {
  return kind === LOWER || kind === UPPER || kind === UNCASED
}

/** A unit that may stand inside a word: a letter, a mark on one, or something unseen between two. */
export function isWordPart(kind: CharacterClass): boolean {
  return isLetter(kind) || kind === MARK || kind === INVISIBLE
}

export function isSpace(code: number): boolean {
  return classOf(code) === SPACE
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** The apostrophes that writers use inside words: straight, curly, modifier letter, prime. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x02bc || code === 0x2032
}
