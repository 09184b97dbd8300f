'use strict'
/**
 * Writes the code cache that `load.js` reads: the program runs once on the articles of `seeds/`, and what V8 compiled on the way is
 * kept. Run by the build, and by npm after an installation, for the version of Node that is there. Where it cannot be written, a
 * start takes a little longer.
 */
const { existsSync, renameSync, rmSync, writeFileSync } = require('node:fs')
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
  for (const args of [
    ['extract', 'seeds'],
    ['compare', 'seeds', '--no-config'],
  ])
    await main(args, io)
  const code = script.createCachedData()
  const fresh = `${CACHE}.${process.pid}`
  try {
    writeFileSync(fresh, Buffer.concat([Buffer.from(headOf(build, code), 'latin1'), code]))
    renameSync(fresh, CACHE)
  } catch {
    rmSync(fresh, { force: true })
  }
}
