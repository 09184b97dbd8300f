/** `claims.accepted.json`: findings that somebody let stand, at the values that were looked at. */
import { readFile } from 'node:fs/promises'
import { isCalendarDay } from '../../read/index.js'

export const ACCEPTED_FILE = 'claims.accepted.json'

/** One accepted finding. Paths count from the file's folder, with `/`. */
export type Entry = Readonly<{
  fingerprint: string
  about: string
  values: readonly string[]
  articles: readonly string[]
  reason: string
  by: string | null
  /** The last day on which it holds, `YYYY-MM-DD`. */
  until: string | null
}>
/** By finding id. */
export type Entries = ReadonlyMap<string, Entry>

/** Reads the file; none at all holds no entries. Yields what is wrong with it where it is not as it was written. */
export async function readAccepted(
  file: string,
): Promise<Readonly<{ entries: Entries } | { refused: string; line?: number }>> {
  const read = await readFile(file, 'utf8').catch((error: unknown) =>
    error instanceof Error && 'code' in error && error.code === 'ENOENT' ? null : `\0${String(error)}`,
  )
  if (read === null) return { entries: new Map() }
  if (read.startsWith('\0')) return { refused: `could not be read (${read.slice(1)})` }
  const text = read.replace(/^\ufeff/, '')
  const marker = text.search(/^(?:<{7}|={7}|>{7})/m)
  if (marker >= 0) {
    const line = text.slice(0, marker).split('\n').length
    return { refused: 'a merge left a conflict here; keep the entries of both sides', line }
  }
  try {
    const { formatVersion, accepted } = JSON.parse(text) as Record<string, unknown>
    if (formatVersion !== VERSION)
      return { refused: `has formatVersion ${JSON.stringify(formatVersion)}; this program knows ${VERSION}` }
    if (!isRecord(accepted)) return { refused: 'has no "accepted"; take it from version control again' }
    const entries = new Map<string, Entry>()
    for (const [id, value] of Object.entries(accepted)) {
      const entry = toEntry(value)
      if (entry === null)
        return { refused: `entry ${JSON.stringify(id)} is incomplete; accept the finding again` }
      if (entry.until !== null && !isCalendarDay(entry.until))
        return {
          refused: `entry ${JSON.stringify(id)} has an "until" that is no day as YYYY-MM-DD (${JSON.stringify(entry.until)})`,
        }
      entries.set(id, entry)
    }
    return { entries }
  } catch {
    return { refused: 'is no JSON; take it from version control again' }
  }
}

const VERSION = '1.0'

/** The file's text: by id, keys in one order, a line for each, so that two people's additions merge. */
export function toAcceptedText(entries: Entries): string {
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1))
  const accepted = Object.fromEntries(
    sorted.map(([id, { about, articles, by, fingerprint, reason, until, values }]) => [
      id,
      { about, values, articles, reason, by, until, fingerprint },
    ]),
  )
  return `${JSON.stringify({ formatVersion: VERSION, accepted }, null, 2)}\n`
}

function toEntry(value: unknown): Entry | null {
  if (!isRecord(value)) return null
  const { fingerprint, about, values, articles, reason, by = null, until = null } = value
  if (typeof fingerprint !== 'string' || typeof about !== 'string' || typeof reason !== 'string') return null
  if (!isTexts(values) || !isTexts(articles)) return null
  if ((by !== null && typeof by !== 'string') || (until !== null && typeof until !== 'string')) return null
  return { fingerprint, about, values, articles, reason, by, until }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}
