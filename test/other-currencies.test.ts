import { expect, test } from 'vitest'
import { compare } from '../src/index.js'

/** The verdicts of two one-sentence articles, and why figures were left out. */
function told(a: string, b: string): readonly string[] {
  const { findings, leftOut } = compare([
    { id: 'a', text: a },
    { id: 'b', text: b },
  ])
  return [
    ...findings.map(({ verdict, values }) => `${verdict}: ${values.map(({ text }) => text).join(', ')}`),
    ...leftOut.map(({ figure, reason }) => `${figure.text}: ${reason}`),
  ]
}

test.each([
  {
    a: 'The repair cost $2 million.',
    b: 'The repair cost €1.8 million.',
    out: ['$2 million: currency-differs', '€1.8 million: currency-differs'],
  },
  {
    a: 'The repair of the bridge will cost the city $2 million, the mayor said.',
    b: 'The mayor said the city will pay €1.8 million for the repair of the bridge.',
    out: ['$2 million: currency-differs', '€1.8 million: currency-differs'],
  },
])('one claim in two currencies is set side by side, without a verdict: $b', ({ a, b, out }) => {
  expect(told(a, b)).toEqual(out)
})

test.each([
  {
    a: 'The repair cost $2 million.',
    b: 'The coach earns €1.8 million.',
    out: ['$2 million: no-partner', '€1.8 million: no-partner'],
  },
  {
    a: 'The repair cost $2 million.',
    b: 'The repair cost €1.8 million ($2 million).',
    out: ['agree: 2 million USD', '€1.8 million: no-partner'],
  },
  {
    a: 'The repair cost $2 million.',
    b: 'The repair took 18 months.',
    out: ['$2 million: no-partner', '18 months: no-partner'],
  },
])('no other currency of one claim: $b', ({ a, b, out }) => {
  expect(told(a, b)).toEqual(out)
})
