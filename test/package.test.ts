/** What would be published: all that a run and its licences need, and nothing else. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

test('the package holds the program, the documents and the seeds alone', () => {
  const { stdout, status } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  expect(status).toBe(0)
  const [packed] = JSON.parse(stdout) as readonly { files: readonly { path: string }[] }[]
  const paths = packed?.files.map(({ path }) => path) ?? []
  expect([...new Set(paths.map((path) => path.split('/')[0]))].sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'bin',
    'dist',
    'docs',
    'man',
    'package.json',
    'schema.json',
    'seeds',
  ])
  // WordNet's terms: its notice goes wherever the table made from it goes.
  for (const path of [
    'bin/claims.js',
    'dist/index.js',
    'dist/index.d.ts',
    'dist/cli/index.js',
    'docs/third-party.md',
    'schema.json',
  ])
    expect(paths).toContain(path)
})
