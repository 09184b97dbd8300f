/** The bundle says what its modules say; what V8 compiled earlier is used where it fits, and never trusted where it does not. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { crc32 } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { main } from '../../src/cli/index.js'

const project = fileURLToPath(new URL('../..', import.meta.url))
const bin = join(project, 'bin')
let root = ''
const bundle = (): string => join(root, 'dist', 'bundle')
const cached = (): string => join(bundle(), `claims.cjs.${process.version}-${process.arch}`)

/** A program that prints a word, in the form that the build gives to the real one. */
function build(id: string, word: string): void {
  const main = `exports.main = async (argv, io) => { io.stdout.write('${word}', () => undefined); return 0 }`
  writeFileSync(
    join(bundle(), 'claims.cjs'),
    `// ${id.repeat(64)}\n(function (exports, require, module, __filename, __dirname) {${main}})\n`,
  )
}

function run(script: 'claims.js' | 'warm.js'): string {
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin', script)], { encoding: 'utf8' })
  return stdout + stderr
}

/** Whether the loader hands to V8 what lies there, and V8 takes it. */
function isUsed(cwd = root): boolean {
  const asked = `const { script } = require('./bin/load.js').load(); console.log(script.cachedDataRejected)`
  return spawnSync(process.execPath, ['-e', asked], { cwd, encoding: 'utf8' }).stdout === 'false\n'
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'claims-start-'))
  cpSync(bin, join(root, 'bin'), { recursive: true })
  mkdirSync(bundle(), { recursive: true })
  build('a', 'one')
})
afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

test('a run writes nothing; warming writes one file beside the bundle, which is then used', () => {
  expect([run('claims.js'), readdirSync(bundle()), isUsed()]).toEqual(['one', ['claims.cjs'], false])
  expect(run('warm.js')).toBe('')
  expect(readdirSync(bundle())).toHaveLength(crc32 === undefined ? 1 : 2)
  expect([run('claims.js'), isUsed()]).toEqual(['one', crc32 !== undefined])
})

test.skipIf(crc32 === undefined)(
  'what another build left is refused, though it is of the same length',
  () => {
    run('warm.js')
    build('b', 'two')
    expect([run('claims.js'), isUsed()]).toEqual(['two', false])
  },
)

test.skipIf(crc32 === undefined).each([
  ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1)],
  ['empty', () => Buffer.alloc(0)],
  ['changed in one bit', (bytes: Buffer) => bytes.with(bytes.length - 9, (bytes.at(-9) ?? 0) ^ 1)],
  [
    'of other content',
    (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 72), Buffer.from('module.exports')]),
  ],
])('what is %s is refused', (_, damage) => {
  run('warm.js')
  writeFileSync(cached(), damage(readFileSync(cached())))
  expect([run('claims.js'), isUsed()]).toEqual(['one', false])
})

test('a checkout that was not built yet has nothing to warm', () => {
  rmSync(bundle(), { recursive: true })
  expect(run('warm.js')).toBe('')
})

test('the built program uses what the build left for it', () => {
  expect(isUsed(project)).toBe(crc32 !== undefined)
})

test.each([
  ['compare', 'seeds', '--format', 'json'],
  ['extract', 'fixtures/dossiers', '--format', 'json'],
])('the bundled program says what its modules say: %s', async (...args) => {
  let text = ''
  const stream = {
    write: (said: string, done: () => void) => {
      text += said
      done()
    },
    on: () => undefined,
  }
  const stdin = (async function* (): AsyncGenerator<string> {})()
  const io = { stdout: stream, stderr: stream, stdin, cwd: project, env: {}, build: '' }
  expect(await main(args, io)).toBe(0)
  const bundled = spawnSync(process.execPath, [join(bin, 'claims.js'), ...args], {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  expect(bundled.stdout).toBe(text)
})
