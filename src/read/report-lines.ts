/** Reports that were printed a line each (`--format jsonl`), one or several behind one another, back to what they were. */

/** As it came; not held against anything yet. */
type Loose = Readonly<Record<string, unknown>>

/** Collects lines. */
export class ReportLines {
  readonly reports: Loose[] = []
  #open: Open | null = null

  /** True from a `begin` on until its `end`. */
  get isOpen(): boolean {
    return this.#open !== null
  }

  /** Yields what is wrong with a line, or null. */
  add(value: unknown): string | null {
    if (!isLoose(value) || !isLoose(value['data'])) return 'no line of a report'
    const { type, data } = value
    if (type === 'begin') {
      if (this.#open !== null) return 'a report begins before the one above has ended'
      this.#open = { head: data, sources: [], findings: [], clusters: [], leftOut: [], problems: [] }
      return null
    }
    if (this.#open === null) return 'stands outside of any report; one begins with a line of type "begin"'
    const fault = take(this.#open, type, data)
    if (fault !== null || type !== 'end') return fault
    const { head, sources, findings, clusters, leftOut, problems } = this.#open
    const { formatVersion, tool, filter, check, ...more } = head
    const { overlaps, ...summary } = data
    // In the contract's order, so that a report that went through lines is written as it was.
    const lists = { sources, findings, clusters, overlaps, leftOut, problems }
    this.reports.push({ formatVersion, tool, ...lists, filter, check, summary, ...more })
    this.#open = null
    return null
  }
}

type Open = Readonly<{
  head: Loose
  sources: Loose[]
  findings: Loose[]
  clusters: Loose[]
  leftOut: unknown[]
  problems: Loose[]
}>

function take(open: Open, type: unknown, data: Loose): string | null {
  switch (type) {
    case 'source': {
      const { leftOut, ...source } = data
      open.sources.push(source)
      if (!Array.isArray(leftOut)) return 'a source without what was left out of it'
      for (const one of leftOut) open.leftOut.push(one)
      return null
    }
    case 'finding':
      open.findings.push(data)
      return null
    case 'cluster':
      open.clusters.push(data)
      return null
    case 'problem':
      open.problems.push(data)
      return null
    case 'end':
      return null
    default:
      return 'of no type that a report has'
  }
}

function isLoose(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
