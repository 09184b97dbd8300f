/** A saved JSON report, held against the schema that is shipped with the program. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Problem, Report } from '../types.js'
import { decode } from './decode.js'
import { load, type Input } from './load.js'

/** Either the report, or why there is none. */
export type ReportRead = Readonly<{ report: Report } | { problem: Problem }>

const ANOTHER = 'give a file that "claims compare --format json" wrote'

/** Reads what is saved at `path`, or standard input for `-`. What it holds is as little to be trusted as an article. */
export async function readReport(
  path: string,
  io: Readonly<{ cwd: string; stdin: Input }>,
): Promise<ReportRead> {
  const problem = (message: string): ReportRead => ({ problem: { path, message } })
  const loaded = await load({ file: path === '-' ? null : resolve(io.cwd, path) }, io)
  if ('refused' in loaded) return problem(loaded.refused)
  const decoded = decode(loaded.bytes)
  if ('refused' in decoded) return problem(`not a report; ${ANOTHER}`)
  let parsed: unknown
  try {
    parsed = JSON.parse(decoded.text)
  } catch {
    return problem(`not a JSON report; ${ANOTHER}`)
  }
  const { Ajv } = await import('ajv')
  const schema: unknown = JSON.parse(await readFile(new URL('../../schema.json', import.meta.url), 'utf8'))
  const ajv = new Ajv({ allowUnionTypes: true })
  const isReport = ajv.compile<Report>(schema as object)
  if (isReport(parsed)) return { report: parsed }
  const [fault] = isReport.errors ?? []
  return problem(`not a report of format version 1: ${fault?.instancePath || 'it'} ${fault?.message ?? 'does not fit'}; ${ANOTHER}`) // prettier-ignore
}
