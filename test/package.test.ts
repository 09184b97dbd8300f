/** What would be published: all that a run and its licences need, and nothing else. */
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
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
    'bin/work.js',
    'dist/index.js',
    'dist/index.d.ts',
    'dist/bundle/claims.cjs',
    'dist/bundle/licences.txt',
    'dist/data/wordnet.words',
    'docs/third-party.md',
    'docs/scale.md',
    'docs/examples/scale.sh',
    'docs/examples/scale-parallel.sh',
    'docs/examples/scale-slurm.sh',
    'schema.json',
  ])
    expect(paths).toContain(path)
  // The command line is in the bundle; what a machine compiled of it is of no use on another.
  expect(paths.filter((path) => /^dist\/cli\/|\.cjs\./.test(path))).toEqual([])
})

test('the packed file, put into an empty folder with what it depends on and nothing else, runs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'claims-packed-'))
  try {
    const packing = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
    const { stdout } = spawnSync('npm', packing, {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    })
    const [packed] = JSON.parse(stdout) as readonly { filename: string }[]
    const unpacked = spawnSync('tar', ['-xzf', packed?.filename ?? ''], { cwd: folder, encoding: 'utf8' })
    expect(unpacked).toMatchObject({ status: 0, stderr: '' })
    const installed = join(folder, 'node_modules', 'claims')
    mkdirSync(join(folder, 'node_modules'))
    renameSync(join(folder, 'package'), installed)
    linkDependencies(join(folder, 'node_modules'))
    writeFileSync(join(folder, 'a.html'), '<p>The flood in Varn killed <b>12</b> people.</p>')
    writeFileSync(join(folder, 'b.json'), '{"text": "The flood in Varn killed 14 people."}')
    for (const format of ['terminal', 'json']) {
      const args = [join(installed, 'bin', 'claims.js'), 'compare', 'a.html', 'b.json', '--format', format]
      const run = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
      expect(run).toMatchObject({ status: 0, stderr: '' })
      expect(run.stdout).toMatch(/killed/)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

/** Every package that a run may need, as the lock file lists them; those for development are left out. */
function linkDependencies(into: string): void {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, { dev?: boolean }>>
  }
  for (const [path, { dev }] of Object.entries(lock.packages)) {
    const [, name] = /^node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path) ?? []
    if (name === undefined || dev === true || !existsSync(join(root, path))) continue
    mkdirSync(dirname(join(into, name)), { recursive: true })
    symlinkSync(join(root, path), join(into, name), 'junction')
  }
}
