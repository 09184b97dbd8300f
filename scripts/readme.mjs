// Keeps what the README shows of the program true: the sample, the options and, when asked, the accuracy table.
//
//     npm run build && node scripts/readme.mjs [--check | --accuracy]
//
// Each part stands between <!-- made: NAME --> and <!-- /made -->. --check writes nothing and fails where a part is stale;
// the accuracy table carries its date and is not checked, test/accuracy.test.ts holds floors under it.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { flags } from '../dist/cli/flags.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const file = `${root}README.md`
const args = new Set(process.argv.slice(2))

/** How many of the findings that agree the sample shows. */
const SHOWN = 3

const parts = {
  sample: makeSample,
  options: makeOptions,
  ...(args.has('--accuracy') ? { accuracy: makeAccuracy } : {}),
}
const before = readFileSync(file, 'utf8')
let after = before
for (const [name, make] of Object.entries(parts)) after = replacePart(after, name, make())
after = await format(after, { ...(await resolveConfig(file)), filepath: file })

if (!args.has('--check')) writeFileSync(file, after)
else if (after !== before) {
  console.error('README.md is stale: run "npm run readme" and read the diff')
  process.exitCode = 1
}

function replacePart(text, name, content) {
  const [open, close] = [`<!-- made: ${name} -->`, '<!-- /made -->']
  const start = text.indexOf(open)
  const end = text.indexOf(close, start)
  if (start < 0 || end < 0) throw new Error(`README.md has no part "${name}"`)
  return `${text.slice(0, start + open.length)}\n\n${content}\n\n${text.slice(end)}`
}

/** The finding that the introduction speaks of in full, of the others the headline, a few that agree, and the summary; "…" for what is left out. */
function makeSample() {
  const paragraphs = claims('compare', 'seeds/', '--width', '96', '--no-color').trimEnd().split('\n\n')
  const agreed = paragraphs.findIndex((paragraph) => paragraph.startsWith('= '))
  const heads = paragraphs.flatMap((paragraph, i) => (isHead(paragraph) ? [i] : []))
  const open = heads.map((start, i) => paragraphs.slice(start, heads[i + 1] ?? agreed).join('\n\n'))
  const promised = open.find((finding) => /«255.+«at least 277/s.test(finding))
  if (promised === undefined) throw new Error('no finding has what the README opens with')
  const text = [
    ...open.map((finding) => (finding === promised ? finding : `${finding.split('\n\n')[0]}\n  …`)),
    [...paragraphs[agreed].split('\n').slice(0, SHOWN), '…'].join('\n'),
    paragraphs.at(-1),
  ]
  return `\`\`\`text\n${text.join('\n\n')}\n\`\`\``
}

/** A finding's other paragraphs are indented. */
function isHead(paragraph) {
  return /^\S+ (?:CONFLICT|COMPATIBLE)/.test(paragraph)
}

function makeOptions() {
  const rows = flags.map(({ flags: written, of, help, choices, default: otherwise }) => {
    const allowed = choices === undefined ? '' : `: ${choices.map((it) => `\`${it}\``).join(', ')}`
    const unless = otherwise === undefined ? '' : ` (default \`${otherwise}\`)`
    return `| \`${written}\` | ${of.join(', ')} | ${help}${allowed}${unless} |`
  })
  return ['| option | of | what it does |', '| --- | --- | --- |', ...rows].join('\n')
}

function makeAccuracy() {
  const table = run('bench/accuracy.mjs', '--own', '--brief', '--markdown').trim()
  const day = new Date().toISOString().slice(0, 10)
  return `Measured ${day} with \`npm run bench:accuracy\`.\n\n${table}`
}

function claims(...words) {
  return run('bin/claims.js', ...words)
}
function run(script, ...words) {
  // Nothing of the surroundings that sways colour or width.
  const env = { PATH: process.env.PATH }
  return execFileSync(process.execPath, [script, ...words], { cwd: root, encoding: 'utf8', env })
}
