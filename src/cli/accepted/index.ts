/** Accepted findings: what was let stand before, what is let stand now, and what no longer matches anything. */
import { existsSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import type { ArticleHead, Problem, Report, ReportFinding } from '../../types.js'
import type { Acceptances } from '../args.js'
import type { Io } from '../io.js'
import { writeWhole } from '../output.js'
import { applyAccepted, stands, toEntry, type Scope } from './apply.js'
import { readAccepted, toAcceptedText, type Entries } from './file.js'
import { underLock } from './lock.js'

export type Accepted = Readonly<{
  /** With what is accepted marked as such. */
  report: Report
  problems: readonly Problem[]
  notes: readonly string[]
}>

/** Holds a report against the file of accepted findings, which it writes only where asked to. `articles`: all that were read. */
export function accept(
  report: Report,
  asked: Acceptances,
  file: string,
  articles: readonly ArticleHead[],
  { cwd }: Pick<Io, 'cwd'>,
): Promise<Accepted> {
  const place = resolve(cwd, file)
  const work = (): Promise<Accepted> => holdAgainst(report, asked, { file, place }, articles, cwd)
  return asked.reason !== null || asked.prune ? underLock(place, work) : work()
}

/** `file`: as named; `place`: its full path. */
async function holdAgainst(
  report: Report,
  asked: Acceptances,
  { file, place }: Readonly<{ file: string; place: string }>,
  articles: readonly ArticleHead[],
  cwd: string,
): Promise<Accepted> {
  const before = await readAccepted(place)
  if ('refused' in before) {
    const path = before.line === undefined ? file : `${file}:${before.line}`
    return { report, problems: [{ path, message: before.refused }], notes: [] }
  }
  let read: Set<string> | null = null
  const entryPath = (path: string): string =>
    relative(dirname(place), resolve(cwd, path)).split(sep).join('/')
  const scope: Scope = {
    today: dayOf(new Date()),
    entryPath,
    exists: (path) => existsSync(resolve(dirname(place), path)),
    isRead(path) {
      read ??= new Set(articles.map((article) => entryPath(article.path)))
      return read.has(path)
    },
  }
  const { entries, problems } = take(report, asked, before.entries, scope)
  const applied = applyAccepted(report, entries, scope)
  const kept =
    asked.prune && applied.stale.length > 0
      ? new Map([...entries].filter(([id]) => !applied.stale.includes(id)))
      : entries
  const failure = kept === before.entries ? null : await writeWhole(toAcceptedText(kept), file, cwd)
  const stale = asked.prune || asked.allowStale ? [] : applied.stale.map((id) => toProblem(id, entries, file))
  return {
    report: applied.report,
    problems: [
      ...problems,
      ...stale,
      ...(failure === null ? [] : [{ path: 'accepted findings', message: failure }]),
    ],
    notes: [...applied.notes, ...(failure === null ? told(before.entries, kept, file) : [])],
  }
}

/** The entries with those that are asked for now. An id that no finding has is a problem. */
function take(
  report: Report,
  { ids, all, reason, by, until }: Acceptances,
  before: Entries,
  { entryPath, today }: Scope,
): Readonly<{ entries: Entries; problems: readonly Problem[] }> {
  if (reason === null) return { entries: before, problems: [] }
  if (until !== null && until < today) {
    const message = 'has passed, so that nothing can be accepted until then; give a day to come'
    return { entries: before, problems: [{ path: `--until ${until}`, message }] }
  }
  const wanted = (finding: ReportFinding): boolean =>
    ids.includes(finding.id) || (all && finding.verdict === 'conflict' && finding.severity !== 'note')
  const found = report.findings.filter((finding) => finding.verdict !== 'agree' && wanted(finding))
  const unknown = ids.filter((id) => !found.some((finding) => finding.id === id))
  const fresh = found.filter(
    (finding) => !all || ids.includes(finding.id) || !stands(before.get(finding.id), finding, today),
  )
  return {
    entries:
      fresh.length === 0
        ? before
        : new Map([
            ...before,
            ...fresh.map(
              (finding) => [finding.id, toEntry(finding, { reason, by, until }, entryPath)] as const,
            ),
          ]),
    problems: unknown.map((id) => ({
      path: id,
      message: 'no finding of this run has this id; see what it prints',
    })),
  }
}

function toProblem(id: string, entries: Entries, file: string): Problem {
  const about = entries.get(id)?.about ?? ''
  return {
    path: file,
    message: `${id} (${about}) matches no finding any more; take it out with --prune-accepted, or give --allow-stale`,
  }
}

function told(before: Entries, after: Entries, file: string): readonly string[] {
  const added = [...after].filter(([id, entry]) => before.get(id) !== entry).length
  const removed = [...before.keys()].filter((id) => !after.has(id)).length
  return [
    ...(added === 0 ? [] : [`${file}: ${added} accepted`]),
    ...(removed === 0 ? [] : [`${file}: ${removed} taken out`]),
  ]
}

/** The day where the program runs, `YYYY-MM-DD`. */
function dayOf(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
