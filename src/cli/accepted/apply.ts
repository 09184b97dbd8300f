import type { Report, ReportFinding } from '../../types.js'
import type { Entries, Entry } from './file.js'

export type Scope = Readonly<{
  /** `YYYY-MM-DD`. */
  today: string
  /** A path of the report as entries have it. */
  entryPath: (shown: string) => string
  /** Whether an article, by its path in an entry, is still there. */
  exists: (entryPath: string) => boolean
  /** Whether an article, by its path in an entry, was read. */
  isRead: (entryPath: string) => boolean
}>

type Applied = Readonly<{
  /** With what is accepted marked as such. */
  report: Report
  /** Ids of entries that match nothing although their articles were looked at, or that none is left of. */
  stale: readonly string[]
  /** What to tell of entries that no longer hold. */
  notes: readonly string[]
}>

/** Marks the findings that are accepted at their present values, on this day. */
export function applyAccepted(report: Report, entries: Entries, scope: Scope): Applied {
  const notes: string[] = []
  const findings = report.findings.map((finding): ReportFinding => {
    const entry = entries.get(finding.id)
    if (entry === undefined || finding.verdict === 'agree') return finding
    if (entry.fingerprint !== finding.fingerprint) {
      const [then, now] = [entry.values.join(' / '), finding.values.map(({ text }) => text).join(' / ')]
      notes.push(`${finding.id}: was accepted at other values (${then}; now ${now}), so it stands again`)
      return finding
    }
    if (entry.until !== null && entry.until < scope.today) {
      notes.push(`${finding.id}: was accepted until ${entry.until}, so it stands again`)
      return finding
    }
    return { ...finding, accepted: { reason: entry.reason, by: entry.by, until: entry.until } }
  })
  return { report: { ...report, findings }, stale: staleIds(report, entries, scope), notes }
}

/** Whether an entry holds for a finding at its present values, on this day. */
export function stands(entry: Entry | undefined, { fingerprint }: ReportFinding, today: string): boolean {
  return entry?.fingerprint === fingerprint && (entry.until === null || entry.until >= today)
}

/** An entry of articles that this run did not look at is none of its business. */
function staleIds({ findings, sources, check }: Report, entries: Entries, scope: Scope): readonly string[] {
  const open = new Set(findings.filter(({ verdict }) => verdict !== 'agree').map(({ id }) => id))
  const checked = new Set(
    sources.filter(({ id }) => check?.articles.includes(id) ?? true).map(({ path }) => scope.entryPath(path)),
  )
  return [...entries]
    .filter(([id, { articles }]) => {
      if (open.has(id)) return false
      const left = articles.filter((path) => scope.exists(path))
      return (
        // Nothing is left that could differ from another article.
        left.length < Math.min(articles.length, 2) ||
        left.length === 0 ||
        (left.some((path) => checked.has(path)) && left.every((path) => scope.isRead(path)))
      )
    })
    .map(([id]) => id)
}

/** The entry by which a finding is accepted as it is now. */
export function toEntry(
  finding: ReportFinding,
  { reason, by, until }: Pick<Entry, 'reason' | 'by' | 'until'>,
  entryPath: Scope['entryPath'],
): Entry {
  return {
    fingerprint: finding.fingerprint,
    about: finding.about,
    values: finding.values.map(({ text }) => text),
    articles: [...new Set(finding.figures.map(({ path }) => entryPath(path)))].sort(),
    reason,
    by,
    until,
  }
}
