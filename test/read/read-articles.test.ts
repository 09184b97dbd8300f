import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readArticles, toArticle } from '../../src/read/index.js'

let cwd = ''
async function* noInput(): AsyncGenerator<string> {}
const read = (
  paths: readonly string[],
  published?: Record<string, string>,
  stdin: AsyncIterable<string> = noInput(),
) => readArticles(paths, { cwd, stdin }, published ? { published: new Map(Object.entries(published)) } : {})
const pathsOf = async (...paths: readonly string[]): Promise<readonly string[]> =>
  (await read(paths)).articles.map(({ path }) => path)

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'claims-read-'))
  for (const folder of ['flood/deep', 'flood/.git', 'strike', 'bare', 'images', 'loop', 'data'])
    mkdirSync(join(cwd, folder), { recursive: true })
  const files: Readonly<Record<string, string | Buffer>> = {
    'flood/wire.txt': 'River cuts off town\nMonday, 9 March 2026\n',
    'flood/deep/local.md': '# Town cut off\n',
    'flood/deep/Notes': 'Two metres\n',
    'flood/.git/HEAD.txt': 'hidden',
    'flood/.hidden.txt': 'hidden',
    'flood/data.json': '{"dead": 3}',
    'flood/data.bin': 'Three metres\n',
    'strike/wire.TXT': 'Docks stand still\n',
    'strike/empty.txt': '',
    'strike/blank.txt': ' \n\n',
    'strike/picture.txt': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    'images/a.png': Buffer.from('89504e47', 'hex'),
    'data/count.json': '{"dead": 3}',
    'data/count.csv': 'day,dead\n1,3\n',
    'loop/a.txt': 'Round and round\n',
  }
  for (const [path, content] of Object.entries(files)) writeFileSync(join(cwd, path), content)
  symlinkSync('..', join(cwd, 'loop/again'))
  symlinkSync('wire.txt', join(cwd, 'flood/zz-link.txt'))
  symlinkSync('nowhere', join(cwd, 'bare/.gone'))
})
afterAll(() => {
  rmSync(cwd, { recursive: true, force: true })
})

describe('what is read', () => {
  test('folders, to any depth, sorted, hidden entries and other types left out', async () => {
    const { articles, problems } = await read(['flood'])
    expect(articles.map(({ id, path, title }) => [id, path, title])).toEqual([
      ['Notes', 'flood/deep/Notes', 'Two metres'],
      ['local', 'flood/deep/local.md', 'Town cut off'],
      ['wire', 'flood/wire.txt', 'River cuts off town'],
    ])
    expect(problems).toEqual([])
  })
  test('other types and hidden files where they are named', async () => {
    expect(await pathsOf('flood/data.bin', 'flood/.hidden.txt')).toEqual([
      'flood/.hidden.txt',
      'flood/data.bin',
    ])
  })
  test('a file once, however it is reached', async () => {
    expect(
      await pathsOf(
        'flood/wire.txt',
        './flood//wire.txt',
        join(cwd, 'flood/wire.txt'),
        'flood',
        'flood/zz-link.txt',
      ),
    ).toEqual(['flood/deep/Notes', 'flood/deep/local.md', 'flood/wire.txt'])
  })
  test('through links that form a loop', async () => {
    expect(await pathsOf('loop')).toContain('loop/a.txt')
  })
  test('standard input', async () => {
    const input = (async function* () {
      yield 'River cuts '
      yield 'off town\n'
    })()
    expect((await read(['-', '-'], undefined, input)).articles).toEqual([
      {
        id: 'stdin',
        path: '-',
        text: 'River cuts off town\n',
        title: 'River cuts off town',
        published: null,
        publishedBy: null,
      },
    ])
  })
  test('the same in any order', async () => {
    const paths = ['strike', 'flood', 'missing', 'flood/wire.txt', 'bare', 'loop']
    const expected = await read(paths)
    for (const order of [[...paths].reverse(), [...paths].sort()]) expect(await read(order)).toEqual(expected)
    expect(expected.articles.map(({ id }) => id)).toContain('strike/wire')
  })
})

describe('problems', () => {
  test.each([
    { path: 'missing.txt', shown: 'missing.txt', message: /^no such file or folder; check/ },
    { path: 'flood/wire.txt/x', shown: 'flood/wire.txt/x', message: /^no such file or folder; check/ },
    { path: 'bare', shown: 'bare', message: /^the folder holds no article/ },
    { path: 'images/', shown: 'images', message: /^the folder holds no article/ },
    { path: 'data/', shown: 'data', message: /^the folder holds no article .* name the files themselves$/ },
    {
      path: 'data/*.csv',
      shown: 'data/*.csv',
      message: /^no file that it matches holds an article; name one/,
    },
    {
      path: 'https://example.org/news/1',
      shown: 'https://example.org/news/1',
      message: /^nothing is fetched; save the page and name its file$/,
    },
    { path: 'strike/empty.txt', shown: 'strike/empty.txt', message: /^the file is empty; / },
    { path: 'strike/blank.txt', shown: 'strike/blank.txt', message: /^the file holds only blanks; / },
    { path: 'strike/picture.txt', shown: 'strike/picture.txt', message: /^not a text file; / },
    { path: '-', shown: '-', message: /^the file is empty; / },
    { path: 'bare/.gone', shown: 'bare/.gone', message: /^no such file/ },
    { path: '', shown: '(empty)', message: /^the path is empty; / },
  ])('$path', async ({ path, shown, message }) => {
    const { articles, problems } = await read([path, 'flood/wire.txt', path])
    expect(problems).toEqual([{ path: shown, message: expect.stringMatching(message) }])
    expect(articles.map(({ id }) => id)).toEqual(['wire'])
  })
  test.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
    const locked = join(cwd, 'locked.txt')
    writeFileSync(locked, 'x')
    chmodSync(locked, 0)
    expect((await read(['locked.txt'])).problems).toEqual([
      { path: 'locked.txt', message: expect.stringMatching(/permissions/) },
    ])
  })
})

describe('--published', () => {
  test.each(['flood/wire.txt', './flood/wire.txt', 'flood/wire', 'wire.txt'])('by %s', async (key) => {
    const { articles, problems } = await read(['flood/wire.txt', 'strike/wire.TXT'], { [key]: '2026-03-08' })
    expect(articles.map(({ id, published, publishedBy }) => [id, published, publishedBy])).toEqual([
      ['flood/wire', '2026-03-08', 'option'],
      ['strike/wire', null, null],
    ])
    expect(problems).toEqual([])
  })
  test('a path overrules a base name', async () => {
    const days = { 'flood/wire.txt': '2026-03-07', 'wire.txt': '2026-03-08' }
    for (const published of [days, Object.fromEntries(Object.entries(days).reverse())])
      expect((await read(['flood/wire.txt'], published)).articles[0]?.published).toBe('2026-03-07')
  })
  test.each([
    { key: 'other.txt', day: '2026-03-08', message: /names no article/ },
    { key: 'wire.txt', day: '2026-02-30', message: /"2026-02-30" is no day/ },
    { key: 'same.txt', day: '2026-03-08', message: /fits 2 articles \(flood\/same.txt, strike\/same.txt\)/ },
  ])('$key=$day is a problem', async ({ key, day, message }) => {
    for (const folder of ['flood', 'strike']) writeFileSync(join(cwd, folder, 'same.txt'), 'The same\n')
    const { problems } = await read(['flood/wire.txt', 'flood/same.txt', 'strike/same.txt'], { [key]: day })
    for (const folder of ['flood', 'strike']) rmSync(join(cwd, folder, 'same.txt'))
    expect(problems).toEqual([{ path: key, message: expect.stringMatching(message) }])
  })
})

describe('toArticle', () => {
  const text = 'River cuts off town\nMonday, 9 March 2026\n'
  test('fills in what the text says', () => {
    expect(toArticle({ id: 'a', text })).toEqual({
      id: 'a',
      path: 'a',
      text,
      title: 'River cuts off town',
      published: '2026-03-09',
      publishedBy: 'text',
    })
  })
  test('keeps what the caller says', () => {
    const input = { id: 'a', text, title: 'Flood', published: '2026-03-10', path: 'flood/a.txt' }
    expect(toArticle(input)).toEqual({ ...input, publishedBy: 'metadata' })
  })
  test('refuses an impossible day', () => {
    expect(() => toArticle({ id: 'a', text, published: '10 March 2026' })).toThrow(RangeError)
  })
})
