/** What docs/ci.md tells is so: its commands run, its configuration is valid, and the ready-made files call what there is. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { checkConfig } from '../src/cli/config/schema.js'
import { flags } from '../src/cli/flags.js'
import { main, type Io } from '../src/cli/index.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const blocks = (language: string): readonly string[] =>
  [...read('docs/ci.md').matchAll(/```(\w+)\n([^]*?)```/g)].flatMap(([, named, text = '']) =>
    named === language ? [text] : [],
  )
let cwd = ''

const git = (...args: readonly string[]): void => {
  const who = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.org', '-c', 'commit.gpgsign=false']
  const { status, stderr } = spawnSync('git', [...who, ...args], { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

async function claims(args: readonly string[]): Promise<Readonly<{ status: number; stderr: string }>> {
  let stderr = ''
  const stream = (take: (text: string) => void): Io['stdout'] => ({
    write(text, done) {
      take(text)
      done()
    },
    on: () => undefined,
  })
  const stdin = (async function* (): AsyncGenerator<string> {})()
  const io = {
    stdout: stream(() => undefined),
    stderr: stream((text) => (stderr += text)),
    stdin,
    cwd,
    env: {},
    build: '',
  }
  return { status: await main(args, io), stderr }
}

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'claims-ci-'))
  const flood = (killed: number): string =>
    `River cuts off lower town\nMonday, 9 March 2026\n\nThe flood in Varn killed ${killed} people on Monday, the mayor said.\n`
  for (const folder of ['articles', 'archive']) mkdirSync(join(cwd, folder))
  writeFileSync(join(cwd, 'archive', 'wire.txt'), flood(12))
  git('init', '-q', '-b', 'main')
  git('add', '.')
  git('commit', '-qm', 'one')
  git('checkout', '-q', '-b', 'later')
  writeFileSync(join(cwd, 'new.txt'), flood(15))
  writeFileSync(join(cwd, 'articles', 'post.txt'), flood(15))
})
afterAll(() => {
  rmSync(cwd, { recursive: true, force: true })
})

const commands = blocks('sh').flatMap((block) => block.trim().split('\n'))

test('there are commands', () => {
  expect(commands.length).toBeGreaterThan(5)
})
test.each(commands)('%s', async (command) => {
  const [program, ...words] = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  )
  expect(program).toBe('claims')
  expect(await claims(words)).toMatchObject({ status: words.includes('--accept-all') ? 0 : 1 })
  rmSync(join(cwd, 'claims.accepted.json'), { force: true })
})

test('the configuration is valid', () => {
  const configurations = blocks('yaml').filter((text) => text.startsWith('articles:'))
  expect(configurations).toHaveLength(1)
  expect(checkConfig(parse(configurations[0] ?? ''))).toEqual([])
})

describe('ready-made files', () => {
  const long = new Set(
    flags.filter(({ of }) => of.includes('check')).map((flag) => /--[\w-]+/.exec(flag.flags)?.[0]),
  )
  test.each(['action.yml', '.pre-commit-hooks.yaml', 'templates/gitlab-ci.yml'])(
    '%s calls flags that there are',
    (path) => {
      const text = read(path)
      expect(parse(text)).toBeTypeOf('object')
      const [, called = ''] =
        /claims check\s+(?=[$#-])([^]*?)(?:\n\s*\n|\n {4}- if|\n {2}artifacts|\n {2}language|$)/.exec(text) ??
        []
      const used = called.match(/--[\w-]+/g) ?? []
      expect(used).toContain('--changed')
      for (const flag of used) expect(long).toContain(flag)
    },
  )

  test('pre-commit gives no slices of files', () => {
    expect(parse(read('.pre-commit-hooks.yaml'))).toMatchObject([
      { id: 'claims', pass_filenames: false, require_serial: true, types: ['file'] },
    ])
  })

  test('pre-commit calls the hook with the arguments of docs/ci.md, or with its own', async () => {
    const [hook] = parse(read('.pre-commit-hooks.yaml')) as { entry: string; args: string[] }[]
    const [config] = blocks('yaml').flatMap((text) => {
      const { repos = [] } = parse(text) as { repos?: { hooks: { args: string[] }[] }[] }
      return repos.flatMap(({ hooks }) => hooks)
    })
    expect(hook?.entry).toBe('claims check')
    for (const args of [hook?.args ?? [], config?.args ?? []]) {
      expect(args).toContain('--changed')
      const { status, stderr } = await claims(['check', ...args, '--fail-on', 'none'])
      expect([status, stderr]).toEqual([0, ''])
    }
  })

  test('the action hands no input to the shell as code', () => {
    const { runs } = parse(read('action.yml')) as { runs: { steps: readonly { run?: string }[] } }
    const scripts = runs.steps.flatMap(({ run }) => run ?? [])
    expect(scripts).toHaveLength(1)
    for (const script of scripts) {
      expect(script).not.toContain('${{')
      expect(spawnSync('bash', ['-n', '-c', script]).status).toBe(0)
    }
  })

  test('the action’s script runs the packed program', () => {
    const { runs } = parse(read('action.yml')) as { runs: { steps: readonly { run?: string }[] } }
    const script = runs.steps.flatMap(({ run }) => run ?? [])[0] ?? ''
    // npx is stood in for by one that runs this build.
    mkdirSync(join(cwd, 'bin'), { recursive: true })
    writeFileSync(
      join(cwd, 'bin', 'npx'),
      `#!/bin/sh\nshift 4\nexec "${process.execPath}" "${join(root, 'bin/claims.js')}" "$@"\n`,
      { mode: 0o755 },
    )
    const env = {
      PATH: `${join(cwd, 'bin')}:${process.env['PATH'] ?? ''}`,
      CLAIMS_VERSION: './claims-0.1.0.tgz',
      CLAIMS_PATHS: 'articles archive',
      CLAIMS_BASE: 'main',
      CLAIMS_ARGUMENTS: '--fail-on error',
      CLAIMS_SARIF: 'out.sarif',
    }
    const { stdout, status } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
      cwd,
      env,
      encoding: 'utf8',
    })
    expect(stdout).toMatch(/^::error file=articles\/post\.txt,line=4,/)
    expect(readFileSync(join(cwd, 'out.sarif'), 'utf8')).toContain('"uri": "articles/post.txt"')
    expect(status).toBe(1)
  })
})
