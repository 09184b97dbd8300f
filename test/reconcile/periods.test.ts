import { expect, test } from 'vitest'
import { reconcile } from '../../src/reconcile/index.js'
import type { Figure } from '../../src/types.js'
import { scene } from './figure.js'

/** What accounts for 19 and 54 in two sentences of one day, and in which words. */
function told(one: string, other: string, given: Partial<Figure> = {}): string | null {
  const { quantity, context } = scene([
    { article: 'a', published: '2031-05-14', value: 19, ...given, says: one },
    { article: 'b', published: '2031-05-14', value: 54, ...given, says: other },
  ])
  const [finding] = reconcile([quantity], context).findings
  const { kind, text } = finding?.explanation ?? { kind: null, text: '' }
  return kind === null ? null : `${kind}: ${text}`
}

test.each([
  ['[19] mm fell in 24 hours.', '[54] mm fell in three days.', 'window: a counts “in 24 hours”; b “in three days”'],
  ['[19] fled over the weekend.', '[54] fled in the past week.', 'window: a counts “over the weekend”; b “in the past week”'],
  ['Sales fell [19]% in February.', 'Sales fell [54]% in the first two months.', 'window: a counts “in February”; b “in the first two months”'],
  ['Profit in the third quarter was [19].', 'Profit over the first nine months was [54].', 'window: a counts “in the third quarter”; b “over the first nine months”'],
  ['Its quarterly profit was [19].', 'Its annual profit was [54].', 'window: a counts “quarterly”; b “annual”'],
  ['[19] have died since April.', '[54] have died since the start of the year.', 'window: a counts “since April”; b “since the start of the year”'],
  ['In its first three days it drew [19].', 'It drew [54] in its ten days.', 'window: a counts “In its first three days”; b “in its ten days”'],
  ['In the first two days of it [19] died.', 'In the first four days of it [54] died.', 'as-of: a counts “In the first two days”; b “in the first four days”'],
])('%s / %s', (one, other, account) => {
  expect(told(one, other)?.toLowerCase()).toBe(account.toLowerCase())
}) // prettier-ignore

test.each([
  ['one length', '[19] mm fell in 24 hours.', '[54] mm fell in a day.'],
  ['a month and four weeks', '[19] fled in a month.', '[54] fled in the past 30 days.'],
  ['one side alone', '[19] mm fell in 24 hours.', '[54] mm fell.'],
  [
    'the time of what happened',
    'In March inspectors found [19] faults.',
    'Last week inspectors found [54] faults.',
  ],
  [
    'the year of a date',
    'On 4 March of this year they found [19] faults.',
    'In March they found [54] faults.',
  ],
  ['how long it took', '[19] men fought it for two days.', '[54] men put it out within an hour.'],
  ['since one day', '[19] have died since April.', '[54] have died since the beginning of April.'],
  ['another number between', '[19] fell, and 7 more in 24 hours.', '[54] fell, and 9 more in three days.'],
  ['another clause', '[19] fell; it ended in 24 hours.', '[54] fell; it ended in three days.'],
])('nothing: %s', (_name, one, other) => {
  expect(told(one, other)).toBe(null)
})

test('a length is counted over nothing', () => {
  const length = { kind: 'duration', unit: 'day' } as const
  expect(told('It took [19] days in a month.', 'It took [54] days in a year.', length)).toBe(null)
})

test('the first two days and all that passed since a day may be one stretch', () => {
  const { quantity, context } = scene([
    { article: 'a', published: '2031-05-14', value: 19, event: 'kill', says: 'In its first two days [19] died.' },
    { article: 'b', published: '2031-05-14', value: 54, event: 'kill', window: { from: '2031-05-02', to: null }, says: 'Since 2 May [54] died.' },
  ]) // prettier-ignore
  expect(reconcile([quantity], context).findings[0]?.explanation).toBe(null)
})
