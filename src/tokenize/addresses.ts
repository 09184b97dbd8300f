/** Web and mail addresses, @handles and #hashtags. */
import type { TokenKind } from '../types.js'
import { classOf, isLetter, SPACE, codeAt } from './characters.js'

/** Longer local parts and host names than these do not exist (RFC 5321, RFC 1035). */
const LONGEST_LOCAL = 64
const LONGEST_HOST = 255

const SCHEME = /(?:https?|ftp):\/\/|www\.(?=[a-z0-9])/iy
const HANDLE = /@[A-Za-z0-9_]+/y
const HASHTAG = /#[\p{L}\p{N}_]*\p{L}[\p{L}\p{M}\p{N}_]*/uy
const MAIL_HOST = /[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/y

/**
 * A host name without its scheme. Only endings that no English word spells count on their own; two letters must be a
 * country behind a known second level, or lead to a path: "lay still.it" is no address.
 */
const HOST =
  /[a-z0-9-]+(?:\.[a-z0-9-]+){0,3}\.(?:(?:com|org|net|edu|gov|info|news|example)(?:\.[a-z]{2})?(?![A-Za-z0-9-])|(?:co|ac)\.[a-z]{2}(?![A-Za-z0-9-])|[a-z]{2,4}(?=\/))/y

type Found = Readonly<{ end: number; kind: TokenKind }>

/** The address that starts at `start`, or null. */
export function addressEnd(text: string, start: number): Found | null {
  const first = codeAt(text, start)
  if (first === 0x40) return kinded(match(HANDLE, text, start), start, 'handle')
  if (first === 0x23) return kinded(match(HASHTAG, text, start), start, 'hashtag')
  if (!mayBeAddress(text, start)) return null
  return kinded(linkEnd(text, start) || mailEnd(text, start), start, 'url')
}

/** A cheap look ahead: most words end before a space, not before a full stop, an at sign or a colon. */
export function mayBeAddress(text: string, start: number): boolean {
  let end = start
  while (end - start <= LONGEST_HOST && isMailCharacter(codeAt(text, end)) && codeAt(text, end) !== 0x2e)
    end++
  if (end === start || end - start > LONGEST_HOST) return false
  const stop = codeAt(text, end)
  return stop === 0x40 || stop === 0x3a || (stop === 0x2e && isMailCharacter(codeAt(text, end + 1)))
}

/** Where the link or host name that starts at `start` ends, without the punctuation of its sentence; 0 if none. */
export function linkEnd(text: string, start: number): number {
  const scheme = match(SCHEME, text, start)
  if (scheme > 0) return trimLink(text, start, spaceAfter(text, scheme))
  const host = match(HOST, text, start)
  if (host === 0 || codeAt(text, host) === 0x40) return 0
  return text.charAt(host) === '/' ? trimLink(text, start, spaceAfter(text, host)) : host
}

function mailEnd(text: string, start: number): number {
  const sign = mailSign(text, start)
  return sign < 0 ? 0 : match(MAIL_HOST, text, sign + 1)
}

/** Where the @ of a mail address stands whose local part starts (or goes on) at `start`; -1 if none does. */
export function mailSign(text: string, start: number): number {
  let end = start
  while (end - start < LONGEST_LOCAL && isMailCharacter(codeAt(text, end))) end++
  return end > start && text.charAt(end) === '@' ? end : -1
}

function kinded(end: number, start: number, kind: TokenKind): Found | null {
  return end > start ? { end, kind } : null
}

function match(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start
  return pattern.test(text) ? pattern.lastIndex : 0
}

/** A letter, a digit or one of "._%+-". */
export function isMailCharacter(code: number): boolean {
  if (code >= 0x61) return code <= 0x7a
  if (code >= 0x30) return code <= 0x39 || (code >= 0x41 && code <= 0x5a) || code === 0x5f
  return code === 0x2e || code === 0x2d || code === 0x2b || code === 0x25
}

function spaceAfter(text: string, start: number): number {
  let end = start
  while (end < text.length && classOf(codeAt(text, end)) !== SPACE) end++
  return end
}

/** A link's last full stop, comma, bracket or quote belongs to the sentence around it. */
function trimLink(text: string, start: number, end: number): number {
  let last = end
  while (last > start && !isLinkEnd(codeAt(text, last - 1))) last--
  return last
}

function isLinkEnd(code: number): boolean {
  return (
    code === 0x2f ||
    code === 0x3d ||
    code === 0x23 ||
    (code >= 0x30 && code <= 0x39) ||
    isLetter(classOf(code))
  )
}
