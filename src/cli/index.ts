/** The command line: arguments in, exit code out. */
import { parseArguments } from './args.js'
import type { ExitCode, Io } from './io.js'
import { complain } from './messages.js'
import { run } from './run.js'

export type { ExitCode, Io, Output } from './io.js'

/**
 * Runs the program. `argv` is what was typed behind its name. Never throws and never ends the process: the caller sets
 * the exit code, so that what was printed gets out.
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  // Each write tells of its own failure; without a listener the stream's event would end the process.
  for (const stream of [io.stdout, io.stderr]) stream.on('error', () => undefined)
  try {
    const parsed = await parseArguments(argv, io)
    return 'exit' in parsed ? parsed.exit : await run(parsed.request, io)
  } catch (error) {
    tellOfFault(error, argv.includes('--debug'), io)
    return 2
  }
}

/** What a thread of the program does (`bin/work.js`). */
export async function work(): Promise<void> {
  ;(await import('./jobs/work.js')).work()
}

/** What arrives here is a fault of the program. */
function tellOfFault(error: unknown, debug: boolean, io: Io): void {
  const message = error instanceof Error ? error.message : String(error)
  // V8's words for a text of more than half a gigabyte.
  if (message === 'Invalid string length') {
    complain(io, 'the output is longer than a text can be; name fewer articles')
    return
  }
  complain(io, `failed: ${message}${debug ? '' : '; run again with --debug to see where, and report it'}`)
  if (debug && error instanceof Error)
    for (const line of (error.stack ?? '').split('\n').slice(1)) complain(io, line)
}
