/** Worth of laying item `i` of one sequence beside item `j` of the other; 0: they are not alike. A whole number. */
export type Worth = (i: number, j: number) => number

export type AlignOptions = Readonly<{
  lengths: readonly [number, number]
  /** Added where two neighbours of one sequence are laid beside two neighbours of the other. */
  adjacent: number
}>

/** Items beyond this place are left without a partner: no sentence is so long, and memory stays bounded. */
const MOST_ITEMS = 4000
/** Places to either side of the diagonal that are tried. Sequences of up to about this length are aligned exactly. */
const BAND = 256

/**
 * The alignment of two sequences, in order, that is worth most: for each item of the first its partner in the second, or -1.
 * Needleman and Wunsch's dynamic programme without a price for gaps, with a reward for unbroken runs (so that of two
 * equal items the one whose neighbours fit is taken), kept to a band around the diagonal: time and memory grow with
 * the length, not with its square.
 */
export function alignSequences(worth: Worth, { lengths, adjacent }: AlignOptions): Int32Array {
  const [rows, columns] = [Math.min(lengths[0], MOST_ITEMS), Math.min(lengths[1], MOST_ITEMS)]
  const width = bandWidth(columns)
  /** For each row and place in the band: 0 skip an item of the first, 1 skip one of the second, 2 lay side by side. */
  const steps = new Uint8Array((rows + 1) * width)
  const ends = new Uint8Array((rows + 1) * width)
  let [best, nextBest] = [new Int32Array(columns + 1), new Int32Array(columns + 1)]
  let [joined, nextJoined] = [new Int32Array(columns + 1).fill(NEVER), new Int32Array(columns + 1)]
  for (let i = 1; i <= rows; i++) {
    const from = bandStart(i, rows, columns)
    const to = Math.min(columns, from + width - 1)
    nextBest.fill(NEVER)
    nextJoined.fill(NEVER)
    nextBest[from - 1] = best[from - 1] ?? 0
    for (let j = from; j <= to; j++) {
      const cell = i * width + (j - from)
      const gain = worth(i - 1, j - 1)
      const fresh = best[j - 1] ?? 0
      const run = (joined[j - 1] ?? NEVER) + adjacent
      const laid = gain > 0 ? gain + Math.max(fresh, run) : NEVER
      nextJoined[j] = laid
      ends[cell] = run > fresh ? 1 : 0
      const up = best[j] ?? NEVER
      const left = nextBest[j - 1] ?? NEVER
      steps[cell] = laid >= up && laid >= left ? 2 : up >= left ? 0 : 1
      nextBest[j] = Math.max(laid, up, left)
    }
    // Right of the band nothing was tried: what the row above knew still holds.
    for (let j = to + 1; j <= columns; j++) nextBest[j] = nextBest[to] ?? 0
    ;[best, nextBest, joined, nextJoined] = [nextBest, best, nextJoined, joined]
  }
  return trace(steps, ends, rows, columns, lengths[0])
}

const NEVER = -1_000_000_000

/** Places in a row of the band; short sequences fit in whole. */
function bandWidth(columns: number): number {
  return Math.min(columns, 2 * BAND + 1)
}

function bandStart(row: number, rows: number, columns: number): number {
  const centre = Math.round((row * columns) / Math.max(1, rows))
  return Math.max(1, Math.min(centre - BAND, columns - 2 * BAND))
}

function trace(
  steps: Uint8Array,
  ends: Uint8Array,
  rows: number,
  columns: number,
  length: number,
): Int32Array {
  const partners = new Int32Array(length).fill(-1)
  const width = bandWidth(columns)
  let [i, j, inRun] = [rows, columns, false]
  while (i > 0 && j > 0) {
    const place = j - bandStart(i, rows, columns)
    if (place < 0) {
      i--
      continue
    }
    if (place >= width) {
      j--
      continue
    }
    const cell = i * width + place
    if (inRun || steps[cell] === 2) {
      partners[i - 1] = j - 1
      inRun = ends[cell] === 1
      i--
      j--
    } else if (steps[cell] === 0) i--
    else j--
  }
  return partners
}
