import { Chalk } from 'chalk'
import type { Run, Style } from './runs.js'

/** Turns a line of runs into text. */
export type Paint = (runs: readonly Run[]) => string

/** The sixteen colours that every theme defines: an editor's own choice of them stays readable. */
const SIXTEEN_COLORS = 1

/** An instance of chalk's own: its global one asks the environment, and this stage knows none. */
export function createPaint(color: boolean): Paint {
  const chalk = new Chalk({ level: color ? SIXTEEN_COLORS : 0 })
  const styles: Readonly<Record<Style, (text: string) => string>> = {
    plain: (text) => text,
    strong: chalk.bold,
    dim: chalk.dim,
    source: chalk.cyan,
    figure: chalk.black.bgYellow,
    changed: chalk.underline,
    error: chalk.red.bold,
    warning: chalk.yellow.bold,
    compatible: chalk.cyan.bold,
    agree: chalk.green.bold,
  }
  return (runs) =>
    joinAlike(runs)
      .map(({ text, style }) => styles[style](text))
      .join('')
}

/** Neighbours of one style as one run, so that their words share one pair of escape sequences. */
function joinAlike(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = []
  for (const next of runs) {
    const last = joined.at(-1)
    if (last?.style === next.style) joined[joined.length - 1] = { ...last, text: last.text + next.text }
    else joined.push(next)
  }
  return joined
}
