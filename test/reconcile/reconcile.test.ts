import { describe, expect, test } from 'vitest'
import { hash64 } from '../../src/reconcile/identity.js'
import { reconcile } from '../../src/reconcile/index.js'
import { valueText } from '../../src/reconcile/values.js'
import type { Figure, Finding } from '../../src/types.js'
import { figure, scene, type Telling } from './figure.js'

const tell = (article: string, value: number, says: string, more: Partial<Telling> = {}): Telling => ({
  article,
  value,
  says,
  unit: 'person',
  event: 'kill',
  ...more,
})
const flood = (wire: number, post: number, lead = '') => [
  tell('wire', wire, `${lead}The flood in Orrin killed [${wire}] people.`),
  tell('post', post, `In Orrin the flood has killed [${post}] people.`),
]
const run = (tellings: readonly Telling[], copies = false): readonly Finding[] => {
  const { quantity, context } = scene(tellings, copies)
  return reconcile([quantity], context).findings
}

describe('a finding', () => {
  test('tells what was compared and what each value stands on', () => {
    const [finding] = run(flood(12, 19))
    expect(finding).toMatchObject({
      scope: 'across', story: 's1', kind: 'count', about: 'people killed · Orrin, flood', verdict: 'conflict',
      severity: 'error', explanation: null, origins: 2, confidence: 0.9,
      values: [
        { text: '12', low: 12, high: 12, figures: [1], origins: 1 },
        { text: '19', low: 19, high: 19, figures: [0], origins: 1 },
      ],
    }) // prettier-ignore
    expect(finding?.figures.map((it) => it.article)).toEqual(['post', 'wire'])
    expect(finding?.id).toMatch(/^f-[0-9a-f]{8}$/)
    expect(finding?.fingerprint).toMatch(/^[0-9a-f]{16}$/)
  })

  test('severities', () => {
    const days = [
      { ...flood(12, 19)[0], published: '2031-05-02' },
      { ...flood(12, 19)[1], published: '2031-05-04' },
    ] as readonly Telling[]
    expect(run(flood(12, 12))[0]?.severity).toBe('note')
    expect(run(flood(12, 19))[0]?.severity).toBe('error')
    expect(run(days)[0]?.severity).toBe('warning')
  })

  test('an article against itself', () => {
    const twice = (second: number) => [
      tell('a', 12, 'It killed [12] people.'),
      tell('a', second, `Later: [${second}] people.`),
    ]
    expect(run(twice(19))[0]).toMatchObject({ scope: 'within', verdict: 'conflict', origins: 1 })
    expect(run(twice(12))).toEqual([])
  })

  test('two currencies alone make none', () => {
    const paid = (article: string, unit: string) => tell(article, 5, 'It cost [5].', { kind: 'money', unit })
    expect(run([paid('a', 'USD'), paid('b', 'EUR')])).toEqual([])
  })
})

describe('identity', () => {
  test('survives another value and a sentence that moved; the fingerprint tells the value', () => {
    const [first] = run(flood(12, 19))
    const [value] = run(flood(12, 25))
    const [moved] = run(flood(12, 19, 'On Monday. '))
    expect([value?.id, moved?.id]).toEqual([first?.id, first?.id])
    expect(moved?.fingerprint).toBe(first?.fingerprint)
    expect(value?.fingerprint).not.toBe(first?.fingerprint)
  })

  test('is unique in a report, and the same in any order', () => {
    const { quantity, context } = scene(flood(12, 19))
    const second = {
      ...quantity,
      members: quantity.members.map((it) => ({ ...it, low: 1, high: 1, start: it.start + 1 })),
    }
    const there = reconcile([quantity, second], context).findings
    const back = reconcile(
      [second, { ...quantity, members: [...quantity.members].reverse() }],
      context,
    ).findings
    expect(new Set(there.map((it) => it.id)).size).toBe(2)
    expect(back).toEqual(there)
  })

  test('hashes as FNV-1a does', () => {
    expect(hash64([])).toBe('cbf29ce484222325')
    expect(hash64(['ab', 'c'])).not.toBe(hash64(['a', 'bc']))
  })
})

test('findings come worst first', () => {
  const verdicts = [flood(12, 12), flood(12, 19)].map((it) => scene(it))
  const [first] = verdicts
  if (first === undefined) throw new Error('no scene')
  const quantities = [
    first.quantity,
    {
      ...first.quantity,
      members: first.quantity.members.map((it, i) => ({ ...it, low: 12 + i, high: 12 + i })),
    },
    {
      ...first.quantity,
      members: first.quantity.members.map((it, i) => ({ ...it, low: 12 - i, high: null })),
    },
  ]
  expect(reconcile(quantities, first.context).findings.map((it) => it.verdict)).toEqual([
    'conflict',
    'compatible',
    'agree',
  ])
})

describe('voices', () => {
  test.each<[string, readonly Telling[], boolean, number]>([
    ['two articles', flood(12, 12), false, 2],
    ['copied sentences', flood(12, 12), true, 1],
    [
      'one source cited twice',
      flood(12, 12).map((it) => ({ ...it, attribution: 'the Orrin fire service' })),
      false,
      1,
    ],
    [
      'officials, whoever they are',
      flood(12, 12).map((it) => ({ ...it, attribution: 'officials' })),
      false,
      2,
    ],
  ])('%s', (_, tellings, copies, voices) => {
    const [finding] = run(tellings, copies)
    expect([finding?.origins, finding?.values[0]?.origins]).toEqual([voices, voices])
  })
})

describe('the text of a value', () => {
  const articles = scene([{ article: 'a', says: '[Dozens]  of people' }]).context.articles
  test.each<[Partial<Figure> & { value?: number }, string]>([
    [{ low: 277, high: null }, 'at least 277'],
    [{ low: 50, high: null, exclusive: true }, 'more than 50'],
    [{ low: null, high: 40 }, 'up to 40'],
    [{ low: 10, high: 15 }, '10 to 15'],
    [{ value: 61204 }, '61,204'],
    [{ value: 40, approx: true }, 'about 40'],
    [{ low: 24, high: 99, vague: true, number: { start: 0, end: 6 } }, 'dozens'],
    [{ kind: 'date', date: '2024-11-30' }, '30 November 2024'],
    [{ kind: 'date', date: '2024-11' }, 'November 2024'],
    [{ kind: 'date', date: '2016' }, '2016'],
    [{ kind: 'score', low: 3, high: 1 }, '3-1'],
    [{ kind: 'money', unit: 'GBP', value: 4.2e6 }, '4.2 million GBP'],
    [{ kind: 'percent', unit: 'percent', value: 34.6 }, '34.6%'],
    [{ kind: 'percent', unit: 'percentage point', value: 2.3 }, '2.3 points'],
    [{ kind: 'measure', unit: 'foot', value: 6 }, '6 feet'],
    [{ kind: 'measure', unit: 'kilometre per hour', value: 12 }, '12 kilometres per hour'],
    [{ kind: 'measure', unit: 'cubic metre per second', value: 500 }, '500 cubic metres per second'],
    [{ kind: 'measure', unit: 'cubic foot per second', value: 17_700 }, '17,700 cubic feet per second'],
    [{ kind: 'measure', unit: 'acre-foot', value: 30 }, '30 acre-feet'],
    [{ kind: 'measure', unit: 'millimetre of mercury', value: 140 }, '140 millimetres of mercury'],
    [{ kind: 'measure', unit: 'degree Celsius', value: 31 }, '31 degrees Celsius'],
    [{ kind: 'measure', unit: 'mile per gallon', value: 48 }, '48 miles per gallon'],
    [{ kind: 'measure', unit: 'megahertz', value: 88 }, '88 megahertz'],
    [{ kind: 'measure', unit: 'stone', value: 14 }, '14 stone'],
    [{ kind: 'measure', unit: 'inch', value: 3 }, '3 inches'],
    [{ kind: 'measure', unit: 'magnitude', value: 7.1 }, '7.1'],
    [{ kind: 'duration', unit: 'day', value: 1 }, '1 day'],
    [{ kind: 'rank', value: 23 }, '23rd'],
    [{ kind: 'rank', value: 12 }, '12th'],
    [{ kind: 'time', value: 5 + 14 / 60 }, '05:14'],
  ])('%o', (given, text) => expect(valueText(figure(given), articles)).toBe(text))
})
