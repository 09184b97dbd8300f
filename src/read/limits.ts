/** How much is taken on before something is more likely a mistake, or an attack, than news. */
import { getHeapStatistics } from 'node:v8'
import type { Article, Problem } from '../types.js'
import type { DraftHead } from './heads.js'

export type Limits = Readonly<{
  /** Bytes of a file, packed and unpacked. */
  fileBytes: number
  /** UTF-16 code units of an article's text. */
  length: number
  articles: number
}>

/**
 * No article comes near: a long novel has a million characters, a newspaper prints some hundred articles a day. Dumps of
 * records in one file do grow to tens of MiB.
 */
export const LIMITS: Limits = { fileBytes: 64 * 1024 * 1024, length: 2_000_000, articles: 100_000 }

type Measured = Readonly<{ id: string; path: string; head: DraftHead }>

/** Leaves out articles that are too long, and all where there are too many, for any choice among them would be arbitrary. */
export function checkLimits<One extends Measured>(
  articles: readonly One[],
  limits: Limits,
): Readonly<{ kept: readonly One[]; problems: readonly Problem[] }> {
  const problems: Problem[] = []
  const files = new Map<string, number>()
  for (const { path } of articles) files.set(path, (files.get(path) ?? 0) + 1)
  const kept = articles.filter(({ path, id, head }) => {
    if (head.length <= limits.length) return true
    const which = files.get(path) === 1 ? '' : ` (article ${id})`
    problems.push({ path, message: `${tooLong(head.length, limits.length)}${which}` })
    return false
  })
  const all = kept.length > limits.articles ? tooMany(kept.length, limits.articles) : null
  return all === null
    ? { kept, problems }
    : { kept: [], problems: [...problems, { path: '(all)', message: all }] }
}

/** What an article of too many characters is told. */
export const tooLong = (length: number, limit: number): string =>
  `${length} characters, more than the ${limit} an article may have; split it or raise --max-length`

const tooMany = (count: number, limit: number): string =>
  `${count} articles, more than the limit of ${limit}; name fewer or raise --max-articles`

/**
 * What is held of all articles beside their texts: sentences and `figures`; where they are compared story by story, the `report`, or that
 * `packed`.
 */
export type Held = 'figures' | 'report' | 'packed'

/**
 * Says that comparing articles needs more memory than there is; null where it does not. Running out of it ends a process with no
 * word to the user, so it is foreseen.
 *
 * @param held what is in memory of all articles at the same time.
 */
export function tooMuch(
  articles: readonly Pick<Article, 'text'>[],
  { held = 'figures' }: Readonly<{ held?: Held }> = {},
): Problem | null {
  const units = articles.reduce((sum, { text }) => sum + text.length, 0)
  const atOnce = units * BYTES_PER_UNIT
  const needed =
    held === 'figures' ? atOnce : Math.min(atOnce, BATCH_BYTES + units * BYTES_PER_UNIT_KEPT[held])
  const had = getHeapStatistics().heap_size_limit
  if (needed <= had) return null
  const gib = (bytes: number): string => `${(bytes / 1024 ** 3).toFixed(1)} GiB`
  const message = `${units} characters in all would need about ${gib(needed)} of memory, and ${gib(had)} may be used; name fewer articles, or allow more with NODE_OPTIONS=--max-old-space-size=${Math.ceil(needed / 1024 ** 2)}`
  return { path: '(all)', message }
}

/** For each UTF-16 code unit of text, at the most seen, where sentences and figures of all articles are held. */
const BYTES_PER_UNIT = 150
/** The same where they are held of a batch of stories at a time, and of all articles the text and the report. */
const BYTES_PER_UNIT_KEPT = { report: 20, packed: 10 } as const
/** What a batch takes, and the program itself. */
const BATCH_BYTES = 800_000_000
