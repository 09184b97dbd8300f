/** Bytes to text. Offsets in everything later count in this text, after the byte order mark is dropped. */

/** Either the text, with the count of stretches of bytes that were none in its encoding, or why the bytes are no text. */
type Decoded = Readonly<{ text: string; replaced: number } | { refused: string }>

/**
 * Decodes by byte order mark; else as `encoding` says; else as UTF-16 or UTF-8 where the bytes show it; else by the charset
 * that the file declares; else as Windows-1252. Refuses bytes that are no text, and text that is blank.
 *
 * @param encoding a label of the WHATWG Encoding Standard that the user gave
 */
export function decode(bytes: Uint8Array, encoding: string | null = null): Decoded {
  if (bytes.length === 0) return { refused: 'the file is empty; put the article into it or leave it out' }
  const text = decodeText(bytes, encoding)
  if (looksBinary(text))
    return { refused: 'not a text file; save the article as plain text in UTF-8 and run again' }
  if (text.trim() === '')
    return { refused: 'the file holds only blanks; put the article into it or leave it out' }
  return { text, replaced: countReplaced(text, bytes) }
}

/** Tells whether a label names an encoding that can be read. */
export function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== ''
  } catch {
    return false
  }
}

function decodeText(bytes: Uint8Array, encoding: string | null): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return new TextDecoder('utf-8').decode(bytes)
  if (encoding !== null) return decodeAs(encoding, bytes)
  const wide = wideEncoding(bytes)
  if (wide !== null) return new TextDecoder(wide).decode(bytes)
  const utf8 = new TextDecoder('utf-8').decode(bytes)
  if (!utf8.includes('\uFFFD') || isDamagedUtf8(utf8)) return utf8
  // Valid UTF-8 is hardly ever anything else, whatever a template's head claims; now the claim counts.
  return decodeAs(declaredEncoding(bytes) ?? 'windows-1252', bytes)
}

function decodeAs(label: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(label)
  return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes)
}

/** Whether a byte of a line feed need not be one: text in two bytes a character cannot be cut at them. */
export function isWide(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  return (
    (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || wideEncoding(bytes) !== null
  )
}

/** What an XML declaration or an HTML meta element in the first bytes says. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, DECLARED_WITHIN)).toString('latin1')
  const [, label] = /<\?xml[^>]{0,200}?\sencoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']/i.exec(head) ??
    /<meta\s[^>]{0,500}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i.exec(head) ?? [null, null]
  // A claim of UTF-8 is refuted by now, and UTF-16 would have shown.
  return label !== undefined && label !== null && isEncoding(label) && !/^utf-?(?:8|16)/i.test(label)
    ? label
    : null
}

/** Bytes in which the HTML standard looks for a declaration, with room for a comment on top. */
const DECLARED_WITHIN = 4096

/** UTF-16 without its mark: in Latin letters every other byte is NUL, and hardly any of those between. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4096)
  const pairs = Math.floor(sample.length / 2)
  const nuls = [0, 0]
  for (const [index, byte] of sample.subarray(0, pairs * 2).entries())
    if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = nuls
  if (pairs > 0 && odd >= pairs * MOSTLY && even <= pairs * HARDLY) return 'utf-16le'
  if (pairs > 0 && even >= pairs * MOSTLY && odd <= pairs * HARDLY) return 'utf-16be'
  return null
}

/** Shares of byte pairs. Typographic quotes and dashes have no NUL; a text of nothing else does not exist. */
const MOSTLY = 0.7
const HARDLY = 0.05

/**
 * Windows-1252 almost never holds a valid UTF-8 sequence by chance. A text with more good sequences than bad bytes is
 * UTF-8 with a scratch (a file cut short, say), and reading it as Windows-1252 would spoil every quotation mark.
 */
function isDamagedUtf8(text: string): boolean {
  const bad = text.match(/\uFFFD/g)?.length ?? 0
  const good = text.match(/[^\0-\x7f\uFFFD]/gu)?.length ?? 0
  return good > bad
}

/** By table, as some releases of Node read this encoding as Latin-1, and lose its quotation marks. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  return latin1.replace(/[\x80-\x9f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? char)
}

/** Bytes 0x80 to 0x9F; the five that mean nothing stay as they are (WHATWG Encoding Standard). */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** NUL never stands in a text; other control characters at most here and there. */
function looksBinary(text: string): boolean {
  if (text.includes('\0')) return true
  const controls = text.match(/[\x01-\x08\x0e-\x19\x1c-\x1f\x7f]/g)?.length ?? 0
  return controls > 2 && controls > text.length * CONTROLS
}

/** Of all characters. Random bytes have a tenth; text with stray escape codes stays far below. */
const CONTROLS = 0.02

/** Replacement characters that the file did not hold itself. */
function countReplaced(text: string, bytes: Uint8Array): number {
  const found = text.match(/\uFFFD/g)?.length ?? 0
  if (found === 0) return 0
  const own = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  let held = 0
  for (let at = own.indexOf(REPLACEMENT); at >= 0; at = own.indexOf(REPLACEMENT, at + 3)) held++
  return Math.max(0, found - held)
}

/** U+FFFD in UTF-8. */
const REPLACEMENT = Buffer.from([0xef, 0xbf, 0xbd])
