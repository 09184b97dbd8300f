/** What the surroundings say about how to print. */
import type { Io, Output } from './io.js'

type Env = Io['env']

/**
 * Decides on colour for one stream: the flag, then FORCE_COLOR, then NO_COLOR (force-color.org, no-color.org; where
 * both are set, as Node does), then TERM=dumb, then whether the stream is a terminal.
 */
export function wantsColor(flag: boolean | null, stream: Output, env: Env): boolean {
  if (flag !== null) return flag
  const force = env['FORCE_COLOR']
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false'
  if (env['NO_COLOR']) return false
  return env['TERM'] !== 'dumb' && stream.isTTY === true
}

/** Decides on the columns to print in: the flag, the terminal's own, COLUMNS, 80. */
export function chooseWidth(flag: number | null, stream: Pick<Output, 'columns'>, env: Env): number {
  const stated = /^\d{1,4}$/.test(env['COLUMNS'] ?? '') ? Number(env['COLUMNS']) : 0
  return flag ?? positive(stream.columns) ?? positive(stated) ?? DEFAULT_WIDTH
}

/** Some terminals say 0 for "unknown". */
const positive = (columns: number | undefined): number | null => (columns ? columns : null)

const DEFAULT_WIDTH = 80
