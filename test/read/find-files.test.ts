import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findFiles, type FindOptions } from '../../src/read/find-files.js'

let cwd = ''
const find = (paths: readonly string[], options: Partial<FindOptions> = {}) =>
  findFiles(paths, cwd, { exclude: [], gitignore: true, ...options })
const found = async (
  paths: readonly string[],
  options: Partial<FindOptions> = {},
): Promise<readonly string[]> => (await find(paths, options)).sources.map(({ path }) => path)

beforeAll(() => {
  const root = mkdtempSync(join(tmpdir(), 'claims-find-'))
  cwd = join(root, 'repo')
  const files: Readonly<Record<string, string>> = {
    'repo/.git/HEAD': 'ref',
    'repo/.gitignore': '# notes\n/built\n*.tmp.txt\ndrafts/\n!drafts/kept.txt\n',
    'repo/awire.txt': 'x',
    'repo/a[1].txt': 'x',
    'repo/b.tmp.txt': 'x',
    'repo/built/page.html': 'x',
    'repo/news/built/page.html': 'x',
    'repo/news/.gitignore': '!c.tmp.txt\n*.csv\n',
    'repo/news/c.tmp.txt': 'x',
    'repo/news/d.csv': 'x',
    'repo/news/e.md': 'x',
    'repo/news/f.txt.gz': 'x',
    'repo/news/g.exe': 'x',
    'repo/news/..odd.txt': 'x',
    'repo/drafts/kept.txt': 'x',
    'repo/..two/h.txt': 'x',
    'outside/secret.txt': 'x',
  }
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  symlinkSync('../../outside', join(cwd, 'news/out'))
  symlinkSync('../../outside/secret.txt', join(cwd, 'news/secret.txt'))
  symlinkSync('../awire.txt', join(cwd, 'news/up.txt'))
  symlinkSync('.', join(cwd, 'news/self'))
  symlinkSync('e.md', join(cwd, 'news/z.md'))
})
afterAll(() => {
  rmSync(dirname(cwd), { recursive: true, force: true })
})

describe('folders', () => {
  test('leave out what .gitignore files leave out, the nearest deciding', async () => {
    expect(await found(['.'])).toEqual([
      'a[1].txt', 'awire.txt', 'news/built/page.html', 'news/c.tmp.txt', 'news/e.md', 'news/f.txt.gz']) // prettier-ignore
    expect(await found(['news'])).toEqual([
      'news/built/page.html',
      'news/c.tmp.txt',
      'news/e.md',
      'news/f.txt.gz',
    ])
  })
  test('take it in when asked, or named', async () => {
    expect(await found(['.'], { gitignore: false })).toEqual([
      'a[1].txt', 'awire.txt', 'b.tmp.txt', 'built/page.html', 'drafts/kept.txt', 'news/built/page.html', 'news/c.tmp.txt',
      'news/d.csv', 'news/e.md', 'news/f.txt.gz']) // prettier-ignore
    expect(await found(['b.tmp.txt', 'drafts'])).toEqual(['b.tmp.txt', 'drafts/kept.txt'])
  })
  test('are not left through links, nor gone round in', async () => {
    const { sources, problems } = await find(['news'])
    expect(sources.map(({ path }) => path).filter((path) => /secret|self|up|z\.md/.test(path))).toEqual([])
    expect(problems).toEqual([])
    expect(await found(['news/secret.txt'])).toEqual(['news/secret.txt'])
  })
})

test.each([
  { exclude: ['*.html'], left: ['a[1].txt', 'awire.txt', 'news/c.tmp.txt', 'news/e.md', 'news/f.txt.gz'] },
  { exclude: ['news'], left: ['a[1].txt', 'awire.txt'] },
  { exclude: ['./news/'], left: ['a[1].txt', 'awire.txt'] },
  { exclude: ['built', '*.gz', 'c.*', 'awire.txt', 'up.txt'], left: ['a[1].txt', 'news/e.md'] },
  { exclude: ['**/built/**', 'news/*.{md,gz}'], left: ['a[1].txt', 'awire.txt', 'news/c.tmp.txt'] },
  { exclude: ['**'], left: [] },
])('--exclude $exclude', async ({ exclude, left }) => {
  expect(await found(['.'], { exclude })).toEqual(left)
})

test.each([
  { glob: '*.txt', finds: ['a[1].txt', 'awire.txt'] },
  { glob: '**/*.{md,html}', finds: ['news/built/page.html', 'news/e.md'] },
  { glob: 'news/?.*', finds: ['news/c.tmp.txt', 'news/e.md', 'news/f.txt.gz', 'news/g.exe'] },
  { glob: './news/[e-f].*', finds: ['news/e.md', 'news/f.txt.gz'] },
  { glob: 'a[1].txt', finds: ['a[1].txt'] },
  { glob: '..two/*.txt', finds: ['..two/h.txt'] },
])('$glob', async ({ glob, finds }) => {
  expect(await found([glob])).toEqual(finds)
})

test.each([
  { path: '*.pdf', message: /^matches no file; / },
  { path: 'nowhere/*.txt', message: /^no such file or folder; / },
  { path: 'a\0b.txt', message: /NUL/ },
])('$path is a problem', async ({ path, message }) => {
  expect((await find([path])).problems).toEqual([{ path, message: expect.stringMatching(message) }])
})

test('a pattern looks no deeper than it reaches, heeds no special sign of the folder it runs in, and no link that leads nowhere', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'claims-[glob]-'))
  mkdirSync(join(folder, 'deep'))
  for (const path of ['a.txt', 'deep/b.txt']) writeFileSync(join(folder, path), 'x')
  symlinkSync('gone', join(folder, 'link'))
  symlinkSync('gone.txt', join(folder, 'c.txt'))
  const of = (path: string) => findFiles([path], folder, { exclude: [], gitignore: true })
  const paths = ({ sources }: Awaited<ReturnType<typeof of>>) => sources.map(({ path }) => path)
  const [flat, all, a] = [await of('*.txt'), await of('**/*.txt'), await of('a*')]
  expect([paths(flat), paths(all), paths(a)]).toEqual([['a.txt'], ['a.txt', 'deep/b.txt'], ['a.txt']])
  expect(flat.problems).toEqual([{ path: 'c.txt', message: expect.stringMatching(/^no such file/) }])
  expect(a.problems).toEqual([])
  expect((await of('b*')).problems).toEqual([
    { path: 'b*', message: expect.stringMatching(/^matches no file/) },
  ])
  rmSync(folder, { recursive: true })
})
