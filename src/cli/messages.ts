/** What goes to stderr: one line for each thing that went wrong. */
import type { Problem } from '../types.js'
import type { Io } from './io.js'

/** Prints one message, marked with the program's name. */
export function complain(io: Io, message: string): void {
  io.stderr.write(`claims: ${showControls(message)}\n`, () => undefined)
}

/** Prints each problem on a line of its own. */
export function complainOf(io: Io, problems: readonly Problem[]): void {
  for (const { path, message } of problems) complain(io, `${path}: ${onOneLine(message)}`)
}

/** Space by space as it stands: a pattern with space on both sides of a line end takes the square of a long run of it. */
function onOneLine(message: string): string {
  return message.replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space))
}

/** Paths can hold escape sequences, line ends and direction marks: they are shown, so that no terminal obeys them. */
export function showControls(text: string): string {
  return text.replace(OBEYED, (char) => {
    const code = char.charCodeAt(0)
    return code < 0x100
      ? `\\x${code.toString(16).padStart(2, '0')}`
      : `\\u${code.toString(16).padStart(4, '0')}`
  })
}

const OBEYED = /[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g
