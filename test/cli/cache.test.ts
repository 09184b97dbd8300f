/** `claims check --cache`: the same result sooner, and nothing trusted that this program did not write. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { main, type Io } from '../../src/cli/index.js'

const made: string[] = []
let cwd = ''
const file = (): string => join(cwd, '.claims-cache', 'articles.json')

async function check(...more: readonly string[]): Promise<Readonly<{ text: string; notes: string }>> {
  const said = { text: '', notes: '' }
  const stream = (name: keyof typeof said): Io['stdout'] => ({
    write(text, done) {
      said[name] += text
      done()
    },
    on: () => undefined,
  })
  const stdin = (async function* (): AsyncGenerator<string> {})()
  const io = { stdout: stream('text'), stderr: stream('notes'), stdin, cwd, env: {} }
  await main(['check', 'new.txt', '--against', 'old', '--format', 'json', ...more], io)
  return said
}

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'claims-cache-'))
  made.push(cwd)
  mkdirSync(join(cwd, 'old'))
  const flood = (killed: number): string =>
    `River cuts off lower town\nMonday, 9 March 2026\n\nThe flood in Varn killed ${killed} people on Monday, the mayor said.\n`
  writeFileSync(join(cwd, 'new.txt'), flood(15))
  for (const name of ['a', 'b', 'c']) writeFileSync(join(cwd, 'old', `${name}.txt`), flood(12))
})
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

test('changes nothing that comes out, filled or filling', async () => {
  const plain = await check()
  expect(plain.text).toContain('"verdict": "conflict"')
  expect(await check('--cache')).toEqual(plain)
  const before = readFileSync(file(), 'utf8')
  expect(await check('--cache')).toEqual(plain)
  expect(readFileSync(file(), 'utf8')).toBe(before)
  expect(readFileSync(join(cwd, '.claims-cache', '.gitignore'), 'utf8')).toBe('*\n')
})

test('is read: what a cache that passes for ours says is taken up', async () => {
  const plain = await check('--cache')
  const { createHash } = await import('node:crypto')
  const [head = '', body = ''] = readFileSync(file(), 'utf8').split('\n')
  const { made: by } = JSON.parse(head) as { made: string }
  const emptied = JSON.stringify((JSON.parse(body) as [string, unknown][]).map(([key]) => [key, []]))
  const sha256 = createHash('sha256').update(emptied).digest('hex')
  writeFileSync(file(), `${JSON.stringify({ made: by, sha256 })}\n${emptied}\n`)
  expect((await check('--cache')).text).not.toBe(plain.text)
})

test('knows articles by their text: an edit is seen, a moved file is known', async () => {
  await check('--cache')
  writeFileSync(join(cwd, 'old', 'a.txt'), 'Snow is expected in the north by Monday, officials said.\n')
  const plain = await check()
  expect(await check('--cache')).toEqual(plain)
  expect(plain.text).toContain('"sources"')
})

describe('is dropped with a note where it', () => {
  test.each([
    { name: 'is cut short', change: (text: string) => text.slice(0, -20), says: /is damaged/ },
    { name: 'was altered', change: (text: string) => text.replace('flood', 'blood'), says: /is damaged/ },
    { name: 'is empty', change: () => '', says: /is damaged/ },
    { name: 'is something else', change: () => '{"made":1}\n[]\n', says: /was made by another version/ },
    {
      name: 'is older',
      change: (text: string) => text.replace(/"made":"./, '"made":"-'),
      says: /was made by another version/,
    },
    { name: 'is binary', change: () => '\u0000\ufffd\u0001', says: /is damaged/ },
  ])('$name', async ({ change, says }) => {
    const plain = await check('--cache')
    writeFileSync(file(), change(readFileSync(file(), 'utf8')))
    const again = await check('--cache')
    expect(again.text).toBe(plain.text)
    expect(again.notes).toMatch(says)
    expect(await check('--cache')).toEqual(plain)
  })

  test('was filled with other words in force', async () => {
    await check('--cache')
    writeFileSync(join(cwd, 'claims.config.yaml'), 'events: { killed: greeted }\n')
    expect((await check('--cache')).notes).toMatch(/or for other words; the cache is made anew/)
  })
})

test('runs at once do no harm', async () => {
  const plain = await check()
  const all = await Promise.all(Array.from({ length: 8 }, () => check('--cache')))
  for (const one of all) expect(one.text).toBe(plain.text)
  expect(await check('--cache')).toEqual(plain)
  expect(readdirSync(join(cwd, '.claims-cache')).sort()).toEqual(['.gitignore', 'articles.json'])
})

test('a folder that cannot be written is told, and the articles are checked', async () => {
  const plain = await check()
  const { text, notes } = await check('--cache', 'new.txt/cache')
  expect(text).toBe(plain.text)
  expect(notes).toMatch(/^claims: new\.txt\/cache: could not be written/)
})
