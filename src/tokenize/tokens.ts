import type { Token, TokenKind } from '../types.js'
import { remember } from '../language/remember.js'
import {
  BITS,
  capitalisedOf,
  FULL,
  idOf,
  idOfLetters,
  LETTER,
  NO_ID,
  REST,
  wordOf,
} from '../language/word-ids.js'
import * as at from './characters.js'
import { numberEnd } from './numbers.js'
import { addressEnd, isMailCharacter, mayBeAddress } from './addresses.js'
import { wordEnd } from './words.js'

type Found = Readonly<{ end: number; kind: TokenKind }>

/**
 * The tokens of a stretch of text, in order. White space and stray invisible characters belong to none.
 *
 * @param offset what the stretch's first code unit counts as: tokens tell `start` and `end` from there on.
 */
export function tokenizeText(text: string, offset = 0): readonly Token[] {
  const tokens: Token[] = []
  let spaced = true
  for (let start = 0; start < text.length;) {
    const first = at.classOf(at.codeAt(text, start))
    if (first === at.SPACE || first === at.INVISIBLE) {
      spaced ||= first === at.SPACE
      start++
      continue
    }
    let end = start
    let capitals = NONE
    let code = at.codeAt(text, end)
    // Its letters on the way, as `idOfLetters` asks for them.
    let head = 0
    let middle = 0
    let tail = 0
    while (isPlainLetter(code)) {
      if (code < 0x61) capitals = end === start ? FIRST : SOME
      head = ((head << BITS) | (middle >>> REST)) & FULL
      middle = ((middle << BITS) | (tail >>> REST)) & FULL
      tail = ((tail << BITS) | (code & LETTER)) & FULL
      code = at.codeAt(text, ++end)
    }
    // Nearly all are plain words, and most of the others marks: what those say is known by heart, and they are made here.
    if (end > start && endsPlainWord(text, start, end, code)) {
      const id = idOfLetters(text, start, end, head, middle, tail)
      const isKnown = id !== NO_ID && capitals !== SOME
      const says = !isKnown
        ? text.slice(start, end)
        : capitals === NONE
          ? wordOf(id)
          : capitalisedOf(id, text, start, end)
      const lower = id !== NO_ID ? wordOf(id) : says.toLowerCase()
      tokens.push({ start: offset + start, end: offset + end, text: says, lower, id, kind: 'word', spaced })
    } else if (first === at.PUNCTUATION && standsAlone(text, start, code)) {
      end = start + 1
      const { says, lower, id } = signOf(code)
      tokens.push({
        start: offset + start,
        end: offset + end,
        text: says,
        lower,
        id,
        kind: 'punctuation',
        spaced,
      })
    } else {
      const found = readToken(text, start, first)
      const says = text.slice(start, found.end)
      const lower = fold(says)
      const { kind } = found
      const id = isNumbered(kind) ? idOf(lower) : NO_ID
      end = found.end
      tokens.push({ start: offset + start, end: offset + end, text: says, lower, id, kind, spaced })
    }
    spaced = false
    start = end
  }
  return tokens
}

/** Where a word of plain letters has capitals. */
const NONE = 0
const FIRST = 1
const SOME = 2

/** A mark with its number. */
type Sign = Readonly<{ says: string; lower: string; id: number }>

/** By code unit: those of news come again and again. */
const signs: (Sign | undefined)[] = Array<undefined>(0x3000).fill(undefined)

function signOf(code: number): Sign {
  const known = signs[code]
  if (known !== undefined) return known
  const says = String.fromCharCode(code)
  const lower = fold(says)
  const sign = { says, lower, id: idOf(lower) }
  if (code < signs.length) signs[code] = sign
  return sign
}

const DOT = 0x2e
const COLON = 0x3a
const HYPHEN = 0x2d

/**
 * Most words are plain letters before a space, a comma or another mark, and so neither address nor name nor number: they are told at
 * once.
 *
 * @param code the code unit at `end`, behind the letters.
 */
function endsPlainWord(text: string, start: number, end: number, code: number): boolean {
  if (code === 0x20 || code === 0x2c || end === text.length) return true
  const next = at.codeAt(text, end + 1)
  // One letter before a full stop may be an initial.
  if (code === DOT) return end - start > 1 && !isMailCharacter(next)
  if (code === COLON) return next !== 0x2f
  if (code === HYPHEN) return !mayBeAddress(text, start)
  if (at.isApostrophe(code)) return endsBeforeApostrophe(text, end, next)
  if (code === 0x40 || isMailCharacter(code)) return false
  const kind = at.classOf(code)
  return kind === at.PUNCTUATION || kind === at.SPACE
}

/** "Peru's", "the boys' school", and not "don't". */
function endsBeforeApostrophe(text: string, end: number, next: number): boolean {
  if (next === 0x73) return at.codeAt(text, end + 2) === 0x20
  return !at.isWordPart(at.classOf(next)) && !at.isDigit(next)
}

/** Whether a token's word has a number: figures and links come in too many forms. */
function isNumbered(kind: TokenKind): boolean {
  return kind === 'word' || kind === 'punctuation' || kind === 'symbol'
}

/** A mark that opens no number, no ending and no address: one of most kinds, or any before a space. */
function standsAlone(text: string, start: number, code: number): boolean {
  if (start + 1 === text.length || at.codeAt(text, start + 1) === 0x20) return true
  if (code === HYPHEN) return !mayBeAddress(text, start)
  return code !== DOT && code !== LEFT_QUOTE && !at.isApostrophe(code) && !isMailCharacter(code)
}
const LEFT_QUOTE = 0x2018

function isPlainLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

/** Lower case for comparing: composed, with straight apostrophes, and without what cannot be seen. */
function fold(says: string): string {
  let small = true
  for (let k = 0; k < says.length; k++) {
    const code = says.charCodeAt(k)
    if (code > 0x7f) return says.length > LONGEST_KNOWN ? foldUnicode(says) : foldKnown(says)
    if (code >= 0x41 && code <= 0x5a) small = false
  }
  return small ? says : says.toLowerCase()
}

/** Curly quotes and names come again and again. */
const foldKnown = remember(foldUnicode)
const LONGEST_KNOWN = 24

function foldUnicode(says: string): string {
  return says
    .replace(/[\u00AD\u200B-\u200F\u2060\u202A-\u202E]/g, '')
    .replace(/[‘’ʼ′]/g, "'")
    .normalize('NFC')
    .toLowerCase()
}

function readToken(text: string, start: number, first: at.CharacterClass): Found {
  const address = addressEnd(text, start)
  if (address !== null) return address
  const escape = escapeEnd(text, start)
  if (escape > start) return { end: escape, kind: 'symbol' }
  const number = numberEnd(text, start)
  if (number > start) return { end: number, kind: 'number' }
  const word = wordEnd(text, start)
  if (word > start) return { end: word, kind: 'word' }
  if (first === at.SURROGATE) return readAstral(text, start)
  return { end: start + 1, kind: first === at.PUNCTUATION ? 'punctuation' : 'symbol' }
}

/** A terminal's escape sequence is one symbol, for its numbers tell nothing: ESC [ 31 m, ESC [ 1;4 H. */
function escapeEnd(text: string, start: number): number {
  const first = at.codeAt(text, start)
  if (first !== 0x9b && !(first === 0x1b && text.charAt(start + 1) === '[')) return start
  let end = start + (first === 0x1b ? 2 : 1)
  while (end - start < LONGEST_ESCAPE && isParameter(at.codeAt(text, end))) end++
  return Math.min(end + 1, text.length)
}
const LONGEST_ESCAPE = 32

/** A digit, a semicolon or one of ":<=>?". */
function isParameter(code: number): boolean {
  return code >= 0x30 && code <= 0x3f
}

/** An emoji with what is joined to it is one symbol; a letter from beyond the basic plane is a word. */
function readAstral(text: string, start: number): Found {
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0)
  const kind = at.isLetter(at.classOfCharacter(character)) ? 'word' : 'symbol'
  let end = start + character.length
  while (end < text.length && isJoined(text, end, kind)) end++
  return { end, kind }
}

function isJoined(text: string, index: number, kind: TokenKind): boolean {
  const code = at.codeAt(text, index)
  if (code === 0xfe0f || code === 0x200d || at.codeAt(text, index - 1) === 0x200d) return true
  if (at.classOf(code) !== at.SURROGATE) return false
  const character = String.fromCodePoint(text.codePointAt(index) ?? 0)
  const low = code >= 0xdc00 && code <= 0xdfff
  return low || kind === 'symbol' || at.isLetter(at.classOfCharacter(character))
}
