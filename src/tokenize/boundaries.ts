/**
 * Where sentences end within a block: one pass over the code units that stops only at full stops and their kin. Each
 * stop looks a bounded way back and ahead, so the whole stays linear.
 */
import type { Span } from '../types.js'
import { classOf, isDigit, isSpace, MARK, SURROGATE, codeAt } from './characters.js'
import { itemStarts } from './items.js'
import { endsGlued } from './glued.js'
import type { Stop } from './stop.js'
import { endsBeforeSpace } from './stops.js'
import type { Vocabulary } from './vocabulary.js'

const DOT = 0x2e
const STRAIGHT_QUOTE = 0x22
/** The first code unit beyond the signs of ASCII at which anything ends. */
const FIRST_FOREIGN = 0x0589
const NO_ITEM = -1

/** The sentences of `text.slice(start, end)`, trimmed. */
export function sentencesWithin(
  text: string,
  start: number,
  end: number,
  vocabulary: Vocabulary,
): readonly Span[] {
  const spans: Span[] = []
  const items = itemStarts(text, start, end)
  let passed = 0
  let item = items[0] ?? NO_ITEM
  let from = start
  let quoted = false
  const cut = (at: number): number => {
    spans.push({ start: from, end: trimmed(text, from, at) })
    from = at
    while (from < end && isSpace(codeAt(text, from))) from++
    return from
  }
  for (let index = start; index < end; index++) {
    if (index === item) {
      item = items[++passed] ?? NO_ITEM
      if (index > from) cut(index)
    }
    const code = codeAt(text, index)
    // Nearly all are letters or spaces.
    if ((code >= 0x40 && code < FIRST_FOREIGN) || code === 0x20) continue
    if (code === STRAIGHT_QUOTE) quoted = !quoted
    else if (code === 0x3a && text.startsWith('://', index)) index = linkTail(text, index, end) - 1
    else if (isStop(code)) {
      const stop = readStop(text, { from, at: index, limit: end, quoted })
      if (quoted && text.slice(index, stop.end).includes('"')) quoted = false
      index = stop.end - 1
      if (stop.end < end && !stop.omits && isBoundary(text, stop, vocabulary)) index = cut(stop.end) - 1
    }
  }
  if (from < end) spans.push({ start: from, end })
  return spans
}

function trimmed(text: string, from: number, to: number): number {
  let end = to
  while (end > from && isSpace(codeAt(text, end - 1))) end--
  return end
}

function isStop(code: number): boolean {
  if (code < 0x40) return code === DOT || code === 0x21 || code === 0x3f
  return code === 0x2026 || isForeignStop(code)
}

/**
 * Stops of other scripts: ideographic and full-width ones, Arabic question mark and Urdu stop, the danda, the Armenian and the
 * Ethiopic stop. None of them shortens words.
 */
function isForeignStop(code: number): boolean {
  if (code >= 0x3002) return code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xff61
  if (code < FIRST_FOREIGN || code > 0x1362) return false
  return (
    code === 0x0589 ||
    code === 0x061f ||
    code === 0x06d4 ||
    code === 0x0964 ||
    code === 0x0965 ||
    code === 0x1362
  )
}

/** The stop of the sentence behind a link's "://": the next white space, less the punctuation before it. */
function linkTail(text: string, start: number, limit: number): number {
  let end = start
  while (end < limit && !isSpace(codeAt(text, end))) end++
  while (end > start + 3 && /[.,;:!?)\]”’"'…]/.test(text.charAt(end - 1))) end--
  return end
}

function isBoundary(text: string, stop: Stop, vocabulary: Vocabulary): boolean {
  if (isForeignStop(codeAt(text, stop.at))) return true
  if (isSpace(codeAt(text, stop.end))) return endsBeforeSpace(text, stop, vocabulary)
  return endsGlued(text, stop)
}

type Place = Readonly<{ from: number; at: number; limit: number; quoted: boolean }>

/** The whole run of a stop: "?!", ". . .", closing quotes and brackets, note marks, emoji. */
function readStop(text: string, { from, at, limit, quoted }: Place): Stop {
  let end = at
  let dots = 0
  let asks = false
  for (; end < limit; end++) {
    const code = codeAt(text, end)
    if (isStop(code)) {
      if (code === DOT) dots++
      else if (code === 0x2026) dots += 3
      else asks = true
    } else if (!isSpacedDot(text, end)) break
  }
  const marks = end
  if (isOmission(text, at, end))
    return { from, at, marks, end, limit, dots: 0, asks: false, closed: false, omits: true }
  while (end < limit && closes(text, end, quoted)) end++
  end = noteEnd(text, end)
  const closed = end > marks
  return {
    from,
    at,
    marks,
    end: Math.min(emojiEnd(text, end), limit),
    limit,
    dots,
    asks,
    closed,
    omits: false,
  }
}

/** "[...]" stands for words left out, in the middle as at the end. */
function isOmission(text: string, at: number, marks: number): boolean {
  if (at === 0 || marks === text.length) return false
  const before = text.charAt(at - 1)
  const behind = text.charAt(marks)
  return (before === '[' || before === '(') && (behind === ']' || behind === ')')
}

/** The space in ". . ." */
function isSpacedDot(text: string, index: number): boolean {
  if (!isSpace(codeAt(text, index)) || codeAt(text, index - 1) !== DOT) return false
  if (codeAt(text, index + 1) !== DOT) return false
  const after = classOf(codeAt(text, index + 2))
  return (
    codeAt(text, index + 2) === DOT || after === classOf(0x20) || /[”’"')\]]/.test(text.charAt(index + 2))
  )
}

/** Straight quotes close where one is open, or where nothing follows that they could open. */
function closes(text: string, index: number, quoted: boolean): boolean {
  const mark = text.charAt(index)
  if ('”’)]}»›'.includes(mark)) return true
  if (mark === "'") return isSpace(codeAt(text, index + 1)) || '")]'.includes(text.charAt(index + 1))
  return mark === '"' && (quoted || isSpace(codeAt(text, index + 1)))
}

/** "[12]" and superscript figures behind a stop refer to notes. */
function noteEnd(text: string, start: number): number {
  let end = start
  while (classOf(codeAt(text, end)) === MARK) end++
  if (text.charAt(end) !== '[') return end
  let digits = end + 1
  while (digits < end + 5 && isDigit(codeAt(text, digits))) digits++
  return digits > end + 1 && text.charAt(digits) === ']' ? digits + 1 : end
}

/** An emoji behind the stop still belongs to what it comments on. */
function emojiEnd(text: string, start: number): number {
  let end = start
  const first = isSpace(codeAt(text, start)) ? start + 1 : start
  for (let index = first; isEmoji(text, index); index++) end = index + 1
  return end
}

function isEmoji(text: string, index: number): boolean {
  const code = codeAt(text, index)
  if (code === 0xfe0f || code === 0x200d) return true
  if (classOf(code) !== SURROGATE) return code >= 0x2600 && code <= 0x27bf
  return code >= 0xdc00 || !/\p{L}/u.test(String.fromCodePoint(text.codePointAt(index) ?? 0))
}
