import { expect, test } from 'vitest'
import { compare } from '../../src/index.js'

/** The values of the findings within one article of a headline and a text, each with what accounts for the difference. */
function within(headline: string, text: string): readonly string[] {
  const told = `${headline}\n\n${text}\n\nThe road was closed until the evening, and helpers came from all over the valley.`
  const { findings } = compare([{ id: 'a', title: headline, text: told, published: '2026-02-11' }])
  return findings
    .filter(({ scope }) => scope === 'within')
    .map(({ values, explanation }) =>
      [values.map(({ text }) => text).join(' / '), explanation?.kind ?? ''].join(' ').trim(),
    )
}

test.each([
  ['Nine dead in Dunvik avalanche', 'An avalanche killed eight skiers above Dunvik on Tuesday, rescuers said.', '8 / 9'],
  ['Fire destroys 40 homes in Rova', 'A fire that started in a barn destroyed 30 homes in Rova, the mayor said.', '30 / 40'],
  ['Port director jailed for nine years', 'A former director of the port was sentenced to eight years in prison.', '8 years / 9 years'],
  ['Quake of magnitude 6.4 hits Tarn', 'An earthquake with a magnitude of 6.1 struck the city of Tarn.', '6.1 / 6.4'],
  ['Brandt beat Lisk 3-1 in final', 'Brandt won the cup on Saturday with a 3-2 victory over Lisk.', '3-1 / 3-2'],
  ['12,000 march in Alba', 'Some 21,000 people marched through Alba in protest against the law, police said.', '12,000 / about 21,000'],
])('a headline against its article: %s', (headline, text, values) => {
  expect(within(headline, text)).toEqual([values])
}) // prettier-ignore

test.each([
  ['the value stands below', 'Nine dead in Dunvik avalanche', 'An avalanche killed eight skiers above Dunvik. A ninth, a guide, died: nine in all.'],
  ['the sum', 'Three killed in Colver shooting', 'A gunman killed two pupils and a teacher in Colver on Tuesday.'],
  ['two fates', 'Nine hurt in Dunvik avalanche', 'An avalanche killed eight skiers above Dunvik on Tuesday.'],
  ['two ages', 'Treasure found by Gary, 47', 'Amy Holt, 12, was walking the dog when she saw it.'],
  ['several of the kind', 'Inflation falls to 3.2%', 'Prices rose by 3.5 percent in January after 4.1 percent in December.'],
  ['a bound that allows it', 'Nine dead in Dunvik avalanche', 'An avalanche killed at least eight skiers above Dunvik on Tuesday.'],
  ['other things', 'Fire destroys 40 homes in Rova', 'A fire that started in a barn kept 30 engines busy in Rova.'],
])('none: %s', (_name, headline, text) => {
  expect(within(headline, text)).toEqual([])
}) // prettier-ignore
