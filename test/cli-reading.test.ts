/** Flags about reading, faults of files and of outputs: what is said, and the exit code. */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { main } from '../src/cli/index.js'
import type { ReportFigure } from '../src/types.js'

const BIN = fileURLToPath(new URL('../bin/claims.js', import.meta.url))
let cwd = ''

async function claims(args: readonly string[], input = '') {
  const out = { stdout: '', stderr: '' }
  const stream = (name: 'stdout' | 'stderr') => ({
    write: (text: string, done: () => void) => ((out[name] += text), done()),
    on: () => undefined,
  })
  const stdin = (async function* () {
    yield input
  })()
  const status = await main(args, {
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    stdin,
    cwd,
    env: {},
    build: '',
  })
  return { ...out, status }
}
const figures = async (args: readonly string[], input = ''): Promise<readonly ReportFigure[]> =>
  (await claims(['extract', ...args, '--format', 'jsonl'], input)).stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ReportFigure)
const paths = async (args: readonly string[], input = ''): Promise<readonly string[]> => [
  ...new Set((await figures(args, input)).map(({ path }) => path)),
]

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'claims-reading-'))
  mkdirSync(join(cwd, 'news/drafts'), { recursive: true })
  const files: Readonly<Record<string, string | Buffer>> = {
    'news/a.txt': 'The flood killed 12 people.\n',
    'news/b.md': 'The flood killed **14** people.\n',
    'news/drafts/c.txt': 'The flood killed 99 people.\n',
    'news/d.json': JSON.stringify([{ kop: 'Flood', tekst: 'The flood killed 15 people.' }]),
    'line\nend.txt': 'The flood killed 16 people.\n',
    'latin2.txt': Buffer.from('B\xb3ysk: 17 people died.\n', 'latin1'),
    'page.htm': '<p>The flood killed <b>18</b> people.</p>',
  }
  for (const [path, content] of Object.entries(files)) writeFileSync(join(cwd, path), content)
})
afterAll(() => {
  rmSync(cwd, { recursive: true, force: true })
})

test.each([
  { args: ['news', '--exclude', 'drafts'], read: ['news/a.txt', 'news/b.md'] },
  { args: ['news/*.txt'], read: ['news/a.txt'] },
  { args: ['news/**/*.txt', '--exclude', '**/a.*'], read: ['news/drafts/c.txt'] },
  { args: ['news/d.json', '--field', 'text=tekst'], read: ['news/d.json'] },
  { args: ['--files-from', '-'], input: 'news/a.txt\r\n\nnews/b.md\n', read: ['news/a.txt', 'news/b.md'] },
  { args: ['news/a.txt', '--files-from', '-', '-0'], input: 'line\nend.txt\0news/b.md\0', read: ['line\nend.txt', 'news/a.txt', 'news/b.md'] },
])('$args', async ({ args, input, read }) => {
  expect((await paths(args, input ?? '')).toSorted()).toEqual(read)
}) // prettier-ignore

test('figures of Markdown and of pages lie where the file has them', async () => {
  const [markdown] = await figures(['news/b.md'])
  expect(markdown).toMatchObject({
    text: '14** people',
    start: 19,
    line: 1,
    column: 20,
    low: 14,
    unit: 'person',
  })
  const [page] = await figures(['page.htm'])
  expect(page).toMatchObject({ text: '18 people', start: 17, line: 1, column: 24 })
})

test.each([
  { args: ['page.htm', '--input-format', 'text'], sentence: '<p>The flood killed <b>18</b> people.</p>' },
  { args: ['latin2.txt', '--encoding', 'iso-8859-2'], sentence: 'Błysk: 17 people died.' },
  { args: ['latin2.txt'], sentence: 'B³ysk: 17 people died.' },
  { args: ['news/a.txt', '--max-sentence', '20'], sentence: '12 people.' },
])('$args reads "$sentence"', async ({ args, sentence }) => {
  const [figure] = await figures(args)
  expect(figure?.sentence).toBe(sentence)
  const { start = 0, sentenceStart = 0, text } = figure ?? {}
  expect(figure?.sentence.slice(start - sentenceStart, start - sentenceStart + (text?.length ?? 0))).toBe(
    text,
  )
})

test('a sentence too long to be quoted whole is told: which, where, what to do; the exit code stays', async () => {
  const { stdout, stderr, status } = await claims(['extract', 'news/a.txt', '--max-sentence', '20'])
  expect(stderr).toBe(
    'claims: news/a.txt: a sentence of 27 characters from line 1 on: only what stands around each figure is quoted; divide it, or raise --max-sentence (20)\n',
  )
  expect([status, stdout.includes('12 people')]).toEqual([0, true])
})

test('of several the longest is told, and how many more; none where no figure is quoted from it', async () => {
  const input = `${'Twelve people and a dog died there. '.repeat(1)}\n\n${'At least 15 people, one by one, '.repeat(3)}\n\n${'No figure stands in this. '.repeat(1)}`
  const told = await claims(['compare', '-', '--max-sentence', '21'], input)
  expect(told.stderr).toMatch(
    /^claims: -: a sentence of 9\d characters from line 3 on, and 1 more sentence: only what/,
  )
})

test('figures of a list without a stop are compared with nothing, and counted as such', async () => {
  const { stdout } = await claims(['compare', '-'], `${'12 people and 13 dogs, '.repeat(100)}.`)
  expect(stdout).toMatch(/200 in sentences too long to\s+compare/)
})

test.each([
  { args: [], says: /missing required argument 'path'/ },
  { args: ['-', '--files-from', '-'], says: /both an article and the list/ },
  { args: ['--files-from', 'gone.txt'], says: /^claims: gone.txt: no such file/ },
  { args: ['--files-from', '-'], says: /^claims: -: the list names no file/ },
  { args: ['news/a.txt', '--field', 'txet=a'], says: /Give FIELD=NAME; fields are id, title, text/ },
  { args: ['news/a.txt', '--field', '__proto__=a'], says: /Give FIELD=NAME/ },
  { args: ['news/a.txt', '--encoding', 'klingon'], says: /Give a label of the WHATWG/ },
  { args: ['news/a.txt', '--max-file-size', '9T'], says: /Give bytes, or a number with k, M or G/ },
  { args: ['news/a.txt', '--max-file-size', '9'], says: /longer than 9 bytes/ },
  { args: ['news/a.txt', '--max-length', '9'], says: /more than the 9 an article may have/ },
  { args: ['news', '--max-articles', '2'], says: /\(all\): 3 articles, more than the limit of 2/ },
  { args: ['news/a.txt', '--max-articles', '0'], says: /Give a whole number/ },
  { args: ['*.pdf'], says: /\*\.pdf: matches no file/ },
  { args: ['news/a.txt', '--published', 'a.txt=2026-03-09', '--published', 'a.txt=2026-03-10'], says: /was given 2026-03-09 before/ },
  { args: ['news/a.txt', '--published', 'news/a.txt=2026-03-09', '--published', './news/a.txt=2026-03-10'], says: /gives this article two days/ },
  { args: ['news/d.json'], says: /the JSON holds no article: no field "text"/ },
])('$args is refused', async ({ args, says }) => {
  const { stderr, status } = await claims(['extract', ...args])
  expect(stderr).toMatch(says)
  expect(stderr).not.toMatch(/\n\s+at /)
  expect(status).toBe(2)
}) // prettier-ignore

describe('outputs', () => {
  test.skipIf(!existsSync('/proc/self'))('a folder in which nothing can be made', async () => {
    const { stderr, status } = await claims(['extract', 'news/a.txt', '-o', '/proc/x'])
    expect(stderr).toMatch(
      /^claims: \/proc\/x: could not be written \((?:no file can be made in that folder|no permission)\)\n$/,
    )
    expect(status).toBe(2)
  })
  test.skipIf(!existsSync('/dev/full'))('a full disk', async () => {
    const { stderr, status } = await claims(['extract', 'news/a.txt', '-o', '/dev/full'])
    expect(stderr).toBe('claims: /dev/full: could not be written (the disk is full)\n')
    expect(status).toBe(2)
  })
  test('leave no draft behind, nor half a file where one was', async () => {
    writeFileSync(join(cwd, 'out.json'), 'before')
    const args = ['extract', 'news/a.txt', '--format', 'json']
    const { status } = await claims([...args, '-o', 'out.json'])
    expect(status).toBe(0)
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe((await claims(args)).stdout)
    expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([])
    rmSync(join(cwd, 'out.json'))
  })
  test.skipIf(process.platform === 'win32')('an interrupt in the midst of a run ends it, and writes nothing', async () => {
    const child = spawn(process.execPath, [BIN, 'extract', '-', '-o', 'never.json'], { cwd, stdio: ['pipe', 'pipe', 'pipe'] })
    child.stdin.write('The flood killed 12 people.\n')
    await new Promise((done) => setTimeout(done, 300))
    child.kill('SIGINT')
    const [, signal] = await new Promise<[number | null, string | null]>((done) => child.on('exit', (...how) => { done(how) }))
    expect(signal).toBe('SIGINT')
    expect(readdirSync(cwd).filter((name) => /never|tmp/.test(name))).toEqual([])
  }) // prettier-ignore
})
