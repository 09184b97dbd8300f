import { expect, test } from 'vitest'
import { reconcile } from '../../src/reconcile/index.js'
import { scene, type Telling } from './figure.js'

const told = (...tellings: readonly Telling[]) => {
  const { quantity, context } = scene(tellings)
  const [finding] = reconcile([quantity], context).findings
  return finding === undefined ? 'none' : (finding.explanation?.kind ?? 'unexplained')
}

const person = { unit: 'person', step: 1 } as const
const [first, later] = ['2031-05-02', '2031-05-04']

test.each<readonly [string, string, readonly Telling[]]>([
  [
    'a floor above the later count',
    'unexplained',
    [
      { ...person, article: 'a', published: first, low: 50, high: null, exclusive: true, event: 'injure', says: 'Over [50] people were hurt.' },
      { ...person, article: 'b', published: later, value: 48, event: 'injure', says: 'In all [48] people were hurt.' },
    ],
  ],
  [
    'the area of a fire',
    'as-of',
    [
      { article: 'a', published: first, kind: 'measure', unit: 'hectare', value: 8400, step: 100, says: 'The fire covers [8,400] hectares.' },
      { article: 'b', published: later, kind: 'measure', unit: 'hectare', value: 9700, step: 100, says: 'The fire covers [9,700] hectares.' },
    ],
  ],
  [
    'the area of a farm',
    'unexplained',
    [
      { article: 'a', published: first, kind: 'measure', unit: 'hectare', value: 8400, step: 100, says: 'The farm covers [8,400] hectares.' },
      { article: 'b', published: later, kind: 'measure', unit: 'hectare', value: 9700, step: 100, says: 'The farm covers [9,700] hectares.' },
    ],
  ],
  [
    'firefighters at work',
    'as-of',
    [
      { article: 'a', published: first, unit: 'firefighter', value: 310, event: 'fight', says: 'Some [310] firefighters fight it.' },
      { article: 'b', published: later, unit: 'firefighter', value: 345, says: 'She has [345] firefighters.' },
    ],
  ],
  [
    'a sum of years that are over',
    'unexplained',
    [
      { article: 'a', published: first, kind: 'money', unit: 'EUR', value: 1.2e6, event: 'capture', says: 'He took [€1.2m] from builders.' },
      { article: 'b', published: later, kind: 'money', unit: 'EUR', value: 1.4e6, event: 'capture', says: 'He took [€1.4m] between 2014 and 2019.' },
    ],
  ],
  [
    'a sum of years up to now',
    'as-of',
    [
      { article: 'a', published: first, kind: 'money', unit: 'EUR', value: 1.2e6, event: 'capture', says: 'They took [€1.2m] from the safe.' },
      { article: 'b', published: later, kind: 'money', unit: 'EUR', value: 1.4e6, event: 'capture', says: 'From 2019 to 2031 they took [€1.4m].' },
    ],
  ],
  [
    'a countdown',
    'as-of',
    [
      { article: 'a', published: first, kind: 'duration', unit: 'day', value: 9, says: 'It is [nine] days before the vote.' },
      { article: 'b', published: later, kind: 'duration', unit: 'day', value: 7, says: 'With [seven] days to go she leads.' },
    ],
  ],
  [
    'a count that is told as going on',
    'as-of',
    [
      { ...person, article: 'a', published: first, value: 640, says: 'So far [640] people came.' },
      { ...person, article: 'b', published: later, value: 715, says: 'Then [715] have registered.' },
    ],
  ],
  [
    'pupils who fell ill',
    'as-of',
    [
      { article: 'a', published: first, unit: 'pupil', value: 86, says: 'Some [86] pupils fell ill.' },
      { article: 'b', published: later, unit: 'pupil', value: 139, says: 'In all [139] pupils fell ill.' },
    ],
  ],
  [
    'patients in intensive care, who may be fewer',
    'as-of',
    [
      { article: 'a', published: first, unit: 'patient', value: 9, says: 'There are [nine] in intensive care.' },
      { article: 'b', published: later, unit: 'patient', value: 2, says: 'Only [two] are in intensive care.' },
    ],
  ],
  [
    'what was revised',
    'as-of',
    [
      { article: 'a', published: first, kind: 'money', unit: 'USD', value: 38e6, says: 'The appeal is for [$38 million].' },
      { article: 'b', published: later, kind: 'money', unit: 'USD', value: 52e6, says: 'The appeal is for [$52 million] (revised).' },
    ],
  ],
  [
    'what nobody revised',
    'unexplained',
    [
      { article: 'a', published: first, kind: 'money', unit: 'USD', value: 38e6, says: 'The appeal is for [$38 million].' },
      { article: 'b', published: later, kind: 'money', unit: 'USD', value: 52e6, says: 'The appeal is for [$52 million].' },
    ],
  ],
  [
    'survival bags, which nobody survives',
    'unexplained',
    [
      { article: 'a', published: first, unit: 'bag', value: 4, says: 'They had [four] survival bags.' },
      { article: 'b', published: later, unit: 'bag', value: 5, says: 'They had [five] survival bags.' },
    ],
  ],
  [
    'hours of work, which the calendar does not lengthen',
    'unexplained',
    [
      { article: 'a', published: first, kind: 'duration', unit: 'hour', value: 200, says: 'He must do [200] hours.' },
      { article: 'b', published: later, kind: 'duration', unit: 'hour', value: 250, says: 'He was given [250] hours.' },
    ],
  ],
  [
    'what a previous poll had',
    'unexplained',
    [
      { article: 'a', published: first, kind: 'percent', unit: 'percent', value: 42, says: 'The previous poll had Yes at [42] percent.' },
      { article: 'b', published: later, kind: 'percent', unit: 'percent', value: 43, says: 'The previous poll had Yes at [43] percent.' },
    ],
  ],
  [
    'a ministry and its minister, who are one source',
    'unexplained',
    [
      { article: 'a', published: first, kind: 'money', unit: 'EUR', value: 100, attribution: 'labour secretary Farida Yas', says: 'Each gets [100] euros.' },
      { article: 'b', published: first, kind: 'money', unit: 'EUR', value: 50, attribution: 'the labour ministry', says: 'Each gets [50] euros.' },
    ],
  ],
])('%s: %s', (_name, kind, tellings) => {
  expect(told(...tellings)).toBe(kind)
}) // prettier-ignore
