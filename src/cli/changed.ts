/** What git says is new or changed. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/** Absolute paths, or why git could not tell. */
export type Changed = Readonly<{ files: ReadonlySet<string> } | { refused: string }>

/**
 * The files that are new or differ since `base` was branched from: committed, staged, edited or not yet tracked. Without a
 * base, what differs from the last commit.
 */
export async function changedFiles(base: string | null, cwd: string): Promise<Changed> {
  const top = await git(['rev-parse', '--show-toplevel'], cwd)
  if (top === null)
    return (await git(['--version'], cwd)) === null
      ? { refused: 'git cannot be run here; install it, or name the articles themselves' }
      : { refused: 'git knows no repository here; name the articles themselves' }
  const from = base ?? 'HEAD'
  // What begins with a hyphen would be taken for an option.
  const commit = from.startsWith('-')
    ? null
    : await git(['rev-parse', '--verify', '--quiet', `${from}^{commit}`], cwd)
  if (commit === null && base !== null)
    return {
      refused: existsSync(resolve(cwd, base))
        ? `git knows no commit "${base}"; paths go before --changed, or behind --changed=COMMIT`
        : `git knows no commit "${base}"; fetch it (fetch-depth: 0 in a workflow) or name another`,
    }
  const root = top.trimEnd()
  const fork = commit === null ? null : await git(['merge-base', commit.trim(), 'HEAD'], cwd)
  // Where the history was cut short, what the base has got since would count as changed here.
  if (
    commit !== null &&
    fork === null &&
    (await git(['rev-parse', '--is-shallow-repository'], cwd)) === 'true\n'
  )
    return {
      refused: `git cannot tell where this branch left "${from}", as the history was cut short; fetch all of it (fetch-depth: 0 in a workflow)`,
    }
  const since = (fork ?? commit ?? EMPTY_TREE).trim()
  const lists = await Promise.all([
    git(['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--diff-filter=d', since, '--'], root),
    git(['ls-files', '-z', '--others', '--exclude-standard'], root),
  ])
  if (lists.includes(null)) return { refused: 'git could not tell what changed; run "git status" to see why' }
  const names = lists.flatMap((list) => (list ?? '').split('\0')).filter((name) => name !== '')
  return { files: new Set(names.map((name) => resolve(root, name))) }
}

/** Where nothing was ever committed, everything is new. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

/** What git printed; null where it failed or is not there. */
async function git(args: readonly string[], cwd: string): Promise<string | null> {
  const { execFile } = await import('node:child_process')
  return new Promise((done) => {
    execFile('git', [...args], { cwd, maxBuffer: 256 * 1024 * 1024 }, (error, stdout) => {
      done(error === null ? stdout : null)
    })
  })
}

/** The commit that a pull or merge request is to be merged into, where a CI service tells it. */
export function baseOf(env: Readonly<Record<string, string | undefined>>): string | null {
  if (env['GITHUB_BASE_REF']) return `origin/${env['GITHUB_BASE_REF']}`
  return env['CI_MERGE_REQUEST_DIFF_BASE_SHA'] || null
}
