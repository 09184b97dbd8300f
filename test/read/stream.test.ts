/** Articles one at a time are those that are read all at once. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { cutLines } from '../../src/read/lines.js'
import { nameTogether, readArticles, streamArticles, type Streamed } from '../../src/read/index.js'
import type { Article } from '../../src/types.js'

const cwd = mkdtempSync(join(tmpdir(), 'claims-stream-'))
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

async function* bytesOf(...chunks: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}

async function collect<One>(all: AsyncIterable<One>): Promise<readonly One[]> {
  const list: One[] = []
  for await (const one of all) list.push(one)
  return list
}

describe('lines', () => {
  test.each([
    { chunks: ['a\nb\n'], lines: ['1:a', '2:b'] },
    { chunks: ['a\n', 'b'], lines: ['1:a', '2:b'] },
    { chunks: ['a', 'b\r', '\n\n', 'c'], lines: ['1:ab\r', '2:', '3:c'] },
    { chunks: ['', '\n'], lines: ['1:'] },
    { chunks: [], lines: [] },
    { chunks: ['12345678\n', 'b'], lines: ['1:12345678', '2:b'] },
    { chunks: ['1234', '56789\nb', 'c\n123456789'], lines: ['1:null', '2:bc', '3:null'] },
    { chunks: [Buffer.from('é\n').subarray(0, 1), Buffer.from('é\n').subarray(1)], lines: ['1:é'] },
  ])('of $chunks', async ({ chunks, lines }) => {
    const cut = await collect(cutLines(bytesOf(...chunks), 8))
    expect(cut.map(({ number, bytes }) => `${number}:${bytes === null ? 'null' : Buffer.from(bytes).toString()}`)).toEqual(lines) // prettier-ignore
  })
})

const STORY =
  'River cuts off lower town\nMonday, 9 March 2026\n\nThe flood in Varn killed 12 people on Monday.\n'
const record = (id: string, more = ''): string =>
  JSON.stringify({ id, title: 'Flood in Varn', text: `${more}It killed 12 “people”.\n\nOn Monday.`, date: '2026-03-09', source: { name: 'Post' } }) // prettier-ignore
const RECORDS = `${record('a')}\r\n\n  \n${record('b', '<p>')}\n${record('c')}`

const files: Readonly<Record<string, string | Uint8Array>> = {
  'plain.txt': STORY,
  'plain.txt.gz': gzipSync(STORY),
  'marked.md': `---\ntitle: "Flood"\ndate: 2026-03-09\n---\n\nIt killed **12** people.\n`,
  'page.html': `<html><head><title>Flood</title></head><body><article><p>${'It killed 12 people in Varn. '.repeat(20)}</p></article></body></html>`,
  'one.json': `[${record('x')}, ${record('y')}]`,
  'many.jsonl': RECORDS,
  'packed.jsonl.gz': gzipSync(RECORDS.replaceAll('"a"', '"d"').replaceAll('"b"', '"e"').replaceAll('"c"', '"f"')),
  'wide.jsonl': Buffer.from(`\ufeff${record('g')}\n${record('h')}\n`, 'utf16le'),
  'marked.jsonl': `\ufeff${record('i')}\n${record('j')}\n`,
  'table.csv': 'id,text\nk,"It killed 12 people."\nl,"It killed 14 people."\n',
  'other.jsonl': '{"level": "info"}\n',
  'bad.jsonl': `${record('m')}\n{"text": \n${record('n')}\n`,
  'empty.txt': '',
} // prettier-ignore

describe('a stream', () => {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content)
  const nothing = bytesOf()

  async function streamed(paths: readonly string[], stdin = nothing): Promise<readonly Streamed[]> {
    const { read } = await streamArticles(paths, { cwd, stdin })
    return collect(read(() => undefined))
  }

  /** Where each letter lies in its file: of a line's article, in the line that it says. */
  const placed = ({ inFile, ...article }: Article) => {
    const { text = article.text, at = [[0, 0]], line = 1 } = inFile ?? {}
    const places = at.map(([from, to]) => {
      const before = text.slice(0, to)
      return [from, line + before.split('\n').length - 1, to - before.lastIndexOf('\n')]
    })
    return { ...article, places }
  }

  test('of a folder: the articles, names apart, and where their words lie', async () => {
    const whole = await readArticles(['.'], { cwd, stdin: nothing })
    const stream = await streamed(['.'])
    const alone = stream.flatMap((one) => (one.kind === 'article' ? [one] : []))
    const names = nameTogether(
      alone.map(({ article, place, record: id }) => ({ path: article.path, place, record: id })),
      stream.flatMap((one) => (one.kind === 'refused' ? [one.path] : [])),
    )
    const named = alone.map(({ article, place }) => ({ ...article, id: names.get(`${article.path}\0${place}`) ?? '' })) // prettier-ignore
    const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1)
    expect(whole.articles).toHaveLength(20)
    expect(named.map(placed).sort(byId)).toEqual(whole.articles.map(placed).sort(byId))
    const told = stream.flatMap((one) => (one.kind === 'refused' || one.kind === 'problem' ? [`${one.path}: ${one.message}`] : [])) // prettier-ignore
    expect(told).toEqual(whole.problems.map(({ path, message }) => `${path}: ${message}`))
    expect(told).toHaveLength(2)
  })

  test.each([
    { what: 'lines', input: RECORDS, ids: ['a', 'b', 'c'] },
    { what: 'one line', input: `${record('a')}\n`, ids: ['a'] },
    { what: 'packed lines', input: gzipSync(RECORDS), ids: ['a', 'b', 'c'] },
    { what: 'one document on many lines', input: JSON.stringify([JSON.parse(record('a')), JSON.parse(record('b'))], null, 2), ids: ['a', 'b'] }, // prettier-ignore
    { what: 'one document on one line', input: `{"articles": [${record('a')}, ${record('b')}]}`, ids: ['a', 'b'] }, // prettier-ignore
    { what: 'text', input: STORY, ids: ['stdin'] },
  ])('of standard input: $what', async ({ input, ids }) => {
    const bytes = typeof input === 'string' ? Buffer.from(input) : input
    const halves = [bytes.subarray(0, 70), bytes.subarray(70)]
    const read = await streamed(['-'], bytesOf(...halves))
    expect(read.map((one) => (one.kind === 'article' ? one.article.id : one))).toEqual(ids)
  })

  test('that is damaged tells so, and what came before it', async () => {
    const cut = gzipSync(RECORDS).subarray(0, -12)
    const read = await streamed(['-'], bytesOf(cut))
    expect(read.at(-1)).toEqual({ kind: 'problem', path: '-', message: 'the gzip archive is damaged or cut short; pack it again' }) // prettier-ignore
  })
})
