/** Reports that may be too long to hold. */
import type { Report } from '../types.js'

/** The lists of a report that grow with what its articles say. */
export const LISTS = ['findings', 'clusters', 'overlaps', 'leftOut'] as const
export type ListName = (typeof LISTS)[number]

/** Lists in the order in which a report tells them, each read as often as needed, from its beginning each time. */
export type Lists = Readonly<{ [Name in ListName]: Iterable<Report[Name][number]> }>

/**
 * A report whose lists may be made as they are read: an archive's take more memory than there is. A `Report` is one whose lists are all
 * in memory.
 */
export type LongReport = Omit<Report, ListName> & Lists

/** The report with all its lists in memory. */
export function wholeReport(report: LongReport): Report {
  const known = new Map<string, string>()
  const whole = <T extends object>(list: Iterable<T>): readonly T[] => {
    if (Array.isArray(list)) return list as readonly T[]
    const things = [...list]
    shareStrings(things, known)
    return things
  }
  return {
    ...report,
    findings: whole(report.findings),
    clusters: whole(report.clusters),
    overlaps: whole(report.overlaps),
    leftOut: whole(report.leftOut),
  }
}

/** A list that `make` makes anew each time it is read. */
export function madeAnew<T>(make: () => Iterator<T>): Iterable<T> {
  return { [Symbol.iterator]: make }
}

/** Those of a list that are wanted; of a list in memory, a list in memory. */
export function filtered<T>(list: Iterable<T>, isWanted: (thing: T) => boolean): Iterable<T> {
  if (Array.isArray(list)) return (list as readonly T[]).filter(isWanted)
  return madeAnew(function* () {
    for (const thing of list) if (isWanted(thing)) yield thing
  })
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
