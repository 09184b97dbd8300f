import { describe, expect, test } from 'vitest'
import { shown } from './helpers.js'

const BEFORE: Readonly<Record<string, string>> = {
  '>=': 'at least|at the very least|at the least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|as few as|starting at',
  '>': 'more than|over|above|just over|just above|well over|well above|slightly more than|in excess of|upwards of|upward of|north of|greater than|higher than|larger than|beyond|exceeding|topping|surpassing',
  '<=': 'up to|as many as|as much as|as high as|at most|at the most|no more than|not more than|not exceeding|a maximum of|capped at',
  '<': 'fewer than|less than|under|below|well under|well below|lower than|smaller than',
  '~': 'about|some|around|roughly|approximately|an estimated|something like|nearly|almost|close to|approaching|barely|virtually|not quite|perhaps|maybe|just under|just short of|just shy of|slightly less than|in the region of|on the order of|more or less',
  '': 'an average of|only|a total of|exactly',
} // prettier-ignore
const AFTER: Readonly<Record<string, string>> = {
  '>=': ' or more| or greater| or higher| and over| and above| and counting|-plus|+',
  '<=': ' or fewer| or less| or lower| and under',
  '~': ' or so| or thereabouts| give or take|-odd|-ish',
}

const rows = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).flatMap(([mark, list]) => list.split('|').map((phrase) => ({ mark, phrase })))

describe('bounds before the number', () => {
  test.each(rows(BEFORE))('$phrase 200: $mark', ({ mark, phrase }) =>
    expect(shown(`Officials counted ${phrase} 200 homes.`)).toEqual([`[200] count ${mark}200 home`]),
  )
})

describe('bounds behind the number', () => {
  test.each(rows(AFTER))('200$phrase: $mark', ({ mark, phrase }) =>
    expect(shown(`Officials counted 200${phrase} homes.`)).toEqual([`[200] count ${mark}200 home`]),
  )
})

describe('bounds that need a verb or a unit', () => {
  test.each([
    ['The toll could top 200.', '[200] count >200'],
    ['The toll exceeded 200.', '[200] count >200'],
    ['It lies within 12 km.', '[12] measure <=12 kilometre'],
    ['Cars are banned within 50 km of the border.', '[50] measure 50 kilometre'],
    ['Appeals may be lodged within ten days.', '[ten] duration 10 day'],
    ['The film is due within five working days.', '[five] duration 5 day'],
    ['Over two days the court heard her.', '[two] duration 2 day'],
    ['Over 40 hours of film was seized.', '[40] duration >40 hour'],
    ['They got a tax break over ten years.', '[ten] duration 10 year'],
    ['People work over ten hours.', '[ten] duration >10 hour'],
    ['She resigned over 20 letters.', '[20] count 20 letter'],
    ['He faces up to ten years in prison.', '[ten] duration <=10 year'],
    ['He faced up to two rivals.', '[two] count 2 rival'],
    ['The toll goes up to 47.', '[47] count 47'],
    ['It never led by more than five metres.', '[five] measure <=5 metre'],
    ['The term cannot be more than 25 years.', '[25] duration <=25 year'],
    ['No harvest exceeded 40 tonnes.', '[40] measure <=40 tonne'],
    ['There is no word on more than 50 people.', '[50] count >50 person'],
    ['It is not what was seen by more than 50 people.', '[50] count >50 person'],
    ['Help came within five hours.', '[five] duration <=5 hour'],
    ['At least another 20 homes burned.', '[20] count >=20 home'],
    ['It needs no more than about 20 homes.', '[20] count <=20 home'],
  ])('%s', (text, figure) => expect(shown(text)).toEqual([figure]))
})

describe('words of bounds in another use', () => {
  test.each([
    ['The top two floors burned.', '[two] count 2 floor'],
    ['He took over 14 months ago.', '[14] duration 14 month'],
    ['It adds up to 100 homes.', '[100] count 100 home'],
    ['They argued over 20 jobs.', '[20] count 20 job'],
    ['He was jailed over $9 million fraud.', '[$9 million] money 9000000 USD'],
    ['They must answer within five days.', '[five] duration 5 day'],
    ['It was magnitude 8.0 and more than 500 died.', '[8.0] measure 8 magnitude | [500] count >500 person'],
  ])('%s', (text, figures) => expect(shown(text).join(' | ')).toBe(figures))
})
