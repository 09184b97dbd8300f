/** `claims compare --cache`: the same report sooner, and nothing trusted that this program did not write. */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { openResults } from '../../src/cli/cache/results.js'
import { main, type Io } from '../../src/cli/index.js'

const root = new URL('../..', import.meta.url).pathname
const made: string[] = []
let cwd = ''
const results = (): string => join(cwd, '.claims-cache', 'results')
const kept = (): readonly string[] =>
  existsSync(results()) ? readdirSync(results()).filter((name) => name !== '.gitignore') : []
const inFolder = (name: string): string => join(cwd, 'in', name)

type Said = Readonly<{ text: string; notes: string; code: number }>

async function compare(flags: readonly string[], more: Partial<Io> = {}): Promise<Said> {
  const said = { text: '', notes: '' }
  const stream = (name: keyof typeof said): Io['stdout'] => ({
    write(text, done) {
      said[name] += text
      done()
    },
    on: () => undefined,
  })
  const stdin = (async function* (): AsyncGenerator<string> {})()
  const io = { stdout: stream('text'), stderr: stream('notes'), stdin, cwd, env: {}, build: 'this', ...more }
  const code = await main(['compare', 'in', '--format', 'json', ...flags], io)
  return { ...said, code }
}

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'claims-results-'))
  made.push(cwd)
  for (const event of ['cycling', 'school'])
    cpSync(join(root, 'fixtures/learnt', event, 'articles'), inFolder(event), { recursive: true })
})
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

const [first = '', second = ''] = readdirSync(join(root, 'fixtures/learnt/cycling/articles')).sort()
const third = 'The ferry Alma sank off Porto Vale on 3 May 2024. Officials said 12 people drowned.\n'

describe('nothing that comes out is changed where, after a run with a cache,', () => {
  test.each<Readonly<{ what: string; change: () => void; flags?: readonly string[]; fresh: number }>>([
    { what: 'nothing changed', change: () => undefined, fresh: 0 },
    {
      what: 'one article changed',
      change: () => writeFileSync(inFolder(join('cycling', first)), `${readFileSync(inFolder(join('cycling', first)), 'utf8')}\nSome 41 riders fell.\n`),
      // The story and how the run was parted.
      fresh: 2,
    },
    // It comes first, and so the other stories have other names.
    { what: 'a story came before all others', change: () => writeFileSync(inFolder('a.txt'), third), fresh: 2 },
    { what: 'an article was taken out', change: () => rmSync(inFolder(join('cycling', second))), fresh: 2 },
    { what: 'values are taken by another policy', change: () => undefined, flags: ['--policy', 'latest'], fresh: 3 },
    { what: 'sentences are cut short', change: () => undefined, flags: ['--max-sentence', '60'], fresh: 3 },
    { what: 'another format is asked for', change: () => undefined, flags: ['--format', 'csv'], fresh: 0 },
    { what: 'some findings are asked for', change: () => undefined, flags: ['--verdict', 'conflict'], fresh: 0 },
    { what: 'an input cannot be read', change: () => writeFileSync(inFolder('z.txt'), '%PDF-1.4 of no use'), fresh: 0 },
  ])('$what', async ({ change, flags = [], fresh }) => {
    await compare(['--cache'])
    const before = kept().length
    expect(before).toBe(3)
    change()
    const plain = await compare(flags)
    expect(await compare(['--cache', ...flags])).toEqual(plain)
    expect(kept().length - before).toBe(fresh)
    expect(await compare(['--cache', ...flags])).toEqual(plain)
    expect(kept().length - before).toBe(fresh)
  }) // prettier-ignore
})

test('what another build of the program found out is not asked for', async () => {
  await compare(['--cache'])
  await compare(['--cache'], { build: 'other' })
  expect(kept()).toHaveLength(6)
})

test.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ['altered', (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace(/"low":\d/, '"low":9'), 'latin1')],
  ['emptied', () => Buffer.alloc(0)],
])('a result that was %s is told of and found out anew', async (_how, damage) => {
  const plain = await compare(['--cache'])
  const largest = [...kept()].sort((a, b) => size(b) - size(a))[0] ?? ''
  const whole = readFileSync(join(results(), largest))
  writeFileSync(join(results(), largest), damage(whole))
  const again = await compare(['--cache'])
  expect(again.text).toBe(plain.text)
  expect(again.notes).toContain(`${join('.claims-cache', 'results', largest)}: is damaged; it is made anew`)
  expect(again.code).toBe(plain.code)
  expect(readFileSync(join(results(), largest))).toEqual(whole)
}) // prettier-ignore

const size = (name: string): number => statSync(join(results(), name)).size

test('a folder that cannot be made is told of, and the report comes all the same', async () => {
  writeFileSync(join(cwd, 'file'), '')
  const plain = await compare([])
  const said = await compare(['--cache', 'file/cache'])
  expect(said.text).toBe(plain.text)
  expect(said.code).toBe(plain.code)
  expect(said.notes).toMatch(/file\/cache: could not be written/)
})

test.runIf(process.platform === 'linux')('so is one where no folder can ever be', async () => {
  const said = await compare(['--cache', '/proc/none/cache'])
  expect(said.notes).toContain('/proc/none/cache: could not be written (')
  expect(JSON.parse(said.text)).toHaveProperty('findings')
})

describe('whether there is a cache is told by', () => {
  test('the environment', async () => {
    await compare([], { env: { CLAIMS_CACHE: '1' } })
    expect(kept()).toHaveLength(3)
  })
  test('the configuration, and a flag overrules it', async () => {
    writeFileSync(join(cwd, 'claims.config.json'), '{"cache": true}')
    await compare(['--no-cache'])
    expect(kept()).toHaveLength(0)
    await compare([])
    expect(kept()).toHaveLength(3)
  })
  test('nothing else', async () => {
    await compare([])
    expect(existsSync(join(cwd, '.claims-cache'))).toBe(false)
  })
})

test('beyond so many bytes the oldest are forgotten, and files of others left alone', async () => {
  const open = () => openResults({ folder: 'c', build: 'b', cwd, mostBytes: 300 })
  const names = ['a', 'b', 'c'].map((name) => open().keyOf([name]))
  for (const [at, name] of names.entries()) {
    const one = open()
    await one.keep(name, 'x'.repeat(50))
    utimesSync(join(cwd, 'c', 'results', name), at, at)
    expect(await one.close()).toEqual([])
  }
  writeFileSync(join(cwd, 'c', 'results', 'mine.txt'), 'x'.repeat(1000))
  const last = open()
  await last.keep(last.keyOf(['d']), 'x'.repeat(50))
  await last.close()
  expect(names.map((name) => last.recall(name) === null)).toEqual([true, true, false])
  expect(existsSync(join(cwd, 'c', 'results', 'mine.txt'))).toBe(true)
})

test('a name tells parts from one another, and maps by what they hold', () => {
  const { keyOf } = openResults({ folder: 'c', build: 'b', cwd })
  const lists = [[], ['a'], ['a', 'b'], ['ab'], ['b', 'a'], [['a', 'b']], ['a\n"b'], [new Map([['a', 'b']])], [new Map()]]
  expect(new Set(lists.map((parts) => keyOf(parts))).size).toBe(lists.length)
  expect(openResults({ folder: 'c', build: 'other', cwd }).keyOf(['a'])).not.toBe(keyOf(['a']))
}) // prettier-ignore
