/**
 * Text taken out of a file, and where in the file each stretch of it lies.
 *
 *     file      <p>Twelve&nbsp;people <b>died</b>
 *     text      Twelve people died
 *     at        [0, 3] [7, 15] [14, 25]      text offset, file offset: from there on, unit for unit
 *
 * Offsets are 0-based, in UTF-16 code units.
 */

import { fileOffset, type Places } from '../places.js'

export type Extract = Readonly<{ text: string; at: Places }>

/** A text that is its file's own, or a part of it that begins at `start`. */
export function verbatim(text: string, start = 0): Extract {
  return { text, at: [[0, start]] }
}

/** The places of a text that was taken out of a text that was itself taken out of a file. */
export function through(inner: Places, outer: Places): Places {
  const places: (readonly [number, number])[] = []
  let next = 0
  for (const [index, [text, middle]] of inner.entries()) {
    places.push([text, fileOffset(outer, middle)])
    const end = inner[index + 1]?.[0] ?? Infinity
    while (next < outer.length && (outer[next]?.[0] ?? 0) <= middle) next++
    // Where the stretch runs across pairs of the outer text, it takes them on.
    for (let place = next; place < outer.length; place++) {
      const [from, file] = outer[place] ?? [0, 0]
      const here = text + from - middle
      if (here >= end) break
      places.push([here, file])
    }
  }
  return places
}

/** Collects a text from stretches of a file. */
export class Collector {
  #parts: string[] = []
  #at: [number, number][] = []
  #length = 0
  /** File offset at which the next unit is expected, if the text runs on unit for unit. */
  #expected = -1

  get length(): number {
    return this.#length
  }

  /** Adds `text`, which begins at `file`; what stands there for each unit is one unit long. */
  add(text: string, file: number): void {
    if (text === '') return
    if (file !== this.#expected) this.#at.push([this.#length, file])
    this.#parts.push(text)
    this.#length += text.length
    this.#expected = file + text.length
  }

  finish(): Extract {
    return { text: this.#parts.join(''), at: this.#at.length > 0 ? this.#at : [[0, 0]] }
  }
}
