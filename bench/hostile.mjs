// How time grows on hostile files: each is made n and 4n units long, read and its figures extracted; linear is a ratio of 4. Then on
// articles of sentences that are all alike, which are compared; and on what tempts one stage alone (hostile-texts.mjs).
//
//     npm run build && node bench/hostile.mjs [units]
import { complainOf } from '../dist/cli/messages.js'
import { extractAll } from '../dist/extract.js'
import { compare } from '../dist/index.js'
import { alignTokens } from '../dist/match/align-tokens.js'
import { readDateline } from '../dist/read/dateline.js'
import { decode } from '../dist/read/decode.js'
import { FIELD_NAMES, readDrafts } from '../dist/read/formats/index.js'
import { isGlob } from '../dist/read/globs.js'
import { headsOf, nameHead } from '../dist/read/heads.js'
import { readMetadata } from '../dist/read/metadata.js'
import { toArticle } from '../dist/read/index.js'
import { completeHead } from '../dist/read/to-article.js'
import { run } from '../dist/report/layout/runs.js'
import { toWords } from '../dist/report/layout/words.js'
import { fill, shortenAround } from '../dist/report/layout/wrap.js'
import { tokenize } from '../dist/tokenize/index.js'
import { DATELINES, FIGURES, METADATA, SENTENCES } from './hostile-texts.mjs'

const ROUNDS = 6
const units = Number(process.argv[2] ?? 4000)
const repeat = (unit) => (n) => unit.repeat(n)
const files = {
  'a.txt: no stop': ['a.txt', repeat('at least 12 people and ')],
  'a.txt: short sentences': ['a.txt', repeat('12 died. ')],
  'a.txt: one word': ['a.txt', repeat('a')],
  'a.txt: digits': ['a.txt', repeat('9')],
  'a.txt: commas': ['a.txt', repeat('1,')],
  'a.txt: escapes': ['a.txt', repeat('\x1b[1m1\x1b[0m, two. ')],
  'a.txt: blank lines': ['a.txt', (n) => `x${'\n'.repeat(n)}y`],
  'a.md: brackets': ['a.md', (n) => `12 ${'['.repeat(n)}`],
  'a.md: links': ['a.md', repeat('[12 died](http://a.b) ')],
  'a.md: stars': ['a.md', repeat('*a **b ')],
  'a.md: backticks': ['a.md', repeat('` `` x ')],
  'a.html: paragraphs': ['a.html', repeat('<p>12 people died, the mayor said.</p>')],
  'a.html: nested': ['a.html', (n) => `${'<div>'.repeat(n)}12 died${'</div>'.repeat(n)}`],
  'a.html: never closed': ['a.html', repeat('<b>12 died ')],
  'a.html: references': ['a.html', repeat('&pound;3 &nbsp;')],
  'a.html: angles': ['a.html', (n) => `<p>12 died</p>${'<'.repeat(n)}`],
  'a.html: attributes': ['a.html', (n) => `<p ${'a=1 '.repeat(n)}>12 died</p>`],
  'a.html: breaks': ['a.html', repeat('12 died<br><br>')],
  'a.json: nested': [
    'a.json',
    (n) => `{"text":"12 died","x":${'['.repeat(Math.min(n, 3000))}${']'.repeat(Math.min(n, 3000))}}`,
  ],
  'a.json: escapes': ['a.json', (n) => `{"text":"12 died ${'\\u00a0'.repeat(n)}"}`],
  'a.json: records': ['a.json', (n) => `[${Array(n).fill('{"text":"12 died"}').join()}]`],
  'a.jsonl: records': ['a.jsonl', repeat('{"text":"12 died"}\n')],
  'a.csv: quotes': ['a.csv', (n) => `text\n"${'""'.repeat(n)}12 died"`],
  'a.csv: rows': ['a.csv', (n) => `id,text\n${'1,12 died\n'.repeat(n)}`],
  'a.xml: entries': [
    'a.xml',
    (n) =>
      `<rss><channel>${'<item><title>t</title><description>12 died</description></item>'.repeat(n)}</channel></rss>`,
  ],
  'a.xml: entities': [
    'a.xml',
    (n) =>
      `<rss><channel><item><description>12 died ${'&amp;'.repeat(n)}</description></item></channel></rss>`,
  ],
}

async function timeOf(name, text) {
  const bytes = Buffer.from(text)
  const from = process.cpuUsage()
  const options = { format: null, fields: FIELD_NAMES, encoding: null, maxBytes: 2 ** 26 }
  const read = await readDrafts(bytes, name, options)
  const articles = headsOf(read).heads.map((head, i) =>
    completeHead(nameHead({ id: `${i}`, path: name, head }, undefined), read.drafts.drafts[i], read.fileText),
  )
  // Many articles are another matter: to group them takes more than to read them (docs/performance.md).
  if (articles.length === 1) extractAll(articles)
  return process.cpuUsage(from).user / 1000
}

/** Articles of so many sentences that differ in a name and a number alone, laid beside one another: sentences in two, in one. */
const crowds = { 'two articles of a crowd': 2, 'one article of a crowd': 1 }
/** A sentence of a crowd costs as much as dozens of units of a file. */
const FEWER = 20

function crowd(seed, size) {
  const letters = (n) =>
    [...(n * 7919).toString(26).padStart(5, '0')].map((d) => 'abcdefghijklmnopqrstuvwxyz'[parseInt(d, 26)])
  return Array.from(
    { length: size },
    (_, i) =>
      `In Varn ${10 + ((i * 37 + seed) % 977)} people were moved from street ${letters(2 * i + seed).join('')}.`,
  ).join(' ')
}

function timeOfCrowd(count, size) {
  const texts = Array.from({ length: count }, (_, i) => ({ id: `${i}`, text: crowd(i, size) }))
  const from = process.cpuUsage()
  compare(texts)
  return process.cpuUsage(from).user / 1000
}

/** Work of one stage, on so many units. */
const stages = [
  ...Object.entries(FIGURES).map(([what, unit]) => [
    `figures: ${what}`,
    unit,
    (text) => extractAll([toArticle({ id: 'a', text })]),
  ]),
  ...SENTENCES.map((unit) => [
    `sentences: ${JSON.stringify(unit)}`,
    unit,
    (text) => tokenize(toArticle({ id: 'a', text })),
  ]),
  ...METADATA.map((unit) => [
    `title and day: ${JSON.stringify(unit)}`,
    unit,
    (text) => readMetadata(`today ${text}`),
  ]),
  ...DATELINES.map((unit) => [`day's line: ${JSON.stringify(unit)}`, unit, (text) => readDateline(text)]),
  ['bytes of no text', '\xff', (text) => decode(Buffer.from(text, 'latin1'))],
  ['a name of brackets', '[', isGlob],
  ['a name of braces', '{', isGlob],
  [
    'a message of spaces',
    ' ',
    (message) => complainOf({ stderr: { write: () => true } }, [{ path: 'a', message }]),
  ],
  ['lines wrapped', '洪 ', (text) => fill(shortenAround(toWords([run(text, 'figure')], 60), 180), 60)],
  [
    'sentences aligned',
    '12 people ',
    (text) => {
      const [sentence] = tokenize(toArticle({ id: 'a', text }))
      alignTokens(sentence, sentence)
    },
  ],
]

function timeOfStage(work, text) {
  const from = process.cpuUsage()
  work(text)
  return process.cpuUsage(from).user / 1000
}

const works = [
  ...Object.entries(files).map(([what, [name, make]]) => [what, units, (n) => timeOf(name, make(n))]),
  ...Object.entries(crowds).map(([what, count]) => [
    what,
    Math.ceil(units / FEWER),
    (n) => timeOfCrowd(count, n),
  ]),
  ...stages.map(([what, unit, work]) => [what, units, (n) => timeOfStage(work, unit.repeat(n))]),
]
let worst = 0
for (const [what, size, work] of works) {
  const times = { small: Infinity, large: Infinity }
  // In turns, and each one's best: what else the machine does, and when garbage is collected, is no part of how time grows.
  for (let round = 0; round < ROUNDS; round++) {
    times.small = Math.min(times.small, await work(size))
    times.large = Math.min(times.large, await work(4 * size))
  }
  const { small, large } = times
  // Below a few milliseconds a ratio says nothing.
  const ratio = small < 3 ? null : large / small
  worst = Math.max(worst, ratio ?? 0)
  console.log(
    `${what.padEnd(26)} ${small.toFixed(0).padStart(6)} ms ${large.toFixed(0).padStart(6)} ms  ${ratio === null ? '  –' : ratio.toFixed(1)}`,
  )
}
console.log(`worst ratio from ${units} to ${4 * units} units: ${worst.toFixed(1)}`)
