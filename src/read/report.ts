/** Saved reports, held against the schema that is shipped with the program. */
import { resolve } from 'node:path'
import type { Problem, Report } from '../types.js'
import { decode } from './decode.js'
import { LIMITS } from './limits.js'
import { cutLines, explainBroken, openLines } from './lines.js'
import { tooLong, type Input } from './load.js'
import { ReportLines } from './report-lines.js'
import { loadChecks } from './schema.js'

/** Either the reports, one at the least, or why there is none. */
type ReportRead = Readonly<{ reports: readonly [Report, ...Report[]] } | { problem: Problem }>

const ANOTHER =
  'give a file that "claims compare --format json" wrote, or --format jsonl, or "claims reconcile"'

/**
 * Reads what is saved at `path`, or standard input for `-`: one report, or, as JSON lines, any number of them behind one another. What it
 * holds is as little to be trusted as an article.
 */
export async function readReports(
  path: string,
  io: Readonly<{ cwd: string; stdin: Input }>,
): Promise<ReportRead> {
  try {
    const read = await readLoose(path === '-' ? null : resolve(io.cwd, path), io)
    if ('refused' in read) return { problem: { path, message: read.refused } }
    const check = (await loadChecks())<Report>(null)
    const reports: Report[] = []
    for (const one of read.loose)
      if (check.fits(one)) reports.push(one)
      else
        return {
          problem: { path, message: `not a report of format version 1: ${check.fault()}; ${ANOTHER}` },
        }
    const [first, ...others] = reports
    return first === undefined
      ? { problem: { path, message: `holds no report; ${ANOTHER}` } }
      : { reports: [first, ...others] }
  } catch (error) {
    return { problem: { path, message: explainBroken(error) } }
  }
}

type LooseRead = Readonly<{ loose: readonly unknown[] } | { refused: string }>

async function readLoose(file: string | null, io: Readonly<{ stdin: Input }>): Promise<LooseRead> {
  const { chunks, head } = await openLines(file, io, { most: LIMITS.fileBytes, onBytes: () => undefined })
  const begins = /^\s*\{\s*"type":\s*"begin"/.test(Buffer.from(head.subarray(0, 1024)).toString('latin1'))
  return begins ? readLines(chunks) : readOne(chunks)
}

async function readLines(chunks: AsyncIterable<Uint8Array>): Promise<LooseRead> {
  const lines = new ReportLines()
  let last = 0
  for await (const { number, bytes } of cutLines(chunks, LIMITS.fileBytes)) {
    last = number
    if (bytes === null) return { refused: `line ${number}: ${tooLong(LIMITS.fileBytes).refused}` }
    if (bytes.length === 0) continue
    let fault: string | null
    try {
      fault = lines.add(JSON.parse(Buffer.from(bytes).toString('utf8')))
    } catch {
      fault = 'not valid JSON; it may have been cut short'
    }
    if (fault !== null) return { refused: `line ${number}: ${fault}` }
  }
  return lines.isOpen
    ? {
        refused: `ends in the midst of a report (line ${last}); take off what follows the last line of type "end"`,
      }
    : { loose: lines.reports }
}

async function readOne(chunks: AsyncIterable<Uint8Array>): Promise<LooseRead> {
  const held: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > LIMITS.fileBytes) return tooLong(LIMITS.fileBytes)
    held.push(chunk)
  }
  const decoded = decode(Buffer.concat(held))
  if ('refused' in decoded) return { refused: `not a report; ${ANOTHER}` }
  try {
    return { loose: [JSON.parse(decoded.text)] }
  } catch {
    return { refused: `not a JSON report; ${ANOTHER}` }
  }
}
