/** Completions of commands and flags, made from the table that the help is made from. */
import type { Shell } from '../shells.js'
import { bashCompletion } from './bash.js'
import { fishCompletion } from './fish.js'
import { zshCompletion } from './zsh.js'

const made: Readonly<Record<Shell, () => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
}

/** The script that a shell reads in order to complete what is typed behind "claims". */
export function completionFor(shell: Shell): string {
  return made[shell]()
}
