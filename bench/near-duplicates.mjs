/**
 * The search for copied sentences among 20,000 generated ones with planted edits: `node bench/near-duplicates.mjs [--brute]`, after
 * a build. Times it beside splitting and tokenising the same text; with --brute (some minutes) lays all beside all, and
 * fails where the join found anything else.
 *
 * Three sentences in ten are copies of an earlier one with up to five words changed, left out or put in. Words are drawn as
 * they are in English: the n-th commonest with a chance of 1/n (Zipf). No randomness but a seeded one, so all runs see one text.
 */
import { readFileSync } from 'node:fs'
import { seeded } from './seeded.mjs'

const load = (path) => import(new URL(`../dist/${path}`, import.meta.url))
const { tokenize } = await load('tokenize/index.js')
const { firstClaims } = await load('match/claims.js')
const { copiedSentences } = await load('match/copies.js')
const { similarPairs } = await load('match/near/join.js')
const { rankTerms } = await load('match/near/rank.js')
const { recordsOf } = await load('match/near/records.js')
const { commonWords } = await load('match/near/sequence.js')
const { termSentences } = await load('match/terms.js')

const SENTENCES = 20_000
const PER_ARTICLE = 20
/** In turns, so that what else the machine does meets all alike. */
const ROUNDS = 15
const seen = new Int32Array(100_000)

const articles = generate()
const sentences = articles.flatMap(tokenize)
const copies = copiedSentences(sentences)
const records = rankTerms(wordsOf(sentences))
const [tokenised, searched, joined] = bestInTurns(
  () => articles.map(tokenize),
  () => copiedSentences(sentences),
  () => similarPairs(records, { jaccard: 1 / 2, containment: 0.9 }),
)

console.log(`${sentences.length} sentences, ${copies.length} pairs of copies`)
console.log('| step | ms | times tokenising |\n| --- | ---: | ---: |')
for (const [name, ms] of [
  ['split and tokenise', tokenised],
  ['find all copies', searched],
  ['of that, the join', joined],
])
  console.log(`| ${name} | ${ms.toFixed(0)} | ${(ms / tokenised).toFixed(2)} |`)

if (process.argv.includes('--brute')) checkByBruteForce()

/** All beside all, by the definition of a copy alone. */
function checkByBruteForce() {
  // What is no claim, repeats one, or holds function words alone is no copy.
  const told = termSentences(firstClaims(sentences)).filter(
    ({ terms }) => terms.length >= 4 && terms.some(({ stop, kind }) => !stop && kind !== 'number'),
  )
  const read = told.map(({ sentence, terms }) => ({
    sentence,
    words: Uint32Array.from(terms, ({ wording }) => wording),
  }))
  const wanted = new Set()
  for (let i = 0; i < read.length; i++)
    for (let j = i + 1; j < read.length; j++) {
      const [a, b] = [read[i], read[j]]
      if (a.sentence.article === b.sentence.article) continue
      if (isCopy(a.words, b.words)) wanted.add(`${nameOf(a.sentence)} ${nameOf(b.sentence)}`)
    }
  const found = new Set(copies.map(({ a, b }) => `${nameOf(a)} ${nameOf(b)}`))
  const missed = [...wanted].filter((pair) => !found.has(pair)).length
  const invented = [...found].filter((pair) => !wanted.has(pair)).length
  for (const pair of [...wanted].filter((it) => !found.has(it)).slice(0, 10)) console.log(`missed: ${pair}`)
  console.log(`brute force finds ${wanted.size}; the join missed ${missed} and invented ${invented}`)
  if (missed + invented > 0) process.exitCode = 1
}

/** Two thirds of the words in order, or nine tenths of the shorter one's with five of them in a row. */
function isCopy(a, b) {
  if (!canShare(a, b)) return false
  const { inOrder, longestRun } = commonWords(a, b)
  if ((2 * inOrder) / (a.length + b.length) >= 2 / 3) return true
  return inOrder / Math.min(a.length, b.length) >= 0.9 && longestRun >= 5
}

/** Words in common in any order, repeats counted, are no fewer than those in order: below both bars there is nothing to align. */

function canShare(a, b) {
  for (const word of a) seen[word]++
  let shared = 0
  for (const word of b) if (seen[word]-- > 0) shared++
  for (const word of a) seen[word] = 0
  for (const word of b) seen[word] = 0
  return (2 * shared) / (a.length + b.length) >= 2 / 3 || shared / Math.min(a.length, b.length) >= 0.9
}

function nameOf({ article, index }) {
  return `${article}:${index}`
}

/** The words of all claims by number, for the join alone. */
function wordsOf(sentences) {
  return recordsOf(
    termSentences(firstClaims(sentences)).map(({ terms }) => terms.map(({ wording }) => wording)),
  )
}

function bestInTurns(...works) {
  const least = works.map(() => Infinity)
  for (let round = 0; round < ROUNDS; round++)
    for (const [at, work] of works.entries()) {
      const start = performance.now()
      work()
      least[at] = Math.min(least[at], performance.now() - start)
    }
  return least
}

function generate() {
  const random = seeded(20_000)
  const vocabulary = wordList(random)
  const cumulative = []
  for (let sum = 0, n = 1; n <= vocabulary.length; n++) cumulative.push((sum += 1 / n))
  const draw = () => {
    const at = random() * cumulative.at(-1)
    let [low, high] = [0, cumulative.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (cumulative[middle] < at) low = middle + 1
      else high = middle
    }
    return random() < 0.05 ? String(1 + Math.floor(random() * 900)) : vocabulary[low]
  }
  const told = []
  for (let i = 0; i < SENTENCES; i++) {
    if (i > 100 && random() < 0.3) {
      const words = [...told[Math.floor(random() * i)]]
      for (let edits = Math.floor(random() * 6); edits > 0; edits--)
        words.splice(
          Math.floor(random() * words.length),
          random() < 0.7 ? 1 : 0,
          ...(random() < 0.8 ? [draw()] : []),
        )
      told.push(words)
    } else told.push(Array.from({ length: 8 + Math.floor(random() * 24) }, draw))
  }
  const lines = told.map((words) => `${words.join(' ').replace(/^./, (first) => first.toUpperCase())}.`)
  return Array.from({ length: SENTENCES / PER_ARTICLE }, (_, n) => ({
    id: `a${String(n).padStart(4, '0')}`,
    path: `a${n}`,
    text: lines.slice(n * PER_ARTICLE, (n + 1) * PER_ARTICLE).join('\n'),
    title: null,
    published: null,
    publishedBy: null,
  }))
}

/** The words of the fixtures, commonest first, then made-up ones: 12,000 in all. */
function wordList(random) {
  const text = readFileSync(
    new URL('../fixtures/sentences/edited.txt', import.meta.url),
    'utf8',
  ).toLowerCase()
  const counts = new Map()
  for (const word of text.match(/[a-z]{2,}/g) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  const words = new Set([...counts].sort(([, m], [, n]) => n - m).map(([word]) => word))
  const pick = (letters) => letters[Math.floor(random() * letters.length)]
  while (words.size < 12_000)
    words.add(
      Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick('bdfgklmnprstv') + pick('aeiou')).join(
        '',
      ),
    )
  return [...words]
}
