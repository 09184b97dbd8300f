/** How much is taken on before something is more likely a mistake, or an attack, than news. */
import { getHeapStatistics } from 'node:v8'
import type { Problem } from '../types.js'
import type { NamedDraft } from './ids.js'

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

/** Leaves out articles that are too long, and all where there are too many, for any choice among them would be arbitrary. */
export function checkLimits(
  drafts: readonly NamedDraft[],
  limits: Limits,
): Readonly<{ kept: readonly NamedDraft[]; problems: readonly Problem[] }> {
  const problems: Problem[] = []
  const kept = drafts.filter(({ path, id, draft }) => {
    if (draft.text.length <= limits.length) return true
    const which = drafts.some((other) => other.path === path && other.id !== id) ? ` (article ${id})` : ''
    problems.push({ path, message: `${tooLong(draft.text.length, limits.length)}${which}` })
    return false
  })
  const all = kept.length > limits.articles ? tooMany(kept.length, limits.articles) : tooMuch(kept)
  return all === null
    ? { kept, problems }
    : { kept: [], problems: [...problems, { path: '(all)', message: all }] }
}

const tooLong = (length: number, limit: number): string =>
  `${length} characters, more than the ${limit} an article may have; split it or raise --max-length`

const tooMany = (count: number, limit: number): string =>
  `${count} articles, more than the limit of ${limit}; name fewer or raise --max-articles`

/** Running out of memory ends a process with no word to the user, so it is foreseen. */
function tooMuch(drafts: readonly NamedDraft[]): string | null {
  let length = 0
  for (const { draft } of drafts) length += draft.text.length
  const needed = length * BYTES_PER_UNIT
  const had = getHeapStatistics().heap_size_limit
  if (needed <= had) return null
  const gib = (bytes: number): string => `${(bytes / 1024 ** 3).toFixed(1)} GiB`
  return `${length} characters in all would need about ${gib(needed)} of memory, and ${gib(had)} may be used; name fewer articles, or allow more with NODE_OPTIONS=--max-old-space-size=${Math.ceil(needed / 1024 ** 2)}`
}

/** Memory that a comparison takes for each UTF-16 code unit of text, at the most seen. */
const BYTES_PER_UNIT = 150
