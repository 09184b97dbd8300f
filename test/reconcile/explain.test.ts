import { describe, expect, test } from 'vitest'
import { reconcile } from '../../src/reconcile/index.js'
import { scene, type Telling } from './figure.js'

const told = (tellings: readonly Telling[]) => {
  const { quantity, context } = scene(tellings)
  const [finding] = reconcile([quantity], context).findings
  return finding?.explanation ?? null
}

const dead = (article: string, published: string, value: number, more: Partial<Telling> = {}): Telling => ({
  article,
  published,
  value,
  unit: 'person',
  event: 'kill',
  says: `The flood killed [${value}] people.`,
  ...more,
})
const plain = (
  article: string,
  published: string,
  value: number,
  says: string,
  more: Partial<Telling> = {},
): Telling => ({
  article,
  published,
  value,
  says,
  ...more,
})

describe('a later count of a running total', () => {
  test('names the articles and the days', () => {
    expect(told([dead('wire', '2031-05-02', 12), dead('post', '2031-05-04', 19)])).toEqual({
      kind: 'as-of',
      text: 'wire counts as of 2031-05-02; post as of 2031-05-04',
    })
  })

  test.each<[string, readonly Telling[]]>([
    [
      'an article that recalls the older number',
      [dead('a', '2031-05-02', 12), dead('b', '2031-05-04', 19), dead('b', '2031-05-04', 12)],
    ],
    [
      'the missing, who are found',
      [
        plain('a', '2031-05-02', 45, 'Another [45] are missing.'),
        plain('b', '2031-05-03', 27, 'Some homes fell and [27] are still missing.'),
      ],
    ],
    [
      'shares while votes are counted',
      [
        plain('a', '2031-05-02', 34.6, 'Her party had [34.6] percent of the vote.', {
          kind: 'percent',
          unit: 'percent',
          step: 0.1,
        }),
        plain('b', '2031-05-03', 34.2, 'Her party ended on [34.2] percent.', {
          kind: 'percent',
          unit: 'percent',
          step: 0.1,
        }),
      ],
    ],
    [
      'days that passed',
      [
        plain('a', '2031-05-02', 2, 'After [two] days of fighting', { kind: 'duration', unit: 'day' }),
        plain('b', '2031-05-05', 5, 'After [five] days of fighting', { kind: 'duration', unit: 'day' }),
      ],
    ],
    [
      'another source on a later day',
      [
        dead('a', '2031-05-02', 12, { attribution: 'the fire service' }),
        dead('b', '2031-05-04', 19, { attribution: 'the ministry' }),
      ],
    ],
  ])('%s', (_, tellings) => expect(told(tellings)?.kind).toBe('as-of'))

  test.each<[string, readonly Telling[]]>([
    ['fewer dead than before', [dead('a', '2031-05-02', 19), dead('b', '2031-05-04', 12)]],
    ['the same day', [dead('a', '2031-05-02', 12), dead('b', '2031-05-02', 19)]],
    ['swapped digits', [dead('a', '2031-05-02', 408), dead('b', '2031-05-04', 480)]],
    [
      'an earlier event',
      [
        dead('a', '2031-05-02', 17, { says: 'In March 2019 a fire killed [17] workers.' }),
        dead('b', '2031-05-04', 19, { says: 'In March 2019 a fire killed [19] workers.' }),
      ],
    ],
    [
      'what a thing is',
      [
        plain('a', '2031-05-02', 120, 'The injured were taken to the [120]-bed hospital.', { unit: 'bed' }),
        plain('b', '2031-05-04', 150, 'The injured were taken to the [150]-bed hospital.', { unit: 'bed' }),
      ],
    ],
    [
      'an age',
      [
        plain('a', '2031-05-02', 18, 'One of the dead was [18].', { kind: 'age', unit: 'year' }),
        plain('b', '2031-05-04', 19, 'One of the dead was [19].', { kind: 'age', unit: 'year' }),
      ],
    ],
    [
      'how many live there',
      [
        plain('a', '2031-05-02', 21000, 'The town has [21,000] inhabitants.', { step: 1000 }),
        plain('b', '2031-05-04', 24000, 'The town has [24,000] inhabitants.', { step: 1000 }),
      ],
    ],
    [
      'a review of minutes',
      [
        plain('a', '2031-05-02', 3, 'It took [three] minutes.', { kind: 'duration', unit: 'minute' }),
        plain('b', '2031-05-03', 4, 'It took [four] minutes.', { kind: 'duration', unit: 'minute' }),
      ],
    ],
  ])('is not %s', (_, tellings) => expect(told(tellings)).toBeNull())
})

describe('sources', () => {
  const by = (article: string, value: number, attribution: string | null): Telling =>
    dead(article, '2031-05-02', value, { attribution })

  test('two that differ at one time', () => {
    expect(told([by('a', 12, 'police'), by('b', 19, 'the fire service')])).toEqual({
      kind: 'attribution',
      text: 'a cites police; b cites the fire service',
    })
  })
  test('an article that sets a source against another number', () => {
    expect(told([by('a', 12, null), by('a', 19, 'the fire service'), by('b', 19, null)])?.kind).toBe(
      'attribution',
    )
  })
  test.each<[string, string, string]>([
    ['one source, twice', 'the police', 'police'],
    ['an acronym and what it stands for', 'the Harbour Office for Rivers', 'HOR'],
    ['a title and the name', 'Colonel Ada Pruss', 'Pruss'],
    ['nobody in particular', 'officials', 'witnesses'],
  ])('are not told apart by %s', (_, x, y) => expect(told([by('a', 12, x), by('b', 19, y)])).toBeNull())
})

describe('windows', () => {
  test('that begin on different days', () => {
    const week = dead('a', '2031-05-09', 30, { window: { from: '2031-05-02', to: '2031-05-09' } })
    const days = dead('b', '2031-05-09', 12, { window: { from: '2031-05-07', to: '2031-05-09' } })
    expect(told([week, days])).toEqual({
      kind: 'window',
      text: 'a counts from 2031-05-02 to 2031-05-09; b counts from 2031-05-07 to 2031-05-09',
    })
  })
  test('that begin together are one running total', () => {
    const first = dead('a', '2031-05-04', 12, { window: { from: '2031-05-02', to: '2031-05-03' } })
    const later = dead('b', '2031-05-09', 30, { window: { from: '2031-05-02', to: '2031-05-09' } })
    expect(told([first, later])?.kind).toBe('as-of')
  })
})

describe('rounding', () => {
  const long = (article: string, value: number): Telling =>
    plain(article, '2031-05-02', value, `The wall is [${value}] kilometres long.`, {
      kind: 'measure',
      unit: 'kilometre',
    })

  test.each<[number, number, string | null]>([
    [480, 482, 'rounding'],
    [30, 31, 'rounding'],
    [20, 23, null],
    [20, 21, null],
    [52, 54, null],
    [6245, 6254, null],
  ])('%d and %d', (x, y, kind) => expect(told([long('a', x), long('b', y)])?.kind ?? null).toBe(kind))

  test('is no reason for an age', () => {
    const aged = (article: string, value: number) =>
      plain(article, '2031-05-02', value, `He is [${value}].`, { kind: 'age', unit: 'year' })
    expect(told([aged('a', 50), aged('b', 51)])).toBeNull()
  })
})
