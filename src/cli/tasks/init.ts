/** `claims init`: a configuration to start from, every key in it explained and none in force. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { KEYS } from '../config/schema.js'
import type { Io } from '../io.js'
import type { Task } from './task.js'

const FILE = 'claims.config.yaml'

/** Writes the file, unless there is a configuration already. */
export async function beginInit({ cwd }: Pick<Io, 'cwd'>): Promise<Task> {
  const there = [FILE, 'claims.config.yml', 'claims.config.json'].find((name) => existsSync(join(cwd, name)))
  const problems =
    there === undefined ? [] : [{ path: there, message: 'is there already; change it, or remove it first' }]
  return {
    inputs: [],
    make: async () => ({
      text: null,
      files: there === undefined ? [{ path: FILE, text: toText() }] : [],
      problems,
      notes: there === undefined ? [`${FILE}: written; take the # away from what you want in force`] : [],
      differ: false,
    }),
  }
}

function toText(): string {
  const keys = Object.entries(KEYS).map(([key, { about, example }]) => `# ${about}\n# ${key}: ${example}\n`)
  return `# What claims is to know of these articles. Flags win over the environment, the environment over this file;\n# "claims config" prints what is in force. Paths count from this file’s folder.\n\n${keys.join('\n')}`
}
