/**
 * How well quantities are read in single news sentences: `fixtures/quantities/{business,science,trades}.jsonl`, 664 sentences with 1,707
 * quantities, written and annotated before the program had read them. Invented for this; the numbers are nobody's.
 *
 * A line has the sentence and its quantities: where (`at`, the number's words in brackets), the value (two for a range or a score), and
 * the unit in words, for a mere count what is counted. Dates, times of day, ranks and vague words are no quantities there. A quantity is
 * found if a figure of the sentence has its value, whatever its place; each figure once. Its unit is right if the words are, where what
 * an amount is told by ("per share") is left aside, and a share or multiple has no unit.
 */
import { readFileSync } from 'node:fs'

export const SETS = ['business', 'science', 'trades']

export function loadSentences(set) {
  const path = new URL(`../fixtures/quantities/${set}.jsonl`, import.meta.url)
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

/** What was found in a sentence by `extract`, a function from text to the figures of the report. */
export function scoreSentence({ text, quantities }, extract) {
  const left = extract(text).filter(({ kind, vague }) => !APART.has(kind) && !vague)
  const score = {
    wanted: quantities.length,
    told: left.length,
    values: 0,
    units: 0,
    missed: [],
    wrongUnits: [],
  }
  for (const quantity of quantities) {
    const start = placeOf(quantity.at, text)
    const fitting = left
      .filter((figure) => isValue(valueOf(figure), [].concat(quantity.value)))
      .sort((x, y) => Math.abs(x.start - start) - Math.abs(y.start - start))
    const figure = fitting.find((one) => isUnit(one, quantity.unit)) ?? fitting[0]
    if (figure === undefined) {
      score.missed.push(quantity)
      continue
    }
    left.splice(left.indexOf(figure), 1)
    score.values++
    if (isUnit(figure, quantity.unit)) score.units++
    else score.wrongUnits.push({ quantity, figure })
  }
  return { ...score, invented: left }
}

/** F1 in percent, of the values and of values with units. */
export function f1Of(scores) {
  const sum = (key) => scores.reduce((total, score) => total + score[key], 0)
  const f1 = (right) => (200 * right) / (sum('wanted') + sum('told'))
  return { values: f1(sum('values')), units: f1(sum('units')), wanted: sum('wanted') }
}

const APART = new Set(['date', 'time', 'rank'])

function placeOf(at, text) {
  return text.indexOf(at.replace('[', '').replace(']', '')) + at.indexOf('[')
}

function valueOf({ kind, low, high }) {
  const said = [low ?? high]
  return kind === 'score' || (low !== null && high !== null && low !== high) ? [low, high] : said
}

/** Two thirds are 0.667 there. */
const EXACT = 2e-3

function isValue(said, wanted) {
  return (
    said.length === wanted.length &&
    said.every((value, i) => Math.abs(value - wanted[i]) <= EXACT * Math.abs(wanted[i]))
  )
}

function isUnit(figure, wanted) {
  return plain(nameOf(figure)) === plain(wanted ?? '')
}

const CURRENCIES = new Intl.DisplayNames('en', { type: 'currency' })

function nameOf({ kind, unit }) {
  if (kind === 'age') return 'year'
  if (kind === 'ratio' || kind === 'score' || unit === 'time') return ''
  return kind === 'money' && /^[A-Z]{3}$/.test(unit) ? CURRENCIES.of(unit) : (unit ?? '')
}

/** One spelling for what is named in several ways. */
function plain(unit) {
  return unit
    .toLowerCase()
    .replace(/ per (?!hour|second|minute).*/, '')
    .replace(/^british pound|^pound sterling/, 'pound')
    .replace(/-/g, ' ')
    .replace(/^miles per/, 'mile per')
    .replace(/^penny$/, 'cent')
    .replace(/^degree /, '')
    .replace(/^yuan$/, 'chinese yuan')
}
