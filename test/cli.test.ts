/** Spawns the program as a user does: what comes out of which stream, and the exit code. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { main, type Io } from '../src/cli/index.js'
import { chooseWidth, wantsColor } from '../src/cli/settings.js'
import { formats } from '../src/report/index.js'

const BIN = fileURLToPath(new URL('../bin/claims.js', import.meta.url))
const BUILT = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url))
const VERSION = /"version": "(.*?)"/.exec(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
)?.[1]

type Result = Readonly<{ stdout: string; stderr: string; status: number | null }>
let cwd = ''

function claims(
  args: readonly string[],
  more: { input?: string; env?: Record<string, string> } = {},
): Result {
  // Nothing of the surroundings that sways colour or width.
  const env = { PATH: process.env['PATH'] ?? '', ...more.env }
  const options = { cwd, env, encoding: 'utf8', input: more.input ?? '' } as const
  const { stdout, stderr, status } = spawnSync(process.execPath, [BIN, ...args], options)
  return { stdout, stderr, status }
}

beforeAll(() => {
  if (!existsSync(BUILT)) throw new Error('dist/ is missing: run "npm run build" first')
  cwd = mkdtempSync(join(tmpdir(), 'claims-cli-'))
  for (const folder of ['flood', 'bare', 'same']) mkdirSync(join(cwd, folder))
  const wire = `River cuts off lower town\nMonday, 9 March 2026\n\nThe flood in Varn killed 12 people on Monday, the mayor said.\n`
  const files: Readonly<Record<string, string | Buffer>> = {
    'flood/wire.txt': wire,
    'flood/local.txt': wire.replace('killed 12', 'killed 15').replace('River cuts', 'Water cuts'),
    'same/one.txt': wire,
    'same/two.txt': wire.replace('the mayor said', 'officials said'),
    'empty.txt': '',
    'picture.bin': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  }
  for (const [path, content] of Object.entries(files)) writeFileSync(join(cwd, path), content)
})
afterAll(() => {
  rmSync(cwd, { recursive: true, force: true })
})

describe('explain', () => {
  const idOf = (folder: string): string => {
    const { findings } = JSON.parse(claims(['compare', folder, '--format', 'json']).stdout) as {
      findings: readonly { id: string; verdict: string }[]
    }
    return findings.find(({ verdict }) => verdict === 'conflict')?.id ?? ''
  }
  test('tells how a finding came about, in the current folder where none is named', () => {
    const id = idOf('flood')
    const { stdout, stderr, status } = claims(['explain', id.slice(0, -1), 'flood'])
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    expect(stdout).toContain('✗ CONFLICT')
    expect(stdout).toContain('12 → [12, 12]; 15 → [15, 15]: no value in both → conflict')
    expect(
      claims(['explain', id, '--exclude', '/same', '--exclude', '/bare', '--exclude', '*.txt']).status,
    ).toBe(2)
    const here = spawnSync(process.execPath, [BIN, 'explain', id, '--format', 'json'], {
      cwd: join(cwd, 'flood'),
      encoding: 'utf8',
    })
    expect(here.status).toBe(0)
    expect(JSON.parse(here.stdout)).toMatchObject({ formatVersion: '1.0', finding: { id } })
  })
  test('an unknown id is wrong usage, and where to find one is told', () => {
    const { stdout, stderr, status } = claims(['explain', 'f-\u001b[2J', 'flood'])
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 })
    expect(stderr).toContain('no finding has the id')
    expect(stderr).toContain('claims compare --verbose')
    expect(stderr).not.toContain('\u001b')
  })
})

describe('help and usage', () => {
  test('--version', () => {
    expect(claims(['--version'])).toMatchObject({ stdout: `${VERSION}\n`, stderr: '', status: 0 })
  })
  test.each([['--help'], ['help'], ['compare', '--help'], ['help', 'extract']])('%s %s', (...args) => {
    const { stdout, stderr, status } = claims(args)
    expect(stdout).toMatch(/^Usage: claims/)
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })
  test('help shows examples and exit codes', () => {
    expect(claims(['--help']).stdout).toMatch(/Examples:\n {2}claims compare [\s\S]*Exit codes:\n {2}0 /)
  })
  test('nothing at all', () => {
    const { stdout, stderr, status } = claims([])
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^Usage: claims/)
    expect(status).toBe(2)
  })
  test.each([
    { args: ['compre', 'flood'], says: /^claims: unknown command 'compre'\n\(Did you mean compare\?\)\n/ },
    {
      args: ['compare', 'flood', '--fromat', 'json'],
      says: /unknown option '--fromat'\n\(Did you mean --format\?\)/,
    },
    { args: ['compare'], says: /^claims: missing required argument 'path'/ },
    {
      args: ['compare', 'flood', '--format', 'xml'],
      says: /'xml' is invalid. Allowed choices are terminal, json/,
    },
    { args: ['compare', 'flood', '--fail-on', 'all'], says: /Allowed choices are error, warning, any, none/ },
    { args: ['compare', 'flood', '--width', '7'], says: /Give a whole number from 20 to 1000/ },
    { args: ['compare', 'flood', '--published', 'wire.txt'], says: /Give FILE=YYYY-MM-DD/ },
    { args: ['compare', 'flood', '--published', 'wire.txt=2026-02-30'], says: /Give FILE=YYYY-MM-DD/ },
    { args: ['diff', 'flood/wire.txt'], says: /^claims: missing required argument 'b'/ },
    { args: ['diff', 'a', 'b', 'c'], says: /too many arguments for 'diff'/ },
    { args: ['diff', 'a', 'b', '--format', 'jsonl'], says: /Allowed choices are terminal, json\./ },
    { args: ['extract', 'flood', '--fail-on', 'any'], says: /unknown option '--fail-on'/ },
    { args: ['com\u001b[31mpare'], says: /unknown command 'com\\x1b\[31mpare'/ },
  ])('$args', ({ args, says }) => {
    const { stdout, stderr, status } = claims(args)
    expect(stdout).toBe('')
    expect(stderr).toMatch(says)
    expect(stderr).toMatch(/Run "claims --help"/)
    expect(status).toBe(2)
  })
})

describe('compare', () => {
  test('prints the product alone', () => {
    const { stdout, stderr, status } = claims(['compare', 'flood', '--format', 'json'])
    expect(JSON.parse(stdout)).toMatchObject({
      formatVersion: '1.0',
      sources: [
        { id: 'local', path: 'flood/local.txt', published: '2026-03-09', publishedBy: 'text' },
        { id: 'wire', path: 'flood/wire.txt' },
      ],
      problems: [],
    })
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })
  test.each(formats)('%s: the order of the arguments changes no byte', (format) => {
    const orders = [
      ['flood', 'same/one.txt', 'missing'],
      ['missing', 'same/one.txt', 'flood/wire.txt', 'flood'],
    ]
    const [first, second] = orders.map((paths) => claims(['compare', ...paths, '--format', format]))
    expect(first?.stdout).not.toBe('')
    expect(second).toEqual(first)
  })
  test('standard input', () => {
    const { stdout, status } = claims(['compare', '-', 'flood/wire.txt', '--format', 'json'], {
      input: 'Town cut off\n',
    })
    expect(JSON.parse(stdout)).toMatchObject({ sources: [{ id: 'stdin', path: '-' }, { id: 'wire' }] })
    expect(status).toBe(0)
  })
  test('--published', () => {
    const { stdout } = claims([
      'compare',
      'flood',
      '--format',
      'json',
      '--published',
      'wire=2026-03-10',
      '--published',
      'local.txt=2026-03-11',
    ])
    const days = [
      { published: '2026-03-11', publishedBy: 'option' },
      { published: '2026-03-10', publishedBy: 'option' },
    ]
    expect(JSON.parse(stdout)).toMatchObject({ sources: days })
  })
  test.each([
    {
      path: 'missing.txt',
      says: 'claims: missing.txt: no such file or folder; check the spelling and the folder you are in\n',
    },
    { path: 'bare', says: /^claims: bare: the folder holds no article .*\n$/ },
    { path: 'empty.txt', says: /^claims: empty.txt: the file is empty; .*\n$/ },
    { path: 'picture.bin', says: /^claims: picture.bin: not a text file; .*\n$/ },
    { path: 'bad\u001b[2J\nname', says: /^claims: bad\\x1b\[2J\\x0aname: no such file .*\n$/ },
  ])('$path is a problem; the rest is reported', ({ path, says }) => {
    for (const command of ['compare', 'extract']) {
      const { stdout, stderr, status } = claims([command, path, 'flood', '--format', 'json'])
      expect(stdout).toContain('flood/wire.txt')
      if (typeof says === 'string') expect(stderr).toBe(says)
      else expect(stderr).toMatch(says)
      expect(status).toBe(2)
    }
  })
  test('a key of --published that fits nothing is a problem', () => {
    const { stderr, status } = claims(['compare', 'flood', '--published', 'other.txt=2026-03-10'])
    expect(stderr).toMatch(/^claims: other.txt: --published names no article/)
    expect(status).toBe(2)
  })
  test.each([
    { bar: 'none', flood: 0, same: 0 },
    { bar: 'error', flood: 1, same: 0 },
    { bar: 'warning', flood: 1, same: 0 },
    { bar: 'any', flood: 1, same: 0 },
  ])('--fail-on $bar', ({ bar, flood, same }) => {
    expect(claims(['compare', 'flood', '--fail-on', bar])).toMatchObject({ stderr: '', status: flood })
    expect(claims(['compare', 'same', '--fail-on', bar])).toMatchObject({ stderr: '', status: same })
  })
  test('a problem outweighs a conflict', () => {
    expect(claims(['compare', 'flood', 'missing', '--fail-on', 'error']).status).toBe(2)
  })
})

describe('--output', () => {
  test('holds what standard output would, and leaves the exit code alone', () => {
    const printed = claims(['compare', 'flood', '--format', 'json', '--fail-on', 'error'])
    const written = claims([
      'compare',
      'flood',
      '--format',
      'json',
      '--fail-on',
      'error',
      '-o',
      'bare/report.json',
    ])
    expect(written).toMatchObject({ stdout: '', stderr: '', status: printed.status })
    expect(readFileSync(join(cwd, 'bare/report.json'), 'utf8')).toBe(printed.stdout)
    expect(readdirSync(join(cwd, 'bare'))).toEqual(['report.json'])
    rmSync(join(cwd, 'bare/report.json'))
  })
  test.each([
    {
      output: 'nowhere/report.txt',
      says: /^claims: nowhere\/report.txt: could not be written \(no such folder/,
    },
    { output: 'bare', says: /^claims: bare: could not be written \(a folder of that name/ },
    { output: 'flood/../flood/wire.txt', says: /is one of the articles/ },
  ])('$output', ({ output, says }) => {
    const before = readFileSync(join(cwd, 'flood/wire.txt'), 'utf8')
    const { stderr, status } = claims(['compare', 'flood', '-o', output])
    expect(stderr).toMatch(says)
    expect(status).toBe(2)
    expect(readFileSync(join(cwd, 'flood/wire.txt'), 'utf8')).toBe(before)
  })
  test('has no colour unless asked', () => {
    claims(['compare', 'flood', '-o', 'bare/a'], { env: { FORCE_COLOR: '1' } })
    claims(['compare', 'flood', '-o', 'bare/b', '--color'])
    const [a, b] = ['a', 'b'].map((name) => readFileSync(join(cwd, 'bare', name), 'utf8').includes('\u001b['))
    for (const name of ['a', 'b']) rmSync(join(cwd, 'bare', name))
    expect([a, b]).toEqual([false, true])
  })
})

describe('diff', () => {
  const two = ['flood/wire.txt', 'flood/local.txt']
  test('the first article named is A', () => {
    for (const [a, b] of [two, two.toReversed(), [`./${two[1]}`, 'flood/../flood/wire.txt']] as const) {
      const { stdout, stderr, status } = claims(['diff', a ?? '', b ?? '', '--format', 'json'])
      const name = (path = ''): string => path.replace(/^.*\//, 'flood/')
      expect(JSON.parse(stdout)).toMatchObject({ a: { path: name(a) }, b: { path: name(b) } })
      expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    }
  })
  test('files of one name, folders of one file, standard input', () => {
    const args = ['diff', 'same/one.txt', '-', '--format', 'json']
    const { stdout } = claims(args, {
      input: 'The flood in Varn killed 13 people on Monday, the mayor said.\n',
    })
    expect(JSON.parse(stdout)).toMatchObject({
      a: { id: 'one' },
      b: { id: 'stdin' },
      summary: { conflicts: 1 },
    })
    for (const folder of ['old', 'new']) mkdirSync(join(cwd, folder))
    writeFileSync(join(cwd, 'old/it.txt'), 'Ten men and a dog went to mow a meadow.\n')
    writeFileSync(join(cwd, 'new/it.txt'), 'Nine men and a dog went to mow a meadow.\n')
    for (const [a, b] of [
      ['old/it.txt', 'new/it.txt'],
      ['old', 'new'],
    ])
      // prettier-ignore
      expect(JSON.parse(claims(['diff', a ?? '', b ?? '', '-f', 'json']).stdout)).toMatchObject({
        a: { id: 'old/it' },
        b: { id: 'new/it' },
      })
  })
  test.each([
    {
      paths: ['flood/wire.txt', 'flood/wire.txt'],
      says: 'claims: diff: takes two articles, and these are one\n',
    },
    {
      paths: ['flood', 'same'],
      says: 'claims: diff: takes two articles, and these are 4; name two files\n',
    },
    {
      paths: ['flood/wire.txt', 'missing'],
      says: /^claims: missing: no such file[^\n]*\nclaims: diff: takes two/,
    },
  ])('$paths is wrong usage', ({ paths, says }) => {
    const { stdout, stderr, status } = claims(['diff', ...paths])
    if (typeof says === 'string') expect(stderr).toBe(says)
    else expect(stderr).toMatch(says)
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 })
  })
  test.each([
    { bar: 'none', figures: 0, words: 0, nothing: 0 },
    { bar: 'error', figures: 1, words: 0, nothing: 0 },
    { bar: 'warning', figures: 1, words: 0, nothing: 0 },
    { bar: 'any', figures: 1, words: 1, nothing: 0 },
  ])('--fail-on $bar', ({ bar, figures, words, nothing }) => {
    writeFileSync(join(cwd, 'bare/wire.txt'), readFileSync(join(cwd, 'flood/wire.txt')))
    const status = (...paths: readonly string[]): number | null =>
      claims(['diff', ...paths, '--fail-on', bar]).status
    expect([
      status(...two),
      status('same/one.txt', 'same/two.txt'),
      status('flood/wire.txt', 'bare/wire.txt'),
    ]).toEqual([figures, words, nothing])
    rmSync(join(cwd, 'bare/wire.txt'))
  })
  test('--output', () => {
    expect(claims(['diff', ...two, '-o', 'bare/diff.txt'])).toEqual({ stdout: '', stderr: '', status: 0 })
    expect(readFileSync(join(cwd, 'bare/diff.txt'), 'utf8')).toBe(claims(['diff', ...two]).stdout)
    rmSync(join(cwd, 'bare/diff.txt'))
    expect(claims(['diff', ...two, '-o', two[1] ?? ''])).toMatchObject({ status: 2 })
  })
})

describe('what of the findings', () => {
  test('--quiet prints the summary alone', () => {
    expect(claims(['compare', 'flood', '--quiet', '--width', '100']).stdout).toBe(
      '1 conflict (1 error), 0 compatible, 1 agree. 2 articles in 1 story, 1 origin; 4 figures.\n',
    )
  })
  test('--verbose shows the sentences behind what agrees', () => {
    expect(claims(['compare', 'flood']).stdout).not.toContain('AGREE')
    expect(claims(['compare', 'flood', '-v']).stdout).toMatch(/= AGREE \(note\) · [\s\S]*│ .*«Monday»/)
  })
  test('filters sway product and exit code', () => {
    const { stdout, status } = claims(['compare', 'flood', '--about', 'killed', '--fail-on', 'error'])
    expect(stdout).toMatch(/✗ CONFLICT[\s\S]*Only --about "killed": 1 other finding not shown\./)
    expect(status).toBe(1)
    const none = claims(['compare', 'flood', '--verdict', 'compatible', '--fail-on', 'any'])
    expect(none.stdout).toMatch(/^No finding is as asked\. [\s\S]*2 other findings not shown\.\n$/)
    expect(none.status).toBe(0)
  })
  test.each([
    { args: ['--source', 'wire.txt'], stderr: '', status: 0 },
    {
      args: ['--source', 'wir.txt', '--story', 's7'],
      stderr:
        'claims: --source wir.txt: no such article; give its path, file name or id\nclaims: --story s7: no such story; there is s1\n',
      status: 2,
    },
  ])('$args', ({ args, stderr, status }) => {
    const ran = claims(['compare', 'flood', ...args])
    expect({ stderr: ran.stderr, status: ran.status }).toEqual({ stderr, status })
    expect(ran.stdout === '').toBe(status === 2)
  })
  test.each([
    { args: ['--verdict', 'agree,wrong'], says: /Allowed choices are conflict, compatible, agree/ },
    { args: ['--min-confidence', '1.2'], says: /a number from 0 to 1/ },
    { args: ['--min-confidence', 'sure'], says: /a number from 0 to 1/ },
    { args: ['--min-severity', 'bad'], says: /Allowed choices are note, warning, error/ },
  ])('$args is wrong usage', ({ args, says }) => {
    const { stderr, status } = claims(['compare', 'flood', ...args])
    expect(stderr).toMatch(says)
    expect(status).toBe(2)
  })
})

describe('convert', () => {
  const saved = 'bare/saved.json'
  beforeAll(() => {
    claims(['compare', 'flood', 'missing', '--format', 'json', '-o', saved])
  })
  afterAll(() => {
    rmSync(join(cwd, saved))
  })
  test.each(formats)('%s is what compare prints', (format) => {
    const now = claims(['compare', 'flood', 'missing', '--format', format]).stdout
    expect(now).not.toBe('')
    expect(claims(['convert', saved, '--format', format])).toEqual({ stdout: now, stderr: '', status: 0 })
  })
  test('filters and standard input', () => {
    const input = readFileSync(join(cwd, saved), 'utf8')
    const { stdout } = claims(['convert', '-', '--verdict', 'agree', '--format', 'json'], { input })
    expect(JSON.parse(stdout)).toMatchObject({ filter: { asked: ['--verdict agree'], hidden: 1 } })
  })
  test.each([
    { path: 'flood/wire.txt', says: /^claims: flood\/wire.txt: not a JSON report; give a file that .*\n$/ },
    { path: 'empty.txt', says: /^claims: empty.txt: not a report; .*\n$/ },
    { path: 'gone.json', says: /^claims: gone.json: no such file .*\n$/ },
    { path: 'bare/other.json', says: /not a report of format version 1: \/findings must be array; / },
  ])('$path is none', ({ path, says }) => {
    const report: unknown = JSON.parse(readFileSync(join(cwd, saved), 'utf8'))
    writeFileSync(join(cwd, 'bare/other.json'), JSON.stringify(Object.assign({}, report, { findings: 4 })))
    const { stdout, stderr, status } = claims(['convert', path])
    rmSync(join(cwd, 'bare/other.json'))
    expect(stdout).toBe('')
    expect(stderr).toMatch(says)
    expect(status).toBe(2)
  })
  test('writes over no report', () => {
    const { stderr, status } = claims(['convert', saved, '-o', saved])
    expect(stderr).toBe(`claims: ${saved}: is one of the inputs; give --output another name\n`)
    expect(status).toBe(2)
  })
})

test('completion prints a script for the shell', () => {
  expect(claims(['completion', 'fish'])).toMatchObject({ stderr: '', status: 0 })
  expect(claims(['completion', 'csh'])).toMatchObject({ stdout: '', status: 2 })
})

describe('extract', () => {
  test('a line for each figure', () => {
    const { stdout, stderr, status } = claims(['extract', 'flood/wire.txt', '--format', 'jsonl'])
    const figures = stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
    expect(figures).toContainEqual(
      expect.objectContaining({ path: 'flood/wire.txt', kind: 'count', low: 12, high: 12 }),
    )
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  })
  test('--explain tells the words behind each figure', () => {
    const { stdout } = claims(['extract', 'flood/wire.txt', '--explain', '--width', '60'])
    expect(stdout).toContain(
      '      rule count: number “12” · unit “people” · event\n        “killed” · said by “the mayor”\n',
    )
    expect(stdout.split('\n').filter((line) => line.length > 60)).toEqual([])
    expect(claims(['extract', 'flood/wire.txt']).stdout).not.toContain('rule count')
  })
  test('--explain adds a key to each figure', () => {
    const args = ['extract', 'flood/wire.txt', '--format', 'jsonl']
    const plain = claims(args).stdout
    const lines = claims([...args, '--explain'])
      .stdout.trimEnd()
      .split('\n')
    const killed = lines.find((line) => line.includes('"text":"12 people"')) ?? '{}'
    expect(JSON.parse(killed)).toMatchObject({
      explain: { rule: 'count', number: { text: '12' }, unit: { text: 'people' }, event: { text: 'killed' } },
    })
    expect(lines.map((line) => `${line.replace(/,"explain":.*$/, '')}}\n`).join('')).toBe(plain)
  })
  test('--explain belongs to extract alone', () => {
    expect(claims(['compare', 'flood', '--explain']).status).toBe(2)
  })
})

describe('streams', () => {
  test('a reader that leaves early is no fault', async () => {
    // Far more than a pipe holds.
    const paths = Array.from({ length: 400 }, (_, index) => {
      writeFileSync(
        join(cwd, 'same', `copy-${index}.txt`),
        `Town cut off\n\nThe flood killed ${index + 2} people in Varn.\n`,
      )
      return join('same', `copy-${index}.txt`)
    })
    const child = spawn(process.execPath, [BIN, 'extract', ...paths, '--format', 'json'], { cwd })
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    child.stdout.once('data', () => child.stdout.destroy())
    const status = await new Promise((done) => child.on('close', done))
    for (const path of paths) rmSync(join(cwd, path))
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  })
  test.skipIf(!existsSync('/dev/full'))('a full disk is', () => {
    const { stderr, status } = spawnSync(
      'sh',
      ['-c', `"$0" "$1" compare flood > /dev/full`, process.execPath, BIN],
      { cwd, encoding: 'utf8' },
    )
    expect(stderr).toBe('claims: standard output: could not be written (the disk is full)\n')
    expect(status).toBe(2)
  })
  test.each([
    { name: 'a pipe', args: [], env: {}, colored: false },
    { name: '--color', args: ['--color'], env: { NO_COLOR: '1' }, colored: true },
    { name: 'FORCE_COLOR', args: [], env: { FORCE_COLOR: '1' }, colored: true },
    { name: 'FORCE_COLOR and --no-color', args: ['--no-color'], env: { FORCE_COLOR: '1' }, colored: false },
  ])('colour: $name', ({ args, env, colored }) => {
    expect(claims(['compare', 'flood', ...args], { env }).stdout.includes('\u001b[')).toBe(colored)
  })
})

describe('settings', () => {
  const stream = (isTTY: boolean): Io['stdout'] => ({ write: () => true, on: () => undefined, isTTY })
  test.each([
    { flag: null, tty: true, env: {}, color: true },
    { flag: null, tty: false, env: {}, color: false },
    { flag: null, tty: true, env: { NO_COLOR: '1' }, color: false },
    { flag: null, tty: true, env: { NO_COLOR: '' }, color: true },
    { flag: null, tty: true, env: { TERM: 'dumb' }, color: false },
    { flag: null, tty: false, env: { FORCE_COLOR: '1', NO_COLOR: '1' }, color: true },
    { flag: null, tty: true, env: { FORCE_COLOR: '0' }, color: false },
    { flag: null, tty: true, env: { FORCE_COLOR: '' }, color: true },
    { flag: true, tty: false, env: { NO_COLOR: '1', TERM: 'dumb' }, color: true },
    { flag: false, tty: true, env: { FORCE_COLOR: '3' }, color: false },
  ])('colour %o', ({ flag, tty, env, color }) => {
    expect(wantsColor(flag, stream(tty), env)).toBe(color)
  })
  test.each([
    { flag: 40, columns: 100, env: { COLUMNS: '90' }, width: 40 },
    { flag: null, columns: 100, env: { COLUMNS: '90' }, width: 100 },
    { flag: null, columns: 0, env: { COLUMNS: '90' }, width: 90 },
    { flag: null, columns: 0, env: { COLUMNS: 'wide' }, width: 80 },
    { flag: null, columns: 0, env: { COLUMNS: '0' }, width: 80 },
  ])('width %o', ({ flag, columns, env, width }) => {
    expect(chooseWidth(flag, { columns }, env)).toBe(width)
  })
  test('a fault of the program is told on stderr, its place only with --debug', async () => {
    const run = async (...more: readonly string[]): Promise<Readonly<{ code: number; said: string }>> => {
      let said = ''
      const stderr: Io['stderr'] = { ...stream(false), write: (text) => (said += text) }
      const env = {
        get COLUMNS(): string {
          throw new Error('boom\u001b[2J')
        },
      }
      const stdin = (async function* (): AsyncGenerator<string> {})()
      const code = await main(['compare', join(cwd, 'flood'), ...more], {
        stdout: stream(false),
        stderr,
        stdin,
        cwd,
        env,
        build: '',
      })
      return { code, said }
    }
    expect(await run()).toEqual({
      code: 2,
      said: 'claims: failed: boom\\x1b[2J; run again with --debug to see where, and report it\n',
    })
    expect((await run('--debug')).said).toMatch(/^claims: failed: boom\\x1b\[2J\nclaims: {5}at /)
  })
})
