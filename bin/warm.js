'use strict'
/**
 * Writes the code cache that `load.js` reads: the program runs on the articles of `seeds/`, a check twice, the second time with what the
 * first remembered, and what V8 compiled on the way is kept. Run by the build, and by npm after an installation, for the version of Node that is there. Where it cannot be written, a
 * start takes a little longer.
 */
const { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } = require('node:fs')
const { tmpdir } = require('node:os')
const { join } = require('node:path')
const { crc32 } = require('node:zlib')
const { CACHE, FILE, headOf, load } = require('./load.js')

/** In a checkout that was not built yet there is nothing to warm. */
if (existsSync(FILE) && crc32 !== undefined) warm()

async function warm() {
  rmSync(CACHE, { force: true })
  const { build, main, script } = load()
  const nowhere = { write: (_text, done) => done(), on: () => undefined }
  const io = { stdout: nowhere, stderr: nowhere, stdin: [], cwd: join(__dirname, '..'), env: {}, build }
  const folder = mkdtempSync(join(tmpdir(), 'claims-'))
  const check = ['check', 'seeds', '--against', 'seeds', '--no-config', '--cache', folder]
  for (const args of [['extract', 'seeds'], ['compare', 'seeds', '--no-config'], check, check])
    await main(args, io)
  rmSync(folder, { recursive: true, force: true })
  const code = script.createCachedData()
  const fresh = `${CACHE}.${process.pid}`
  try {
    writeFileSync(fresh, Buffer.concat([Buffer.from(headOf(build, code), 'latin1'), code]))
    renameSync(fresh, CACHE)
  } catch {
    rmSync(fresh, { force: true })
  }
}
