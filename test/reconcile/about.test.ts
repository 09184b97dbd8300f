import { describe, expect, test } from 'vitest'
import { compare } from '../../src/index.js'
import { reconcile } from '../../src/reconcile/index.js'
import { scene, type Telling } from './figure.js'

const aboutOf = (...tellings: readonly Telling[]) => {
  const { quantity, context } = scene(tellings)
  return reconcile([quantity], context).findings[0]?.about
}

describe('the label that an editor reads', () => {
  test('names the counted in the plural, what befell them, and a name as it is written', () => {
    const label = aboutOf(
      {
        article: 'a',
        value: 20,
        unit: 'person',
        event: 'kill',
        says: 'The flood in Orrin killed [20] people.',
      },
      {
        article: 'b',
        value: 24,
        unit: 'person',
        event: 'kill',
        says: 'In Orrin [24] people died in the flood.',
      },
    )
    expect(label).toBe('people killed · Orrin, flood')
  })

  test('takes no word from a clause that has a number of its own', () => {
    const label = aboutOf(
      { article: 'a', kind: 'measure', value: 118, unit: 'kilometre per hour', says: 'A train in Orrin did [118] km/h where the limit is 80.' },
      { article: 'b', kind: 'measure', value: 121, unit: 'kilometre per hour', says: 'It took the bend in Orrin at [121] km/h; the limit there is 80.' },
    ) // prettier-ignore
    expect(label).toBe('speed · Orrin')
  })

  test('takes no preposition that two sentences begin with', () => {
    const children = { unit: 'child', event: 'kill' } as const
    const label = aboutOf(
      { article: 'a', ...children, value: 11, says: 'Among the dead of Orrin are [11] children.' },
      { article: 'b', ...children, value: 13, says: 'Among those killed in Orrin were [13] children.' },
    )
    expect(label).toBe('children killed · Orrin')
  })

  test('takes no unit that a hyphen joins to a number', () => {
    const hurt = { unit: 'person', event: 'injure' } as const
    const label = aboutOf(
      { article: 'a', ...hurt, value: 23, says: 'A blast in a 10-storey block injured [23] people.' },
      { article: 'b', ...hurt, value: 31, says: 'As the ten-storey tower blew up [31] people were injured.' },
    )
    expect(label).toBe('people injured')
  })

  test('takes nothing that a hyphen leaves of a word', () => {
    const texts = [
      'The Rovers will pay up to £12m in add-ons.',
      'On Monday Rovers agreed to pay £12m in add-ons.',
    ]
    const articles = texts.map((text, i) => ({ id: `a${i}`, published: '2026-07-02', text }))
    expect(compare(articles).findings.map(({ about }) => about)).toEqual(['money paid · Rovers'])
  })

  test('names the side of a thing that is measured', () => {
    const tall = { kind: 'measure', unit: 'metre' } as const
    expect(
      aboutOf(
        { article: 'a', ...tall, value: 4, says: 'The waves off Orrin were [4 metres] high.' },
        { article: 'b', ...tall, value: 6, says: 'Off Orrin waves of [6 metres] broke.' },
      ),
    ).toBe('height · Orrin waves')
    expect(
      aboutOf(
        { article: 'a', ...tall, value: 4, says: 'The waves off Orrin were [4 metres] high.' },
        { article: 'b', ...tall, value: 6, says: 'Off Orrin waves [6 metres] long broke.' },
      ),
    ).toBe('distance · Orrin waves')
  })

  test('is the same in any order of the articles', () => {
    const tellings: readonly Telling[] = [
      { article: 'a', value: 31, unit: 'tank', event: 'capture', modifiers: ['russian'], says: 'They captured [31] Russian tanks near Orrin.' },
      { article: 'b', value: 30, unit: 'tank', event: 'capture', modifiers: ['russian'], says: 'Rebels seized [30] Russian tanks in Orrin.' },
      { article: 'c', value: 33, unit: 'tank', event: 'capture', modifiers: ['russian'], says: 'In Orrin [33] Russian tanks were captured.' },
    ] // prettier-ignore
    expect(aboutOf(...tellings)).toBe('Russian tanks captured · Orrin')
    expect(aboutOf(...[...tellings].reverse())).toBe('Russian tanks captured · Orrin')
  })

  test.each<readonly [string, Telling, Telling]>([
    [
      'age of Danuta Orlic',
      {
        article: 'a',
        kind: 'age',
        value: 52,
        unit: 'year',
        says: 'A witness, Danuta Orlic, [52], sells feed.',
      },
      { article: 'b', kind: 'age', value: 54, unit: 'year', says: 'The shopkeeper Danuta Orlic, [54], ran.' },
    ],
    [
      'share: Civic Alliance',
      {
        article: 'a',
        kind: 'percent',
        value: 34,
        unit: 'percent',
        says: 'So the Civic Alliance took [34] percent.',
      },
      {
        article: 'b',
        kind: 'percent',
        value: 35,
        unit: 'percent',
        says: 'With [35] percent the Civic Alliance won.',
      },
    ],
    [
      'distance · Ravna',
      {
        article: 'a',
        kind: 'measure',
        value: 12,
        unit: 'kilometre',
        says: 'The hill is [12] kilometres from Ravna.',
      },
      { article: 'b', kind: 'measure', value: 9, unit: 'mile', says: 'From there it is [9] miles to Ravna.' },
    ],
    [
      'rank among cities · Orrin',
      { article: 'a', kind: 'rank', value: 1, unit: 'city', says: 'They took Orrin, the [largest] city.' },
      {
        article: 'b',
        kind: 'rank',
        value: 2,
        unit: 'city',
        says: 'They hold Orrin, the [second-largest] city.',
      },
    ],
    [
      'number · graveyard',
      { article: 'a', value: 64, unit: null, says: 'They speak of [64] at the graveyard.' },
      { article: 'b', value: 66, unit: null, says: 'By last night there were [66].' },
    ],
    [
      'people',
      { article: 'a', value: 20, unit: 'person', event: 'chase', says: 'They chased [20] people.' },
      { article: 'b', value: 21, unit: 'person', event: null, says: 'There were [21] people.' },
    ],
  ])('%s', (label, a, b) => {
    expect(aboutOf(a, b)).toBe(label)
  })

  test('an agent is not told as if it had suffered: insurgents storm, and are not captured', () => {
    const label = aboutOf(
      { article: 'a', value: 2000, unit: 'insurgent', event: 'capture', says: 'Some [2,000] insurgents have stormed Orrin.' },
      { article: 'b', value: 3000, unit: 'insurgent', event: 'capture', says: 'Then [3,000] insurgents stormed Orrin.' },
    ) // prettier-ignore
    expect(label).toBe('insurgents · Orrin')
  })

  test('stays short and holds no number', () => {
    const says =
      'The Extraordinarily Longnamed Provincial Administration of Upper Orrindale counted [20] wounded people.'
    const label = aboutOf(
      { article: 'a', value: 20, unit: 'person', event: 'injure', says },
      { article: 'b', value: 21, unit: 'person', event: 'injure', says: says.replace('20', '21') },
    )
    expect(label?.length).toBeLessThanOrEqual(60)
    expect(label).not.toMatch(/\d/)
  })
})
