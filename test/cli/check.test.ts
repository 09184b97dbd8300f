/** `claims check` as a newsroom's CI runs it: repositories, acceptance, configuration, formats. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { main, type Io } from '../../src/cli/index.js'

const made: string[] = []
let cwd = ''

/** An accepted finding that holds until nobody knows when. */
const ENTRY = '{"fingerprint":"a","about":"b","values":[],"articles":[],"reason":"c","until":"soon"}'

const flood = (killed: number, said = 'the mayor said', day = 'Monday, 9 March 2026'): string =>
  `River cuts off lower town\n${day}\n\nThe flood in Varn killed ${killed} people on Monday, ${said}.\n`

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true })
    writeFileSync(join(cwd, path), text)
  }
}

type Result = Readonly<{ stdout: string; stderr: string; status: number | null }>

/** In this process, which saves a start of the program for each. */
async function claims(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  input = '',
): Promise<Result> {
  const said = { stdout: '', stderr: '' }
  const stream = (name: keyof typeof said): Io['stdout'] => ({
    write(text, done) {
      said[name] += text
      done()
    },
    on: () => undefined,
  })
  const stdin = (async function* (): AsyncGenerator<string> {
    yield input
  })()
  const io = { stdout: stream('stdout'), stderr: stream('stderr'), stdin, cwd, env, build: '' }
  const status = await main(args, io)
  return { ...said, status }
}

function git(...args: readonly string[]): string {
  const who = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.org', '-c', 'commit.gpgsign=false']
  const { stdout, status, stderr } = spawnSync('git', [...who, ...args], { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
  return stdout.trim()
}

type Found = Readonly<{
  check: unknown
  sources: readonly { id: string }[]
  findings: readonly {
    id: string
    fingerprint: string
    severity: string
    accepted: unknown
    scope: string
    kind?: string
  }[]
}>
const json = (result: Result): Found => JSON.parse(result.stdout) as Found

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'claims-check-'))
  made.push(cwd)
})
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

describe('a new article against an archive', () => {
  beforeEach(() => {
    write({
      'new.txt': flood(15),
      'archive/wire.txt': flood(12),
      'archive/other/post.txt': flood(12, 'officials said'),
      'archive/strike.txt':
        'Bakers walk out\nMonday, 9 March 2026\n\nThe strike in Port Avel went into its second week, with 400 bakers out, Timo Salk said.\n',
      'archive/strike-two.txt':
        'Bakers walk out\nMonday, 9 March 2026\n\nThe strike in Port Avel went into its second week, with 300 bakers out, Timo Salk said.\n',
    })
  })

  test('only what touches it is told, and fails the run', async () => {
    const result = await claims(['check', 'new.txt', '--against', 'archive', '--format', 'json'])
    const { check, findings, sources } = json(result)
    expect(result.status).toBe(1)
    expect(check).toEqual({ articles: ['new'], against: 4 })
    expect(findings.filter(({ severity }) => severity === 'error')).toHaveLength(1)
    expect(sources.map(({ id }) => id)).toEqual(['new', 'post', 'wire'])
  })

  test('what is told is what comparing all tells of it', async () => {
    const checked = json(await claims(['check', 'new.txt', '--against', 'archive', '--format', 'json']))
    const compared = json(
      await claims(['compare', 'new.txt', 'archive', '--source', 'new.txt', '--format', 'json']),
    )
    const plain = ({ findings }: Found): unknown =>
      findings.map(({ id, fingerprint }) => ({ id, fingerprint }))
    expect(plain(checked)).toEqual(plain(compared))
  })

  test('an article that lies in the archive too is checked', async () => {
    const result = await claims([
      'check',
      'archive/wire.txt',
      '--against',
      'archive',
      'new.txt',
      '-f',
      'json',
    ])
    expect(json(result).check).toEqual({ articles: ['wire'], against: 4 })
    expect(result.status).toBe(1)
  })

  test('an article against itself', async () => {
    const told = new URL('../../fixtures/dossiers/border-clash/articles/local.txt', import.meta.url)
    write({ 'alone.txt': readFileSync(told, 'utf8') })
    const { stdout, status } = await claims(['check', 'alone.txt', '-f', 'github', '--fail-on', 'warning'])
    expect(stdout).toMatch(/^::warning file=alone\.txt,line=\d/m)
    expect(status).toBe(1)
  })

  test('who names nothing to hold an article against is told so; where a file cannot be used, that is said alone', async () => {
    write({ 'one.txt': flood(31), 'two.txt': flood(29), 'none.txt': '' })
    const note =
      'claims: the article was held against itself alone; name what was published before with --against\n'
    expect(await claims(['check', 'one.txt'])).toMatchObject({ status: 0, stderr: note })
    expect((await claims(['check', 'one.txt', 'two.txt'])).stderr).not.toContain('--against')
    expect((await claims(['check', 'one.txt', '--against', 'two.txt'])).stderr).not.toContain('--against')
    git('init', '-q')
    write({ 'one/a.txt': flood(31) })
    expect((await claims(['check', 'one', '--changed'])).stderr).not.toContain('--against')
    const { stderr, status } = await claims(['check', 'one.txt', '--against', 'none.txt'])
    expect([status, stderr.includes('none.txt'), stderr.includes('itself alone')]).toEqual([2, true, false])
  })

  test('standard input', async () => {
    const { stdout, status } = await claims(
      ['check', '-', '--against', 'archive', '-f', 'json'],
      {},
      flood(15),
    )
    expect(json({ stdout, stderr: '', status }).check).toEqual({ articles: ['stdin'], against: 4 })
    expect(status).toBe(1)
  })

  test.each([
    { args: [], status: 1 },
    { args: ['--fail-on', 'none'], status: 0 },
    { args: ['--fail-on', 'any'], status: 1 },
    { args: ['--config', 'grave.yaml'], status: 0 },
    { args: ['--config', 'grave.yaml', '--fail-on', 'warning'], status: 1 },
    { args: ['--config', 'grave.yaml', '--max-warnings', '0'], status: 1 },
    { args: ['--config', 'grave.yaml', '--max-warnings', '1'], status: 0 },
    { args: ['--min-confidence', '0'], status: 1 },
    { args: ['--min-confidence', '1'], status: 0 },
    { args: ['--config', 'sure.yaml'], status: 0 },
    { args: ['--config', 'sure.yaml', '--min-confidence', '.2'], status: 1 },
  ])('$args', async ({ args, status }) => {
    write({ 'grave.yaml': 'severities: { unexplained: warning }\n', 'sure.yaml': 'minConfidence: 1\n' })
    expect(await claims(['check', 'new.txt', '--against', 'archive', ...args])).toMatchObject({
      stderr: '',
      status,
    })
  })

  test('several formats at once, and the summary of a workflow’s step', async () => {
    const result = await claims(
      [
        'check',
        'new.txt',
        '--against',
        'archive',
        '-f',
        'github',
        '-f',
        'sarif=out.sarif',
        '-f',
        'junit=out.xml',
      ],
      { GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') },
    )
    expect(result.stdout).toMatch(/^::error file=new\.txt,line=4,endLine=4,col=26,endColumn=35,title=/)
    expect(readFileSync(join(cwd, 'out.sarif'), 'utf8')).toContain('"uri": "new.txt"')
    expect(readFileSync(join(cwd, 'out.xml'), 'utf8')).toContain('failures="1"')
    expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toContain('| error | new.txt:4 |')
    expect(result.status).toBe(1)
  })

  test.each([
    { args: ['check'], says: /name the articles to check, before --against, or give --changed/ },
    {
      args: ['check', '--against', 'archive', 'new.txt'],
      says: /name the articles to check, before --against/,
    },
    {
      args: ['check', 'new.txt', '-f', 'json', '-f', 'sarif'],
      says: /json and sarif cannot share one output/,
    },
    { args: ['check', 'new.txt', '-f', 'json=a', '-f', 'sarif=a'], says: /two formats cannot share a/ },
    {
      args: ['check', 'new.txt', '-f', 'json=a', '-f', 'sarif=./b/../a'],
      says: /two formats cannot share a/,
    },
    { args: ['check', 'new.txt', '-f', 'sarif=new.txt'], says: /new.txt: is one of the articles/ },
    { args: ['check', 'new.txt', '-f', 'pdf'], says: /Allowed choices are terminal/ },
    { args: ['check', 'new.txt', '--accept', 'f-1'], says: /need a --reason/ },
    { args: ['check', 'new.txt', '--reason', 'so'], says: /belong to --accept/ },
    { args: ['check', 'new.txt', '--max-warnings', '-1'], says: /whole number from 0/ },
    { args: ['check', 'gone.txt', '--against', 'archive'], says: /gone.txt: no such file/ },
    { args: ['check', 'new.txt', '--changed'], says: /git knows no repository here/ },
    {
      args: ['check', 'new.txt', '--accept', 'f-1', '--reason', 'so'],
      says: /f-1: no finding of this run has this id/,
    },
    { args: ['check', 'new.txt', '--config', 'no.yaml'], says: /no.yaml: no such configuration/ },
  ])('$args is wrong usage', async ({ args, says }) => {
    const { stderr, status } = await claims(args)
    expect(stderr).toMatch(says)
    expect(status).toBe(2)
  })
})

describe('a repository', () => {
  const check = (...more: readonly string[]): Promise<Result> => claims(['check', '--changed', ...more])

  test('goes red, green by acceptance, and red again when the value changes', async () => {
    git('init', '-q', '-b', 'main')
    write({ 'news/wire.txt': flood(12) })
    git('add', '.')
    git('commit', '-qm', 'one')
    write({ 'news/post.txt': flood(12, 'officials said') })
    git('add', '.')
    git('commit', '-qm', 'two')
    const base = git('rev-parse', 'HEAD')
    git('checkout', '-q', '-b', 'later')
    write({ 'news/later.txt': flood(15) })
    git('add', '.')
    git('commit', '-qm', 'three')

    const red = await claims(['check', '--changed', base, '-f', 'json'])
    const [conflict] = json(red).findings.filter(({ severity }) => severity === 'error')
    expect(red.status).toBe(1)
    expect(json(red).check).toEqual({ articles: ['later'], against: 2 })
    expect((await claims(['check', '--changed', 'main'])).status).toBe(1)
    const id = conflict?.id ?? ''
    const took = await claims([
      'check',
      '--changed',
      base,
      '--accept',
      id,
      '--reason',
      'the police count later',
      '--by',
      'Ana',
    ])
    expect(took).toMatchObject({ stderr: 'claims: claims.accepted.json: 1 accepted\n', status: 0 })
    const green = await claims(['check', '--changed', base])
    expect(green.stdout).toContain(`✓ accepted: `)
    expect(green.stdout.replace(/\s+/g, ' ')).toContain('the police count later (Ana)')
    expect(green).toMatchObject({ stderr: '', status: 0 })
    expect(
      json(await claims(['check', '--changed', base, '-f', 'json'])).findings.find((each) => each.id === id),
    ).toMatchObject({
      accepted: { reason: 'the police count later', by: 'Ana', until: null },
    })

    write({ 'news/later.txt': flood(17) })
    const again = await claims(['check', '--changed', base])
    expect(again.stderr).toMatch(
      new RegExp(
        `^claims: ${id}: was accepted at other values \\(12 / 15; now 12 / 17\\), so it stands again\n$`,
      ),
    )
    expect(again.status).toBe(1)
  })

  test('what is edited, staged, untracked and committed is changed; what is deleted is not', async () => {
    git('init', '-q', '-b', 'main')
    write({
      'a.txt': flood(12),
      'b.txt': flood(12),
      'c d.txt': flood(12),
      'gone.txt': flood(12),
      '.gitignore': 'ignored.txt\n',
    })
    git('add', '.')
    git('commit', '-qm', 'one')
    expect(await check()).toMatchObject({
      stderr: 'claims: git says that no article is new or changed\n',
      status: 0,
    })
    write({ 'a.txt': flood(15), 'c d.txt': flood(16), 'new ü.txt': flood(17), 'ignored.txt': flood(18) })
    git('add', 'c d.txt')
    rmSync(join(cwd, 'gone.txt'))
    expect(json(await check('-f', 'json')).check).toMatchObject({ articles: ['a', 'c d', 'new ü'] })
    mkdirSync(join(cwd, 'sub'))
    expect((await check('--output', 'x')).status).toBe(1)
  })

  test.each([
    { base: 'nowhere', says: /git knows no commit "nowhere"/ },
    { base: '--output=x', says: /git knows no commit|unknown option/ },
  ])('an unknown base $base', async ({ base, says }) => {
    git('init', '-q')
    write({ 'a.txt': flood(12) })
    git('add', '.')
    git('commit', '-qm', 'one')
    const { stderr, status } = await claims(['check', `--changed=${base}`])
    expect(stderr).toMatch(says)
    expect(status).toBe(2)
  })

  test('a history that was cut short does not tell what a branch changed', async () => {
    git('init', '-q', '-b', 'main')
    write({ 'a.txt': flood(12) })
    git('add', '.')
    git('commit', '-qm', 'one')
    git('checkout', '-qb', 'later')
    write({ 'b.txt': flood(15) })
    git('add', '.')
    git('commit', '-qm', 'two')
    git('checkout', '-q', 'main')
    git('rm', '-q', 'a.txt')
    git('commit', '-qm', 'three')
    const whole = cwd
    cwd = mkdtempSync(join(tmpdir(), 'claims-shallow-'))
    made.push(cwd)
    git('clone', '-q', '--depth', '1', '-b', 'later', `file://${whole}`, '.')
    git('fetch', '-q', '--depth', '1', 'origin', 'main:refs/remotes/origin/main')
    expect(await claims(['check', '--changed', 'origin/main'])).toMatchObject({
      stderr: expect.stringMatching(
        /cannot tell where this branch left "origin\/main".*fetch-depth: 0/,
      ) as string,
      status: 2,
    })
  })

  test('before the first commit everything is new', async () => {
    git('init', '-q')
    write({ 'a.txt': flood(12), 'b.txt': flood(15) })
    expect(json(await check('-f', 'json')).check).toEqual({ articles: ['a', 'b'], against: 0 })
  })
})

describe('accepted findings', () => {
  const run = (...more: readonly string[]): Promise<Result> =>
    claims(['check', 'new.txt', '--against', 'old.txt', ...more])
  const file = (): { accepted: Record<string, Record<string, unknown>> } =>
    JSON.parse(readFileSync(join(cwd, 'claims.accepted.json'), 'utf8')) as {
      accepted: Record<string, Record<string, unknown>>
    }
  beforeEach(() => {
    write({ 'new.txt': flood(15), 'old.txt': flood(12) })
  })

  test('--accept-all takes every conflict; the file is sorted and ends in a line feed', async () => {
    expect((await run('--accept-all', '--reason', 'known', '--until', '2999-01-01')).status).toBe(0)
    const text = readFileSync(join(cwd, 'claims.accepted.json'), 'utf8')
    expect(text).toMatch(/\}\n$/)
    const [entry] = Object.values(file().accepted)
    expect(Object.keys(entry ?? {})).toEqual([
      'about',
      'values',
      'articles',
      'reason',
      'by',
      'until',
      'fingerprint',
    ])
    expect(entry).toMatchObject({
      values: ['12', '15'],
      articles: ['new.txt', 'old.txt'],
      until: '2999-01-01',
    })
    await run('--accept-all', '--reason', 'again')
    expect(readFileSync(join(cwd, 'claims.accepted.json'), 'utf8')).toBe(text)
  })

  test('an editor’s byte order mark and line ends change nothing', async () => {
    await run('--accept-all', '--reason', 'known')
    const text = readFileSync(join(cwd, 'claims.accepted.json'), 'utf8')
    write({ 'claims.accepted.json': `\ufeff${text.replaceAll('\n', '\r\n')}` })
    expect(await run()).toMatchObject({ stderr: '', status: 0 })
  })

  test('nothing is told as accepted, nor written, that was not', async () => {
    const nowhere = await run('--accept-all', '--reason', 'known', '--accepted', 'deep/down.json')
    expect(nowhere.stderr).toMatch(/^claims: .*deep\/down\.json: could not be written \(no such folder.*\n$/)
    expect(nowhere.status).toBe(2)
    expect((await run('--accept', 'f-00000000', '--reason', 'known')).status).toBe(2)
    expect(existsSync(join(cwd, 'claims.accepted.json'))).toBe(false)
  })

  test('a passed date brings a finding back, until it is accepted anew', async () => {
    expect((await run('--accept-all', '--reason', 'known', '--until', '2999-01-01')).status).toBe(0)
    const file = join(cwd, 'claims.accepted.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace('2999-01-01', '2020-01-01'))
    const { stderr, status } = await run()
    expect(stderr).toMatch(/^claims: f-\w+: was accepted until 2020-01-01, so it stands again\n$/)
    expect(status).toBe(1)
    expect((await run('--accept-all', '--reason', 'still so', '--until', '2999-01-01')).status).toBe(0)
    expect(readFileSync(file, 'utf8')).toContain('"reason": "still so"')
  })

  test('nothing is accepted until a day that has passed', async () => {
    const { stderr, status } = await run('--accept-all', '--reason', 'known', '--until', '2020-01-01')
    expect(stderr).toBe(
      'claims: --until 2020-01-01: has passed, so that nothing can be accepted until then; give a day to come\n',
    )
    expect([status, existsSync(join(cwd, 'claims.accepted.json'))]).toEqual([2, false])
  })

  test('what matches nothing any more fails, is allowed, or is taken out', async () => {
    await run('--accept-all', '--reason', 'known')
    write({ 'new.txt': flood(12) })
    const stale = await run()
    expect(stale.stderr).toMatch(
      /^claims: claims\.accepted\.json: f-\w+ \(.*\) matches no finding any more; take it out with --prune-accepted/,
    )
    expect(stale.status).toBe(2)
    expect((await run('--allow-stale')).status).toBe(0)
    expect(await run('--prune-accepted')).toMatchObject({
      stderr: 'claims: claims.accepted.json: 1 taken out\n',
      status: 0,
    })
    expect(file().accepted).toEqual({})
    expect(await run()).toMatchObject({ stderr: '', status: 0 })
  })

  test('entries of articles that were not looked at are left alone, those of articles that are gone are not', async () => {
    await run('--accept-all', '--reason', 'known')
    write({ 'third.txt': flood(12) })
    expect((await claims(['check', 'third.txt', '--against', 'old.txt'])).status).toBe(0)
    expect((await claims(['check', 'new.txt'])).status).toBe(0)
    rmSync(join(cwd, 'new.txt'))
    // One article differs from nothing.
    expect((await claims(['check', 'third.txt'])).status).toBe(2)
    rmSync(join(cwd, 'old.txt'))
    expect((await claims(['check', 'third.txt'])).status).toBe(2)
  })

  test('an entry of three articles stands while two are left', async () => {
    write({ 'old.txt': flood(12), 'other.txt': flood(13) })
    await claims(['check', 'new.txt', '--against', 'old.txt', 'other.txt', '--accept-all', '--reason', 'so'])
    expect(Object.values(file().accepted)).toMatchObject([{ articles: ['new.txt', 'old.txt', 'other.txt'] }])
    write({ 'third.txt': flood(12) })
    rmSync(join(cwd, 'new.txt'))
    expect((await claims(['check', 'third.txt', '--against', 'old.txt'])).stderr).toBe('')
    rmSync(join(cwd, 'old.txt'))
    expect((await claims(['check', 'third.txt'])).stderr).toMatch(/matches no finding any more/)
  })

  test('of several runs at once each adds what it accepts, and leaves no lock', async () => {
    const told = (n: number): string =>
      `${flood(n)}\nThe water rose ${n} metres and drowned ${n * 3} sheep.\n`
    write({ 'new.txt': told(15), 'old.txt': told(12) })
    const found = JSON.parse((await run('--format', 'json', '--fail-on', 'none')).stdout) as {
      findings: { id: string; verdict: string }[]
    }
    const ids = found.findings.flatMap(({ id, verdict }) => (verdict === 'conflict' ? [id] : []))
    expect(ids).toHaveLength(3)
    await Promise.all(ids.map((id) => run('--accept', id, '--reason', 'known')))
    expect(Object.keys(file().accepted)).toEqual([...ids].sort())
    expect(existsSync(join(cwd, 'claims.accepted.json.lock'))).toBe(false)
  })

  test('a lock that a killed run left behind is taken over', async () => {
    write({ 'claims.accepted.json.lock': '' })
    const before = new Date(Date.now() - 60_000)
    utimesSync(join(cwd, 'claims.accepted.json.lock'), before, before)
    expect((await run('--accept-all', '--reason', 'known')).status).toBe(0)
    expect(Object.keys(file().accepted)).toHaveLength(1)
    expect(existsSync(join(cwd, 'claims.accepted.json.lock'))).toBe(false)
  })

  test.each([
    {
      text: '<<<<<<< ours\n{}',
      says: /claims\.accepted\.json:1: a merge left a conflict here; keep the entries of both/,
    },
    {
      text: '{\r\n "accepted": {\r\n>>>>>>> theirs\r\n}}',
      says: /claims\.accepted\.json:3: a merge left a conflict here/,
    },
    { text: '{"formatVersion":"1.0",}', says: /is no JSON; take it from version control again/ },
    {
      text: `{"formatVersion":"1.0","accepted":{"f-1":${ENTRY}}}`,
      says: /entry "f-1" has an "until" that is no day as YYYY-MM-DD \("soon"\)/,
    },
    { text: '{"formatVersion":"9.0"}', says: /has formatVersion "9.0"/ },
    { text: '{"formatVersion":"1.0","accepted":{"f-1":{}}}', says: /entry "f-1" is incomplete/ },
    { text: '{"formatVersion":"1.0","accepted":{"__proto__":{}}}', says: /entry "__proto__" is incomplete/ },
  ])('$says', async ({ text, says }) => {
    write({ 'claims.accepted.json': text })
    const { stderr, status } = await run()
    expect(stderr).toMatch(says)
    expect(status).toBe(2)
    expect(readFileSync(join(cwd, 'claims.accepted.json'), 'utf8')).toBe(text)
  })
})

describe('what is read', () => {
  beforeEach(() => {
    write({
      'new/a.txt': flood(15),
      'new/draft.txt': flood(17),
      'old/b.txt': flood(12),
      'old/tmp/c.txt': flood(13),
      'old/.gitignore': 'tmp/\n',
      'list.txt': 'new/a.txt\n',
      'list0.txt': 'new/a.txt\0new/draft.txt\0',
    })
  })
  const read = async (...args: readonly string[]): Promise<readonly (readonly string[])[]> => {
    const { check, sources } = json(
      await claims(['check', '--format', 'json', ...args], {}, 'new/draft.txt\n'),
    )
    return [(check as { articles: string[] }).articles, sources.map(({ id }) => id).sort()]
  }

  test.each([
    { args: ['new', '--against', 'old'], checked: ['a', 'draft'], all: ['a', 'b', 'draft'] },
    { args: ['new', '--against', 'old', '--exclude', 'draft.*'], checked: ['a'], all: ['a', 'b'] },
    { args: ['new', '--against', 'old', '--exclude', 'old/b.txt', '--no-gitignore'], checked: ['a', 'draft'], all: ['a', 'c', 'draft'] },
    { args: ['new/a.txt', '--against', 'old', '--no-gitignore'], checked: ['a'], all: ['a', 'b', 'c'] },
    { args: ['--files-from', 'list.txt', '--against', 'old'], checked: ['a'], all: ['a', 'b'] },
    { args: ['--files-from', 'list0.txt', '-0', '--against', 'old'], checked: ['a', 'draft'], all: ['a', 'b', 'draft'] },
    { args: ['--files-from', '-', '--against', 'old'], checked: ['draft'], all: ['b', 'draft'] },
    { args: ['new/a.txt', '--files-from', '-', '--against', 'old'], checked: ['a', 'draft'], all: ['a', 'b', 'draft'] },
    { args: ['new/a*', '--against', 'o*/*.txt'], checked: ['a'], all: ['a', 'b'] },
  ])('$args', async ({ args, checked, all }) => {
    expect(await read(...args)).toEqual([checked, all])
  }) // prettier-ignore

  test('a list that cannot be read is a problem, and nothing is checked', async () => {
    expect(await claims(['check', '--files-from', 'gone.txt', '--against', 'old'])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^claims: gone\.txt: no such file/),
    })
  })
})

describe('configuration', () => {
  beforeEach(() => {
    write({ 'news/new.txt': flood(15), 'news/old.txt': flood(12) })
  })

  test('is found upwards, in each of its forms', async () => {
    for (const [name, text] of [
      ['claims.config.json', '{ "severities": { "unexplained": "note" } }'],
      ['claims.config.yaml', 'severities:\n  unexplained: note\n'],
      ['claims.config.yml', 'severities:\n  unexplained: note\n'],
      ['package.json', '{\n\t"name": "paper",\n\t"claims": { "severities": { "unexplained": "note" } }\n}'],
    ] as const) {
      write({ [name]: text })
      expect([name, (await claims(['check', 'news/new.txt', '--against', 'news'])).status]).toEqual([name, 0])
      expect((await claims(['check', 'news/new.txt', '--against', 'news', '--no-config'])).status).toBe(1)
      rmSync(join(cwd, name))
    }
    write({ 'package.json': '{ "name": "claims" }' })
    expect((await claims(['check', 'news/new.txt', '--against', 'news'])).status).toBe(1)
  })

  test('a second one in the same folder is told of, as it is not in force', async () => {
    write({ 'claims.config.json': '{"failOn": "none"}', 'claims.config.yaml': 'failOn: any\n' })
    const { stderr, status } = await claims(['config'])
    expect(stderr).toBe(
      'claims: claims.config.yaml: is not in force, as claims.config.json is there too; keep one of them\n',
    )
    expect(status).toBe(2)
  })

  test('a flag wins over the environment, that over the file', async () => {
    write({ 'claims.config.yaml': '# ours\nfailOn: none\nagainst: [news]\n' })
    expect((await claims(['check', 'news/new.txt'])).status).toBe(0)
    expect((await claims(['check', 'news/new.txt'], { CLAIMS_FAIL_ON: 'error' })).status).toBe(1)
    expect(
      (await claims(['check', 'news/new.txt', '--fail-on', 'none'], { CLAIMS_FAIL_ON: 'error' })).status,
    ).toBe(0)
    const { stdout } = await claims(['config'], { CLAIMS_MAX_WARNINGS: '3' })
    expect(stdout).toContain('failOn: "none"  # claims.config.yaml:2\n')
    expect(stdout).toContain('against: ["news"]  # claims.config.yaml:3\n')
    expect(stdout).toContain('maxWarnings: 3  # CLAIMS_MAX_WARNINGS\n')
    expect(stdout).toContain('minConfidence: null  # default\n')
    expect(stdout).toContain('cache: false  # default\n')
    expect(await claims(['config'], { CLAIMS_FAIL_ON: 'often' })).toMatchObject({
      stderr: expect.stringMatching(/^claims: CLAIMS_FAIL_ON: "often" is nothing it takes/) as string,
      status: 2,
    })
  })

  test('days of publication, for single articles and by globs', async () => {
    write({
      'claims.config.yaml':
        'published: { news/old.txt: 2026-03-12 }\noverrides: [{ files: [new.txt], published: 2026-03-13 }]\n',
    })
    const { sources } = json(await claims(['check', 'news/new.txt', '--against', 'news', '-f', 'json']))
    expect(sources).toMatchObject([
      { id: 'new', published: '2026-03-13' },
      { id: 'old', published: '2026-03-12' },
    ])
    const typed = await claims(['check', 'news/new.txt', '--published', 'new=2026-03-14', '-f', 'json'])
    expect(json(typed).sources).toMatchObject([{ published: '2026-03-14' }])
  })

  test('.claimsignore leaves out what it names, unless it is named itself', async () => {
    write({
      '.claimsignore': 'old.*\n',
      'news/.claimsignore': '# ours\ndrafts/\n',
      'news/drafts/x.txt': flood(19),
    })
    const found = async (...paths: readonly string[]): Promise<unknown> =>
      json(await claims(['compare', ...paths, '-f', 'json'])).sources.map(({ id }) => id)
    expect(await found('news')).toEqual(['new'])
    expect(await found('news', 'news/old.txt')).toEqual(['new', 'old'])
  })

  test('what a unit is made of may be named as articles write it', async () => {
    write({
      'claims.config.yaml': 'units: { pod: { unit: Kilos, times: 3 } }\n',
      'news/old.txt': 'The barge brought 20 pods of rice to Varn on 9 March 2026, the mayor said.\n',
      'news/new.txt': 'The barge brought 60 kg of rice to Varn on 9 March 2026, the mayor said.\n',
    })
    const { findings } = json(await claims(['compare', 'news', '-f', 'json']))
    expect(findings.find(({ kind }) => kind === 'measure')).toMatchObject({ verdict: 'agree' })
  })

  test('init writes one that is valid, once', async () => {
    expect(await claims(['init'])).toMatchObject({ stdout: '', status: 0 })
    expect((await claims(['config'])).status).toBe(0)
    const text = readFileSync(join(cwd, 'claims.config.yaml'), 'utf8')
    write({
      'claims.config.yaml': text
        .replace(/^# (?=\w+: \S)/gm, '')
        .replace(/^(?!\w+: [\S]).*$/gm, (line) => (line.startsWith('#') ? line : '')),
    })
    expect(await claims(['config'])).toMatchObject({ stderr: '', status: 0 })
    expect((await claims(['config'])).stdout).toContain('units: {"quintal":{"unit":"kilogram","times":100}}')
    expect(await claims(['init'])).toMatchObject({
      stderr: expect.stringMatching(/is there already/) as string,
      status: 2,
    })
  })

  test.each([
    {
      text: 'failon: error',
      says: 'claims.config.yaml:1: "failon" is no key of the configuration; did you mean "failOn"?',
    },
    {
      text: '\nfailOn: sometimes',
      says: 'claims.config.yaml:2: "failOn" must be one of error, warning, any, none, and is "sometimes"',
    },
    {
      text: 'tolerance:\n  money: 2',
      says: 'claims.config.yaml:1: "tolerance" must be a share from 0 up to 1, or shares by kind',
    },
    {
      text: 'published:\n  a.txt: 2026-02-30',
      says: 'claims.config.yaml:2: "published.a.txt" must be a day as YYYY-MM-DD',
    },
    {
      text: 'overrides:\n- files: [a]\n- file: [a]',
      says: 'claims.config.yaml:3: "overrides[1]" lacks "files"',
    },
    {
      text: 'severities:\n  monney: off',
      says: 'claims.config.yaml:2: "severities.monney" is neither a kind',
    },
    { text: 'against: [a\nb: c', says: /^claims: claims\.config\.yaml:\d: / },
    { text: 'failOn: error\nfailOn: none', says: 'claims.config.yaml:2: failOn stands here twice' },
    {
      text: '\nfailOn: *bar',
      says: 'claims.config.yaml:2: Unresolved alias (the anchor must be set before the alias): bar; mend it',
    },
    {
      text: `a: &a [x]\n${Array.from('bcdefgh', (name, i) => `${name}: &${name} [${`*${'abcdefg'.charAt(i)},`.repeat(9)}]`).join('\n')}\n`,
      says: 'claims.config.yaml: Excessive alias count indicates a resource exhaustion attack; mend it',
    },
    {
      text: 'units:\n  pod: { unit: parsec-ish, times: 2 }',
      says: 'claims.config.yaml:2: "units.pod.unit" must be a unit of measure as articles write it',
    },
    { text: '__proto__: { failOn: none }', says: '"__proto__" is no key of the configuration' },
    { text: '- a', says: 'claims.config.yaml: the configuration must hold keys and values' },
  ])('$text', async ({ text, says }) => {
    write({ 'claims.config.yaml': text })
    const { stderr, stdout, status } = await claims(['check', 'news/new.txt'])
    if (typeof says === 'string') expect(stderr).toContain(says)
    else expect(stderr).toMatch(says)
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 })
  })

  test.each([
    { config: 'tolerance: 0.3', status: 0 },
    { config: 'tolerance: { count: 0.3 }', status: 0 },
    { config: 'tolerance: { count: 0.1 }', status: 1 },
    { config: 'tolerance: { money: 0.3 }', status: 1 },
    { config: 'severities: { count: note }', status: 0 },
    { config: 'severities: { count: note, count unexplained: error }', status: 1 },
    { config: 'severities: { unexplained: off }', status: 0 },
    { config: 'overrides: [{ files: [new.txt], severities: { count: note } }]', status: 0 },
    { config: 'overrides: [{ files: [news/other/**], severities: { count: note } }]', status: 1 },
    { config: 'events: { killed: greeted }', status: 1 },
  ])('$config', async ({ config, status }) => {
    write({ 'claims.config.yaml': `${config}\n` })
    expect(await claims(['check', 'news/new.txt', '--against', 'news'])).toMatchObject({ stderr: '', status })
  })
})

describe('what its author marks is left alone', () => {
  const lines = (text: string): string => `River cuts off lower town\nMonday, 9 March 2026\n\n${text}\n`
  test.each([
    { text: 'The flood in Varn killed 15 people on Monday, the mayor said.', status: 1 },
    {
      text: 'The flood in Varn killed 15 people on Monday, the mayor said. <!-- claims-ignore -->',
      status: 0,
    },
    {
      text: 'The flood in Varn killed 15 people <!-- claims-ignore --> on Monday, the mayor said.',
      status: 0,
    },
    {
      text: '<!-- claims-ignore-next -->\nThe flood in Varn killed 15 people on Monday, the mayor said.',
      status: 0,
    },
    {
      text: 'The flood in Varn killed 15 people on Monday, the mayor said.\n\n<!-- claims-ignore-next -->\n\nOthers slept.',
      status: 1,
    },
    { text: 'The flood in Varn killed 15 [sic] people on Monday, the mayor said.', status: 0 },
    { text: 'The flood in Varn killed 15 people [sic] on Monday, the mayor said.', status: 0 },
    { text: 'The flood in Varn killed 15 people on Monday, the mayor said. [sic] is Latin.', status: 1 },
  ])('$text', async ({ text, status }) => {
    write({
      'new.txt': lines(text),
      'new.md': lines(text),
      'new.html': `<h1>River cuts off lower town</h1><p>Monday, 9 March 2026</p><p>${text}</p>`,
      'old.txt': flood(12),
    })
    for (const name of ['new.txt', 'new.md', 'new.html'])
      expect([name, (await claims(['check', name, '--against', 'old.txt'])).status]).toEqual([name, status])
  })
})
