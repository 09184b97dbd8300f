import type { Figure } from '../../types.js'
import type { Numbering } from '../numbering.js'
import { readNumbers } from './figure-numbers.js'
import type { FigureRecord } from './records.js'

/** A part of a whole told by a fraction: "a third", "one in five", not "three times". */
export function isShare({ kind, unit, low, high }: Figure): boolean {
  return kind === 'ratio' && unit === 'share' && low !== null && high !== null && high <= 1
}

/**
 * Reads shares as the percentages that they are, so that "a third" and "33 %" are weighed as two percentages are: to whole points, and
 * about, since whoever tells a fraction does not mean a decimal.
 */
export class ShareReader {
  readonly #numbering: Numbering
  readonly #read = new Map<FigureRecord, FigureRecord>()

  constructor(numbering: Numbering) {
    this.#numbering = numbering
  }

  /** The record of a share as that of a percentage; any other as it is. */
  read(record: FigureRecord): FigureRecord {
    if (!isShare(record.figure)) return record
    const known = this.#read.get(record)
    if (known !== undefined) return known
    const figure = asPercentage(record.figure)
    const read = { ...record, figure, numbers: readNumbers(figure, this.#numbering) }
    this.#read.set(record, read)
    return read
  }
}

export function asPercentage(figure: Figure): Figure {
  const points = (share: number | null) =>
    share === null ? null : share < 0.01 ? share * 100 : Math.round(share * 100)
  return {
    ...figure,
    kind: 'percent',
    unit: 'percent',
    low: points(figure.low),
    high: points(figure.high),
    approx: true,
    step: 1,
  }
}
