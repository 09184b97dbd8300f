'use strict'
/**
 * Loads the bundled program, with what V8 made of it at an earlier time where that fits: compiling takes longer than reading. Such a
 * code cache lies beside the bundle, in the package's own folder; `warm.js` writes it, and a run never does.
 */
const { readFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const { dirname, join } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { Script } = require('node:vm')
const { crc32 } = require('node:zlib')

const FILE = join(__dirname, '..', 'dist', 'bundle', 'claims.cjs')
/** V8 refuses by itself what another version or other options made. */
const CACHE = `${FILE}.${process.version}-${process.arch}`
/** On the bundle's first line, behind the marks of a comment, stands a hash that tells the build. */
const ID_START = 3
const ID_END = ID_START + 64
/** Letters of a checksum. */
const CHECKSUM = 8

/** The program's `main` and what its threads run, what tells its build from every other, and the script (for `warm.js`). */
function load() {
  compileLater()
  // ASCII alone, so that each byte is a letter.
  const source = readFileSync(FILE, 'latin1')
  const build = source.slice(ID_START, ID_END)
  const cachedData = readCache(build)
  const script = new Script(source, { filename: FILE, ...(cachedData ? { cachedData } : {}) })
  const bundle = { exports: {} }
  script.runInThisContext()(bundle.exports, createRequire(FILE), bundle, FILE, dirname(FILE))
  const { main, work } = bundle.exports
  return { build, main, work, script }
}

/** What `warm.js` wrote for this very build; undefined where there is nothing, or it is not whole: V8 looks for no damage. */
function readCache(build) {
  // Node 20.15 and 22.2 were the first to have it.
  if (crc32 === undefined) return undefined
  let bytes
  try {
    bytes = readFileSync(CACHE)
  } catch {
    return undefined
  }
  const code = bytes.subarray(build.length + CHECKSUM)
  return bytes.latin1Slice(0, build.length + CHECKSUM) === headOf(build, code) ? code : undefined
}

/**
 * V8 of Node 20 optimises a function once it has run for some 130,000 bytes of its code, in a run of a second mostly to no use: what
 * compiling costs is not won back. So it waits eight times as long; a comparison of 400 articles takes no longer for it. Later
 * versions compile in more steps and are left alone. Before the bundle is loaded, for a code cache holds for one set of options.
 */
function compileLater() {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=1000000')
}

/** How the cache of this code begins. */
function headOf(build, code) {
  return build + crc32(code).toString(16).padStart(CHECKSUM, '0')
}

module.exports = { CACHE, FILE, headOf, load }
