/**
 * FNV-1a, 32 bits, over UTF-16 units, as eight hexadecimal digits: short, stable names for texts. Not for secrets,
 * and of tens of thousands of texts some will share one. (Fowler, Noll, Vo; the offset basis is theirs.)
 */
export function hash32(text: string): string {
  let hash = OFFSET_BASIS
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    hash = Math.imul(hash ^ (unit & 0xff), PRIME)
    hash = Math.imul(hash ^ (unit >>> 8), PRIME)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}

const OFFSET_BASIS = 0x811c9dc5
const PRIME = 0x01000193
