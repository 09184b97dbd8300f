import { expect, test } from 'vitest'
import { nameArticles } from '../../src/read/ids.js'

test.each([
  { paths: ['seeds/wire.txt', 'seeds/local.md'], ids: ['wire', 'local'] },
  {
    paths: ['flood/wire.txt', 'strike/wire.txt', 'flood/local.txt'],
    ids: ['flood/wire', 'strike/wire', 'local'],
  },
  { paths: ['a/x/wire.txt', 'b/x/wire.txt'], ids: ['a/x/wire', 'b/x/wire'] },
  { paths: ['wire.txt', 'a/wire.txt'], ids: ['wire', 'a/wire'] },
  { paths: ['a/wire.txt', 'a/wire.md'], ids: ['wire.txt', 'wire.md'] },
  { paths: ['a/wire.txt', 'a/wire', 'b/wire.txt'], ids: ['wire.txt', 'wire', 'b/wire'] },
  { paths: ['a/wire.txt', 'a/wire', 'wire.md'], ids: ['wire.txt', 'a/wire', 'wire.md'] },
  { paths: ['report 3.2', 'v1.10.txt', 'README'], ids: ['report 3.2', 'v1.10', 'README'] },
  { paths: ['-', 'stdin.txt'], ids: ['-', 'stdin.txt'] },
  { paths: ['../a/wire.txt', '/a/wire.txt'], ids: ['../a/wire', '/a/wire'] },
])('names $paths', ({ paths, ids }) => {
  const expected = new Map(paths.map((path, index) => [path, ids[index]]))
  expect(new Set(nameArticles(paths).values()).size).toBe(paths.length)
  expect(Object.fromEntries(nameArticles([...paths].reverse()))).toEqual(
    Object.fromEntries(nameArticles(paths)),
  )
  expect(Object.fromEntries(nameArticles(paths))).toEqual(Object.fromEntries(expected))
})
