/** Files that go or change between the moment they are found and the moment their last byte is read. */
import { appendFileSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import type * as Fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { readArticles, surveyArticles, type FileHeads, type FileMemory } from '../../src/read/index.js'

/** What happens to a file when it is opened, and when its bytes have been asked for. */
const meddle: { opening: (file: string) => void; reading: (file: string) => void } = {
  opening: () => undefined,
  reading: () => undefined,
}

vi.mock('node:fs/promises', async (original) => {
  const fs = await original<typeof Fs>()
  return {
    ...fs,
    async open(file: string) {
      meddle.opening(file)
      const handle = await fs.open(file)
      const readFile = handle.readFile.bind(handle)
      return Object.assign(handle, {
        async readFile() {
          const bytes = await readFile()
          meddle.reading(file)
          return bytes
        },
      })
    },
  }
})

const folder = mkdtempSync(join(tmpdir(), 'claims-changing-'))
const io = { cwd: folder, stdin: (async function* (): AsyncGenerator<string> {})() }
const isB = (file: string): boolean => file.endsWith('b.txt')

beforeEach(() => {
  meddle.opening = () => undefined
  meddle.reading = () => undefined
  for (const name of ['a.txt', 'b.txt', 'c.txt'])
    writeFileSync(join(folder, name), `The flood killed 12 people, ${name} said.\n`)
})
afterAll(() => rmSync(folder, { recursive: true }))

test('nothing meddles: all are read', async () => {
  const { articles, problems } = await readArticles(['.'], io)
  expect([articles.map(({ path }) => path), problems]).toEqual([['a.txt', 'b.txt', 'c.txt'], []])
})

test.each([
  { what: 'goes before it is opened', at: 'opening', change: (file: string) => rmSync(file), says: 'no such file or folder; check the spelling and the folder you are in' },
  { what: 'grows while it is read', at: 'reading', change: (file: string) => appendFileSync(file, 'More.'), says: 'changed while it was read; run again when it is written' },
  { what: 'is cut while it is read', at: 'reading', change: (file: string) => writeFileSync(file, ''), says: 'changed while it was read; run again when it is written' },
  { what: 'is written over with as many bytes', at: 'reading', change: (file: string) => utimesSync(file, 1, 1), says: 'changed while it was read; run again when it is written' },
  { what: 'becomes longer than is read', at: 'opening', change: (file: string) => writeFileSync(file, 'x'.repeat(200)), says: 'longer than 100 bytes, so hardly an article; leave it out or raise --max-file-size' },
] as const)('a file that $what is told, and the others are read', async ({ at, change, says }) => {
  meddle[at] = (file) => { if (isB(file)) change(file) }
  const limits = { fileBytes: 100, length: 1000, articles: 10 }
  const { articles, problems } = await readArticles(['.'], io, { limits })
  expect(articles.map(({ path }) => path)).toEqual(['a.txt', 'c.txt'])
  expect(problems).toEqual([{ path: 'b.txt', message: says }])
}) // prettier-ignore

test('one that goes while it is read was read whole', async () => {
  meddle.reading = (file) => { if (isB(file)) rmSync(file) }
  const { articles, problems } = await readArticles(['.'], io)
  expect([articles.length, problems]).toEqual([3, []])
}) // prettier-ignore

test.each([
  { what: 'goes', change: (file: string) => rmSync(file), says: /^no such file/ },
  { what: 'changes', change: (file: string) => writeFileSync(file, 'Snow fell on 3 towns.'), says: /^changed while the articles were read; run again$/ },
])('one that was remembered and then $what is told before its words are used', async ({ change, says }) => {
  const kept = new Map<string, FileHeads>()
  const byText = (bytes: Uint8Array): string => Buffer.from(bytes).toString()
  const memory: FileMemory = {
    recall: (file) => kept.get(file) ?? null,
    recognise: (_, __, bytes) => kept.get(byText(bytes)) ?? null,
    keep(file, _, bytes, heads) {
      kept.set(file, heads)
      kept.set(byText(bytes), heads)
    },
  }
  await surveyArticles(['.'], io, {}, memory)
  const { articles, open } = await surveyArticles(['.'], io, {}, memory)
  change(join(folder, 'b.txt'))
  const opened = await open(articles.map(({ head }) => head))
  expect(opened.articles.map(({ path }) => path)).toEqual(['a.txt', 'c.txt'])
  expect(opened.problems).toEqual([{ path: 'b.txt', message: expect.stringMatching(says) }])
}) // prettier-ignore
