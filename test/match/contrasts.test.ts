import { expect, test } from 'vitest'
import { extractFigures } from '../../src/figures/index.js'
import { weighContrasts } from '../../src/match/quantities/contrasts.js'
import { buildRecords } from '../../src/match/quantities/records.js'
import { tokenize } from '../../src/tokenize/index.js'
import { article } from './helpers.js'

/** The pairs of a text's figures, as their numbers, that are taken for one thing. */
function contrasted(text: string): readonly string[] {
  const told = article('a', text, '2026-03-01')
  const sentences = tokenize(told)
  const { records } = buildRecords(sentences, extractFigures(told, sentences))
  const links = records.flatMap((_, a) =>
    records.slice(a + 1).map((_other, i) => ({ a, b: a + 1 + i, weight: 0 })),
  )
  const numberOf = (place: number): string => {
    const { start, end } = records[place]?.figure.number ?? { start: 0, end: 0 }
    return text.slice(start, end)
  }
  return weighContrasts(records, links).flatMap(({ a, b, weight }) =>
    weight > 0 ? [`${numberOf(a)}/${numberOf(b)}`] : [],
  )
}

test.each([
  ['The army lost only four drones in the raid, not the 14 claimed by Dorvat.', ['four/14']],
  ['Five of the 12 were children, not four as everyone wrote at the start.', ['Five/four']],
  ['By our count 31,000 people are displaced, not the 23,750 of the official list.', ['31,000/23,750']],
  ['Growth came to 1.6 percent – not some 2.5 percent, as forecast.', ['1.6/2.5']],
  ['Pay has lost 17 percent, the union says; the treasury says 12 percent.', ['17/12']],
  ['The union put it at 4,000, while the police said 900.', ['4,000/900']],
  ['It killed 17 militants, fewer than the 26 fighters that the coalition claimed at first.', ['17/26']],
  ['It said 17 were killed, fewer than the 26 that the army claimed at first.', ['17/26']],
  ['The tremor measured magnitude 3.1, it said, correcting its reading of 3.4.', ['3.1/3.4']],
])('what a writer denies is of the thing that he tells: %s', (text, pairs) => {
  expect(contrasted(text)).toEqual(pairs)
})

test.each([
  'Four drones were lost and 14 were damaged.',
  'Four drones were lost, but not all of the 14 crews.',
  'Four drones were not among the 14.',
  'The club has 14 members. Not four of them came.',
  'It lost four drones, not three tanks.',
  'It took 12 hours, not 14 soldiers.',
  'The plan had 150,000 visitors; the ferries counted 104,000.',
  'Pay has lost 17 percent; the treasury says 12 percent of nurses left.',
  'It killed 17 militants, fewer than the 26 days of war before.',
  'Four drones were lost, and correcting the sights of 14 took a week.',
])('but nothing else: %s', (text) => {
  expect(contrasted(text)).toEqual([])
})
