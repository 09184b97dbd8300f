/**
 * How well sentences are found: `node bench/sentences.mjs [--misses]`, after a build. Boundaries in fixtures/sentences are marked
 * "|". All three texts were invented for this. `edited` (an agency report) was read right at once; `messy` (a page as copied
 * from a browser) led to three rules: stops of other scripts, degrees, and wrapped lines within a page that is not; `later` was
 * written after these, and led to one abbreviation.
 *
 * A boundary is where a sentence ends, white space aside; the text's own end does not count.
 */
import { readFileSync } from 'node:fs'
import { sentenceFinders } from './others.mjs'

const { splitSentences } = await import(new URL('../dist/index.js', import.meta.url))

const texts = Object.fromEntries(
  ['edited', 'messy', 'later'].map((name) => [
    name,
    read(new URL(`../fixtures/sentences/${name}.txt`, import.meta.url)),
  ]),
)
const finders = [['claims', (text) => splitSentences(text).map((it) => it.text)], ...sentenceFinders()]

console.log(
  '| | ' +
    Object.keys(texts)
      .map((name) => `${name}: P | R | F1 | false splits per 1,000`)
      .join(' | ') +
    ' |',
)
console.log(`| --- |${' ---: | ---: | ---: | ---: |'.repeat(Object.keys(texts).length)}`)
for (const [name, find] of finders) {
  const cells = Object.values(texts).flatMap(({ text, ends }) => score(ends, endsOf(text, find(text))))
  console.log(`| ${name} | ${cells.join(' | ')} |`)
}

if (process.argv.includes('--misses'))
  for (const { text, ends } of Object.values(texts)) {
    const found = endsOf(
      text,
      splitSentences(text).map((it) => it.text),
    )
    for (const at of found) if (!ends.has(at)) console.log(`cut in vain:  ${around(text, at)}`)
    for (const at of ends) if (!found.has(at)) console.log(`not cut:      ${around(text, at)}`)
  }

function read(url) {
  const [first, ...rest] = readFileSync(url, 'utf8').trimEnd().replace(/\|$/, '').split('|')
  let text = first
  const ends = new Set()
  for (const part of rest) {
    ends.add(text.trimEnd().length)
    text += part
  }
  return { text, ends }
}

/** Sentences as text, in order, to the places where they end; what a tool changes of the text is passed over. */
function endsOf(text, sentences) {
  const ends = new Set()
  let from = 0
  for (const sentence of sentences) {
    const words = sentence.trim()
    if (words === '') continue
    const at = text.indexOf(words, from)
    from = at < 0 ? skip(text, from, words) : at + words.length
    ends.add(text.slice(0, from).trimEnd().length)
  }
  ends.delete(text.trimEnd().length)
  return ends
}

/** Some tools join lines: as many visible characters further on. */
function skip(text, from, words) {
  let left = words.replace(/\s/g, '').length
  let at = from
  while (left > 0 && at < text.length) if (/\S/.test(text[at++])) left--
  return at
}

function score(ends, found) {
  const hits = [...found].filter((at) => ends.has(at)).length
  const [precision, recall] = [hits / Math.max(1, found.size), hits / ends.size]
  const f1 = hits === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  const vain = ((found.size - hits) / (ends.size + 1)) * 1000
  return [...[precision, recall, f1].map((share) => `${(100 * share).toFixed(1)}`), vain.toFixed(1)]
}

function around(text, at) {
  return JSON.stringify(`${text.slice(Math.max(0, at - 40), at)} ⏐ ${text.slice(at, at + 30)}`)
}
