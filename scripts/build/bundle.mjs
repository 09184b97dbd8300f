// The command line with all that it runs in one file, so that a start opens and compiles one instead of hundreds. Libraries that few
// runs need lie beside it, each in a file of its own.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { noticesOf } from './notices.mjs'

/** Loaded for pages, feeds and DOCX, for configurations, for saved reports. */
const APART = ['@mozilla/readability', 'ajv', 'htmlparser2', 'linkedom', 'yaml']

const OPTIONS = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // jsonc-parser's other form hides from a bundler what it asks for.
  mainFields: ['module', 'main'],
  // What the bundled code asks for lazily is in the file; what lies apart is asked for by `require`, as the loader gives it.
  supported: { 'dynamic-import': false },
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  define: { 'import.meta.url': 'MODULE_URL' },
  // Relative to this, tables and schema are found.
  banner: { js: "const MODULE_URL = require('node:url').pathToFileURL(__filename).href;" },
}

/** What libraries do as they are loaded, and few runs need: done when it is asked for. */
const DEFERRED = [
  {
    file: /[\\/]string-width[\\/]index\.js$/,
    // 20 ms: the languages of the world are opened for it.
    from: 'const segmenter = new Intl.Segmenter();',
    to: 'let made; const segmenter = { segment: (text) => (made ??= new Intl.Segmenter()).segment(text) };',
  },
  {
    file: /[\\/]commander[\\/]lib[\\/]command\.js$/,
    from: "const childProcess = require('node:child_process');",
    to: "const childProcess = { spawn: (...args) => require('node:child_process').spawn(...args) };",
  },
]

/** Bundles the module `entry` into `folder`/claims.cjs, and writes the licences of all that is in it to `folder`/licences.txt. */
export async function bundle(entry, folder) {
  const built = await Promise.all([
    build({
      ...OPTIONS,
      entryPoints: [entry],
      outfile: join(folder, 'claims.cjs'),
      plugins: [apartFrom(), deferring()],
    }),
    ...APART.map((name) =>
      build({
        ...OPTIONS,
        entryPoints: [name],
        outfile: join(folder, fileOf(name)),
        plugins: [apartFrom(name)],
      }),
    ),
  ])
  writeFileSync(
    join(folder, 'licences.txt'),
    noticesOf(built.flatMap(({ metafile }) => Object.keys(metafile.inputs))),
  )
  refuseLoose(folder)
  sign(join(folder, 'claims.cjs'))
}

/** A file that the bundler did not see is missed in the run that asks for it, and not before. */
function refuseLoose(folder) {
  const known = new Set(APART.map((name) => `./${fileOf(name)}`))
  for (const name of ['claims.cjs', ...APART.map(fileOf)])
    for (const [, path] of readFileSync(join(folder, name), 'latin1').matchAll(
      /\brequire\w*\(\s*['"](\.[^'"]*)/g,
    ))
      if (!known.has(path)) throw new Error(`${name} asks for ${path}`)
}

const fileOf = (name) => `${name.split('/').at(-1)}.cjs`

/** Leaves the libraries of APART, `self` excepted, to be asked for from their own files. */
function apartFrom(self) {
  return {
    name: 'apart',
    setup({ onResolve }) {
      onResolve({ filter: /^[@a-z]/ }, ({ path }) =>
        path !== self && APART.includes(path) ? { path: `./${fileOf(path)}`, external: true } : undefined,
      )
    },
  }
}

function deferring() {
  const left = new Set(DEFERRED)
  return {
    name: 'defer',
    setup({ onEnd, onLoad }) {
      onEnd(() => {
        for (const { from } of left) throw new Error(`no library does any more: ${from}`)
      })
      for (const one of DEFERRED)
        onLoad({ filter: one.file }, ({ path }) => {
          const code = readFileSync(path, 'utf8')
          if (code.includes(one.from)) left.delete(one)
          return { contents: code.replace(one.from, () => one.to), loader: 'js' }
        })
    },
  }
}

/**
 * One function, as `bin/load.js` calls it, below a first line that tells one build from every other. All in ASCII: esbuild leaves letters
 * of other scripts in patterns as they are, and there an escape means the same.
 */
function sign(file) {
  const ascii = readFileSync(file, 'utf8').replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  const code = `(function (exports, require, module, __filename, __dirname) {${ascii}})\n`
  const hash = createHash('sha256').update(code).digest('hex')
  writeFileSync(file, `// ${hash}\n${code}`)
}
