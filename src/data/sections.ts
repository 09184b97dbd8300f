/**
 * A flat file of arrays, one after another, little-endian, each where its kind of number may stand in memory:
 *
 *     what the file is, in words, spaces, a line feed      HEADER bytes
 *     how many bytes the section has, zeros                8 bytes
 *     the section, zeros                                   a multiple of 8 bytes
 *     the next one …
 *
 * Arrays are views of the bytes as they were read.
 */
export class Sections {
  #bytes: Buffer
  #swapped: boolean
  #next = HEADER

  /** @param swapped whether this machine counts bytes the other way round, so that they have to be turned. */
  constructor(bytes: Buffer, swapped: boolean) {
    // A small file may lie anywhere in a shared buffer.
    this.#bytes = bytes.byteOffset % 8 === 0 ? bytes : Buffer.from(new Uint8Array(bytes).buffer)
    this.#swapped = swapped
  }

  bytes(): Buffer {
    const start = this.#next + 8
    const end = start + this.#bytes.readUInt32LE(this.#next)
    this.#next = Math.ceil(end / 8) * 8
    return this.#bytes.subarray(start, end)
  }

  int8(): Int8Array {
    const { buffer, byteOffset, length } = this.bytes()
    return new Int8Array(buffer, byteOffset, length)
  }

  int16(): Int16Array {
    const bytes = this.bytes()
    if (this.#swapped) bytes.swap16()
    return new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2)
  }

  uint16(): Uint16Array {
    const bytes = this.bytes()
    if (this.#swapped) bytes.swap16()
    return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2)
  }

  int32(): Int32Array {
    const bytes = this.bytes()
    if (this.#swapped) bytes.swap32()
    return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)
  }

  uint32(): Uint32Array {
    const { buffer, byteOffset, length } = this.int32()
    return new Uint32Array(buffer, byteOffset, length)
  }

  float32(): Float32Array {
    const bytes = this.bytes()
    if (this.#swapped) bytes.swap32()
    return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)
  }

  float64(): Float64Array {
    const bytes = this.bytes()
    if (this.#swapped) bytes.swap64()
    return new Float64Array(bytes.buffer, bytes.byteOffset, bytes.length / 8)
  }
}

/** Room for the words that say what a file is, bytes. */
export const HEADER = 256

/**
 * The bytes of a file of sections; arrays are written in the byte order of the machine.
 *
 * @param says what the file is and what made it, on its first line.
 */
export function joinSections(says: string, arrays: readonly ArrayBufferView[]): Buffer {
  const header = Buffer.alloc(HEADER, ' ')
  header.write(says)
  header.write('\n', HEADER - 1)
  if (Buffer.byteLength(says) >= HEADER) throw new Error(`too long for a header: ${says}`)
  const parts = arrays.flatMap(({ buffer, byteOffset, byteLength }) => {
    const length = Buffer.alloc(8)
    length.writeUInt32LE(byteLength)
    return [length, Buffer.from(buffer, byteOffset, byteLength), Buffer.alloc(-byteLength & 7)]
  })
  return Buffer.concat([header, ...parts])
}
