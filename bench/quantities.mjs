/** F1 of quantities in single news sentences: `npm run bench:quantities [-- --misses]`; what is asked is in quantity-scoring.mjs. */
import { f1Of, loadSentences, scoreSentence, SETS } from './quantity-scoring.mjs'

const { extractFigures } = await import(new URL('../dist/index.js', import.meta.url))
const extract = (text) => extractFigures({ id: 'sentence', text })

console.log('| sentences | quantities | F1 of the value | with the unit |\n| --- | ---: | ---: | ---: |')
const all = []
for (const set of SETS) {
  const scores = loadSentences(set).map((sentence) => ({ sentence, ...scoreSentence(sentence, extract) }))
  all.push(...scores)
  row(`${set} (${scores.length})`, scores)
}
row(`all (${all.length})`, all)

if (process.argv.includes('--misses'))
  for (const { sentence, missed, wrongUnits, invented } of all) {
    for (const { at, value, unit } of missed) console.log(`missed ${at}: ${value} ${unit}`)
    for (const { quantity, figure } of wrongUnits)
      console.log(`unit of ${quantity.at}: ${quantity.unit}, read ${figure.unit}`)
    for (const { start, end, kind, low, high, unit } of invented)
      console.log(
        `invented [${sentence.text.slice(start, end)}] ${kind} ${low}..${high} ${unit} | ${sentence.text}`,
      )
  }

function row(name, scores) {
  const { values, units, wanted } = f1Of(scores)
  console.log(`| ${name} | ${wanted} | ${values.toFixed(1)} | ${units.toFixed(1)} |`)
}
