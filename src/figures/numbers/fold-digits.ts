import { remember } from '../../language/remember.js'

const LONGEST = 30

/** Plain ASCII digits with a decimal point, of a number token grouped in any of the usual ways; null where it is no number. */
export function foldDigits(text: string): Digits | null {
  return isPlain(text) ? { plain: text, grouped: false } : foldMarked(text)
}

type Digits = Readonly<{ plain: string; grouped: boolean }>

/** Nearly all numbers are digits alone. */
function isPlain(text: string): boolean {
  for (let k = 0; k < text.length; k++)
    if (text.charCodeAt(k) < 0x30 || text.charCodeAt(k) > 0x39) return false
  return text.length > 0 && text.length <= LONGEST
}

const foldMarked = remember(fold)

function fold(text: string): Digits | null {
  if (text.length > LONGEST) return null
  const ascii = isAscii(text) ? text : toAscii(text)
  if (/^\d*\.?\d+$/.test(ascii)) return { plain: ascii, grouped: false }
  // 1,200,000 and Indian 12,00,000; or groups parted by thin or hard spaces, or by apostrophes.
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(ascii))
    return { plain: ascii.replace(/,/g, ''), grouped: true }
  if (/^\d{1,3}(?:[ ']\d{3})+(?:[.,]\d+)?$/.test(ascii))
    return { plain: ascii.replace(/[ ']/g, '').replace(',', '.'), grouped: true }
  // More than one group parted by full stops can only be the continental style.
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(ascii) && !isHost(ascii))
    return { plain: ascii.replace(/\./g, ''), grouped: true }
  return null
}

/** "192.168.100.200": the number of a machine on a network, four parts that each fit in a byte. */
function isHost(ascii: string): boolean {
  const parts = ascii.split('.')
  return parts.length === 4 && parts.every((part) => !part.startsWith('0') && Number(part) < 256)
}

function isAscii(text: string): boolean {
  for (let k = 0; k < text.length; k++) if (text.charCodeAt(k) > 0x7e) return false
  return true
}

function toAscii(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, (c) => {
    if (/\p{Nd}/u.test(c)) return String(digitValue(c.codePointAt(0) ?? 0))
    return /\s/.test(c) ? ' ' : c === '’' ? "'" : c
  })
}

/** Value of a decimal digit of any script: Unicode lays each script's ten digits out in one run from 0. */
function digitValue(code: number): number {
  let zero = code
  while (zero > 0 && code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return (code - zero) % 10
}
