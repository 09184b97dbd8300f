import { expect, test } from 'vitest'
import { compare } from '../../src/index.js'
import { shown } from './helpers.js'

// prettier-ignore
test.each([
  ['Catches fell in the 1990s and never recovered.', '[1990s] date 199 decade'],
  ['Catches fell in the early 2000s.', '[2000s] date 200 decade'],
  ['The mill, built in the mid-1970s, has shut.', '[1970s] date 197 decade'],
  ["The line was laid in the 1960's.", "[1960's] date 196 decade"],
  ['The line was laid in the 1960’s.', '[1960’s] date 196 decade'],
  ["The '80s were kind to the port.", '[80s] date 198 decade'],
  ['The port did well in the late 80s.', '[80s] date 198 decade'],
  ['It dates from the sixties and seventies.', '[sixties] date 196 decade | [seventies] date 197 decade'],
  ['Of the eighties little is left.', '[eighties] date 198 decade'],
  ['The reef will be gone by the late 2030s.', '[2030s] date 203 decade'],
  ['Music of the 1990s and the 90s played.', '[1990s] date 199 decade | [90s] date 199 decade'],
  ['The canal was dug in the 1800s.', '[1800s] date 18 century'],
  ['Late 1940s houses line the street.', '[1940s] date 194 decade'],
])('decades: %s', (text, expected) => expect(shown(text).join(' | ')).toBe(expected))

// prettier-ignore
test.each([
  ['Temperatures will be in the 80s.', ''],
  ['It will be sunny and in the eighties.', ''],
  ['She died in her eighties.', '[eighties] age 80..89 year'],
  ['A 1970s-style kitchen was for sale.', ''],
  ['They race Fiat 1500s.', ''],
  ['It was the best of 2010.', '[2010] date 2010 year'],
  ["It was 2010's best film.", '[2010] date 2010 year | [best] rank 1 film'],
  // These or those of a century ago.
  ['The twenties were hard.', ''],
  ['Hundreds of 50s and 20s were seized.', '[Hundreds] count vague 200..999'],
])('no decades: %s', (text, expected) => expect(shown(text).join(' | ')).toBe(expected))

const laid = (when: string) => `The railway line through Harrowby was laid ${when}, the museum says.`

test.each([
  ['in the 1960s', 'in the 1960s', 'agree', '1960s', [null, 1960, 1969]],
  ['in the 1960s', 'in 1964', 'compatible', '1960s to 1964', [null, 1960, 1969]],
  ['in the 1960s', 'in June 1964', 'compatible', '1960s to June 1964', [null, 1960, 1969]],
  ['in the 1960s', 'in the 1950s', 'conflict', '1950s to 1960s', [null, 1960, 1969]],
  ['in the 1960s', 'in 1959', 'conflict', '1959 to 1960s', [null, 1960, 1969]],
])('%s and %s', (one, other, verdict, text, reported) => {
  const { findings } = compare([
    { id: 'a', text: laid(one), published: '2026-03-10' },
    { id: 'b', text: laid(other), published: '2026-03-10' },
  ])
  expect(findings.map((finding) => [finding.verdict, finding.reconciled.text])).toEqual([[verdict, text]])
  const [{ date, low, high } = { date: '', low: 0, high: 0 }] = findings[0]?.figures ?? []
  expect([date, low, high]).toEqual(reported)
})
