/**
 * What a batch came to, put by until all are done. As bytes it is no matter for the garbage collector, which otherwise looks through all
 * that an archive came to again and again, and can be handed from one thread to another.
 */
import type { Found } from '../../join-found.js'

/** The JSON of a `Found`, in UTF-8. */
export type Packed = Uint8Array<ArrayBuffer>

export function packFound(found: Found): Packed {
  return new TextEncoder().encode(JSON.stringify(found))
}

export function unpackFound(packed: Packed): Found {
  const found = JSON.parse(new TextDecoder().decode(packed)) as Found
  shareStrings(found)
  return found
}

/**
 * Puts one string in place of all that equal it: each figure of a sentence tells the sentence anew, and JSON's reader keeps each apart,
 * which takes four times the memory.
 */
export function shareStrings(within: object, known = new Map<string, string>()): void {
  const values = within as Record<string, unknown>
  for (const key in values) {
    const value = values[key]
    if (typeof value === 'string') {
      const same = known.get(value)
      if (same === undefined) known.set(value, value)
      else values[key] = same
    } else if (typeof value === 'object' && value !== null) shareStrings(value, known)
  }
}
