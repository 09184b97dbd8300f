/** `claims check --cache`: the same result sooner, and nothing trusted that this program did not write. */
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openCache, type CacheOptions } from '../../src/cli/cache/index.js'
import { main, type Io } from '../../src/cli/index.js'
import { surveyArticles, type FileHeads, type FileMemory, type Stamp } from '../../src/read/index.js'

const made: string[] = []
let cwd = ''
const cacheFile = (): string => join(cwd, '.claims-cache', 'articles')
const inArchive = (name: string): string => join(cwd, 'old', name)

type Said = Readonly<{ text: string; notes: string }>

async function check(...more: readonly string[]): Promise<Said> {
  const said = { text: '', notes: '' }
  const stream = (name: keyof typeof said): Io['stdout'] => ({
    write(text, done) {
      said[name] += text
      done()
    },
    on: () => undefined,
  })
  const stdin = (async function* (): AsyncGenerator<string> {})()
  const io = { stdout: stream('text'), stderr: stream('notes'), stdin, cwd, env: {}, build: 'this' }
  await main(['check', 'new.txt', '--against', 'old', '--format', 'json', ...more], io)
  return said
}

/** As if the archive had lain there for a while, so that its files' times can be trusted. */
async function fillLater(...more: readonly string[]): Promise<Said> {
  const now = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000)
  const said = await check('--cache', ...more)
  now.mockRestore()
  return said
}

const flood = (killed: number, day = 'Monday, 9 March 2026'): string =>
  `River cuts off lower town\n${day}\n\nThe flood in Varn killed ${killed} people on Monday, the mayor said.\n`
const snow = 'Snow is expected in the north by Monday, officials said. Drivers should carry 2 blankets.\n'

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'claims-cache-'))
  made.push(cwd)
  mkdirSync(join(cwd, 'old'))
  writeFileSync(join(cwd, 'new.txt'), flood(15))
  for (const name of ['a.txt', 'b.txt', 'c.txt']) writeFileSync(inArchive(name), flood(12))
  writeFileSync(inArchive('snow.txt'), snow)
  writeFileSync(
    inArchive('wire.jsonl'),
    `{"id":"w1","text":"${snow.trim()}","date":"2026-03-09"}\n{"id":"w2"}\n`,
  )
  writeFileSync(inArchive('odd.txt'), Buffer.from('Snow fell on 3 towns, caf\xe9s shut.', 'latin1'))
  writeFileSync(inArchive('other.json'), '{"name":"no article"}')
})
afterEach(() => vi.restoreAllMocks())
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

describe('nothing that comes out is changed where, after a cache was filled,', () => {
  test.each<Readonly<{ what: string; change: () => void; flags?: readonly string[] }>>([
    { what: 'nothing changed', change: () => undefined },
    { what: 'the checked article changed', change: () => writeFileSync(join(cwd, 'new.txt'), flood(16)) },
    { what: 'an article changed', change: () => writeFileSync(inArchive('a.txt'), flood(15)) },
    { what: 'its date changed', change: () => writeFileSync(inArchive('a.txt'), flood(12, 'Monday, 3 July 2023')) },
    { what: 'it became another event', change: () => writeFileSync(inArchive('a.txt'), snow) },
    { what: 'another event became this', change: () => writeFileSync(inArchive('snow.txt'), flood(13)) },
    { what: 'an article came', change: () => writeFileSync(inArchive('d.txt'), flood(11)) },
    { what: 'a copy came', change: () => writeFileSync(inArchive('d.txt'), flood(12)) },
    { what: 'an article went', change: () => rmSync(inArchive('a.txt')) },
    { what: 'all articles but one went', change: () => ['b.txt', 'c.txt', 'snow.txt'].forEach((name) => rmSync(inArchive(name))) },
    { what: 'an article was renamed', change: () => renameSync(inArchive('a.txt'), inArchive('z.txt')) },
    { what: 'two names were exchanged', change: () => {
      renameSync(inArchive('a.txt'), inArchive('x'))
      renameSync(inArchive('snow.txt'), inArchive('a.txt'))
      renameSync(inArchive('x'), inArchive('snow.txt'))
    } },
    { what: 'a name came to say another format', change: () => renameSync(inArchive('a.txt'), inArchive('a.html')) },
    { what: 'a file was touched', change: () => utimesSync(inArchive('a.txt'), 1, 1) },
    { what: 'a change kept length and time', change: () => {
      const { atime, mtime } = statSync(inArchive('a.txt'))
      writeFileSync(inArchive('a.txt'), flood(14))
      utimesSync(inArchive('a.txt'), atime, mtime)
    } },
    { what: 'records of a file changed', change: () => writeFileSync(inArchive('wire.jsonl'), `{"id":"w3","text":"${flood(18).trim().replaceAll('\n', ' ')}"}\n`) },
    { what: 'a file came to hold no article', change: () => writeFileSync(inArchive('a.txt'), Buffer.from('%PDF-1.4')) },
    { what: 'the configuration reads words otherwise', change: () => writeFileSync(join(cwd, 'claims.config.yaml'), 'events: { killed: rescued }\nnouns: { people: villages }\n') },
    { what: 'it dates articles', change: () => writeFileSync(join(cwd, 'claims.config.yaml'), 'published: { a.txt: 2023-07-03 }\n') },
    { what: 'it judges otherwise', change: () => writeFileSync(join(cwd, 'claims.config.yaml'), 'severities: { count: note }\ntolerance: 0.5\n') },
    { what: 'another encoding is asked for', change: () => undefined, flags: ['--encoding', 'utf-16le'] },
    { what: 'another format is asked for', change: () => undefined, flags: ['--input-format', 'markdown'] },
    { what: 'files may be shorter', change: () => undefined, flags: ['--max-file-size', '100'] },
    { what: 'articles may be shorter', change: () => undefined, flags: ['--max-length', '100'] },
    { what: 'a day is stated', change: () => undefined, flags: ['--published', 'a.txt=2023-07-03'] },
    { what: 'files are left out', change: () => undefined, flags: ['--exclude', 'b.txt'] },
  ])('$what', async ({ change, flags = [] }) => {
    await fillLater()
    change()
    const plain = await check(...flags)
    const dropped = /^claims: \.claims-cache\/articles: was made .*\n/m
    for (const run of ['first', 'second']) {
      const cached = await check('--cache', ...flags)
      expect({ run, text: cached.text, notes: cached.notes.replace(dropped, '') }).toEqual({ run, ...plain })
    }
    expect((await check('--cache', '--cache-strategy', 'content', ...flags)).text).toBe(plain.text)
  })
}) // prettier-ignore

test('a conflict is found with a cache as without', async () => {
  const plain = await check()
  expect(plain.text).toContain('"verdict": "conflict"')
  expect(await fillLater()).toEqual(plain)
  expect(await check('--cache')).toEqual(plain)
})

test('a file that nothing was learnt for is left as it is, and kept out of git', async () => {
  await fillLater()
  const { mtimeMs, ino } = statSync(cacheFile())
  await fillLater()
  expect(statSync(cacheFile())).toMatchObject({ mtimeMs, ino })
  expect(readFileSync(join(cwd, '.claims-cache', '.gitignore'), 'utf8')).toBe('*\n')
})

describe('is dropped with a note where it', () => {
  const bytes = (): Buffer => readFileSync(cacheFile())
  test.each([
    { name: 'is cut short', change: () => bytes().subarray(0, -20), says: /is damaged/ },
    { name: 'lacks its end', change: () => bytes().subarray(0, 200), says: /is damaged/ },
    { name: 'has grown', change: () => Buffer.concat([bytes(), Buffer.from('x')]), says: /is damaged/ },
    { name: 'was altered', change: () => Buffer.from(bytes().toString('latin1').replace('flood', 'blood'), 'latin1'), says: /is damaged/ },
    { name: 'is empty', change: () => Buffer.alloc(0), says: /is damaged/ },
    { name: 'is something else', change: () => Buffer.from('{"made":1}\n[]\n'), says: /was made by another version/ },
    { name: 'is older', change: () => Buffer.from(bytes().toString('latin1').replace(/"made":"./, '"made":"-'), 'latin1'), says: /was made by another version/ },
    { name: 'is binary', change: () => Buffer.from([0, 255, 1, 10, 7]), says: /is damaged/ },
  ])('$name', async ({ change, says }) => {
    const plain = await fillLater()
    writeFileSync(cacheFile(), change())
    const again = await check('--cache')
    expect(again.text).toBe(plain.text)
    expect(again.notes).toMatch(says)
    expect(await check('--cache')).toEqual(plain)
  }) // prettier-ignore

  test('was filled with other words in force', async () => {
    await check('--cache')
    writeFileSync(join(cwd, 'claims.config.yaml'), 'events: { killed: greeted }\n')
    expect((await check('--cache')).notes).toMatch(/or with other settings; the cache is made anew/)
  })
})

test('runs at once do no harm', async () => {
  const plain = await check()
  const all = await Promise.all(Array.from({ length: 8 }, () => check('--cache')))
  for (const one of all) expect(one.text).toBe(plain.text)
  expect(await check('--cache')).toEqual(plain)
  expect(readdirSync(join(cwd, '.claims-cache')).sort()).toEqual(['.gitignore', 'articles'])
})

test('a folder that cannot be written is told, and the articles are checked', async () => {
  const plain = await check()
  const { text, notes } = await check('--cache', 'new.txt/cache')
  expect(text).toBe(plain.text)
  expect(notes).toMatch(/^claims: new\.txt\/cache: could not be written/)
})

test('--no-cache wins over the configuration', async () => {
  writeFileSync(join(cwd, 'claims.config.yaml'), 'cache: true\n')
  await check('--no-cache')
  expect(readdirSync(cwd)).not.toContain('.claims-cache')
  await check()
  expect(readdirSync(cwd)).toContain('.claims-cache')
})

const HEADS: FileHeads = { heads: [], complaints: [], refused: 'kept', isOther: false, replaced: 0 }

describe('a file is known without being read', () => {
  const stamp: Stamp = { size: 4, mtimeMs: 1_000, ctimeMs: 1_000, ino: 7 }
  const bytes = Buffer.from('text')
  const open = (now: number, more: Partial<CacheOptions> = {}): ReturnType<typeof openCache> =>
    openCache({
      folder: 'cache',
      strategy: 'metadata',
      settings: {},
      build: 'this',
      cwd,
      now: () => now,
      ...more,
    })
  const keptAt = async (now: number): Promise<void> => {
    const cache = await open(now)
    cache.files.keep('/news/a.txt', stamp, bytes, HEADS)
    expect(await cache.save()).toBeNull()
  }

  test('where it looks as it did', async () => {
    await keptAt(3_001)
    expect((await open(9_000)).files.recall('/news/a.txt', stamp)).toEqual(HEADS)
  })

  test.each<
    Readonly<{ where: string; file?: string; looks?: Partial<Stamp>; options?: Partial<CacheOptions> }>
  >([
    { where: 'its size differs', looks: { size: 5 } },
    { where: 'its time differs', looks: { mtimeMs: 999 } },
    {
      where: 'its time of change differs, as after a change that set the other back',
      looks: { ctimeMs: 1_001 },
    },
    { where: 'another file has its name', looks: { ino: 8 } },
    { where: 'it was never seen', file: '/news/b.txt' },
    { where: 'the content alone is to tell', options: { strategy: 'content' } },
  ])('but not where $where', async ({ file = '/news/a.txt', looks, options }) => {
    await keptAt(3_001)
    const { files } = await open(9_000, options)
    expect(files.recall(file, { ...stamp, ...looks })).toBeNull()
    expect(files.recognise(`/elsewhere/a.txt`, stamp, bytes)).toEqual(HEADS)
    expect(files.recognise(`/news/a.html`, stamp, bytes)).toBeNull()
    expect(files.recognise(`/news/a.txt`, stamp, Buffer.from('taxt'))).toBeNull()
  })

  test('nor where it was read so soon after a change that its times may not show the next', async () => {
    await keptAt(3_000)
    expect((await open(9_000)).files.recall('/news/a.txt', stamp)).toBeNull()
  })
})

test('a file that is recalled is not opened, and one that changed since is told, not mixed up', async () => {
  const head = { id: null, title: 'Kept', outlet: null, published: null, publishedBy: null, length: 4 }
  const kept: FileHeads = { heads: [head], complaints: [], refused: null, isOther: false, replaced: 0 }
  const memory: FileMemory = { recall: () => kept, recognise: () => null, keep: () => undefined }
  const io = { cwd, stdin: (async function* (): AsyncGenerator<string> {})() }
  const { articles, open } = await surveyArticles(['new.txt'], io, {}, memory)
  const heads = articles.map((article) => article.head)
  expect(heads).toEqual([{ id: 'new', path: 'new.txt', title: 'Kept', published: null, publishedBy: null }])
  expect(await open(heads)).toEqual({
    articles: [],
    problems: [{ path: 'new.txt', message: 'changed while the articles were read; run again' }],
  })
})
