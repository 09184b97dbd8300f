/**
 * Names for findings. FNV-1a with 64 bits (Fowler, Noll, Vo; parameters of the public reference) over UTF-16 units
 * laid out as two bytes each. Not for secrets: it only has to be the same on every machine, and to collide rarely.
 */
const OFFSET_BASIS = 0xcbf29ce484222325n
const PRIME = 0x100000001b3n

/** 16 lower-case hex digits. The parts are kept apart, so that ["ab", "c"] and ["a", "bc"] differ. */
export function hash64(parts: readonly string[]): string {
  let hash = OFFSET_BASIS
  const step = (byte: number) => {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME)
  }
  for (const part of parts) {
    for (let at = 0; at < part.length; at++) {
      const unit = part.charCodeAt(at)
      step(unit & 0xff)
      step(unit >>> 8)
    }
    step(0xff)
    step(0xff)
  }
  return hash.toString(16).padStart(16, '0')
}

/**
 * The id of what is compared. `nth` tells apart findings that share all their parts, and is 0 for the first of them.
 */
export function findingId(parts: readonly string[], nth: number): string {
  const hash = hash64(nth === 0 ? parts : [...parts, `#${nth + 1}`])
  return `f-${hash.slice(0, 8)}`
}

/** A finding at its values: what is accepted today is asked again once a value has changed. */
export function fingerprint(id: string, values: readonly string[]): string {
  return hash64([id, ...values])
}
