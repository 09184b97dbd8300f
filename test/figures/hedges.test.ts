import { describe, expect, test } from 'vitest'
import { HEDGES_AFTER, HEDGES_BEFORE, type Hedge } from '../../src/figures/hedge-table.js'
import { shown } from './helpers.js'

const BEFORE: Readonly<Record<string, string>> = {
  '>=': 'at least|at the very least|at the least|no fewer than|no less than|not less than|not fewer than|nothing less than|a minimum of|minimum of|minimum|as few as|as little as|starting at|starting from|starts at|start at',
  '>': 'more than|over|above|just over|just above|well over|well above|a little over|a bit over|slightly over|slightly above|slightly more than|a bit more than|little more than|in excess of|upwards of|upward of|north of|greater than|higher than|larger than|longer than|older than|past|beyond|>|exceed|exceeds|exceeded|exceeding|topped|topping|surpass|surpassed|surpassing|tops',
  '<=': 'up to|as many as|as much as|as high as|as long as|as far as|as deep as|as late as|at most|at the most|at the very most|no more than|not more than|not exceeding|a maximum of|maximum of|maximum|capped at',
  '<': 'fewer than|less than|under|below|well under|well below|lower than|smaller than|shorter than|younger than|<',
  '~': 'about|some|around|at around|roughly|approximately|approx|circa|an estimated|estimated|estimated at|something like|~|≈|nearly|almost|close to|close on|nearing|approaching|barely|virtually|practically|hardly|not quite|perhaps|maybe|just under|just below|just short of|just shy of|shy of|a little under|a bit under|slightly under|slightly below|slightly less than|a little less than|in the region of|in the order of|on the order of|in the neighbourhood of|in the neighborhood of|in the vicinity of|more or less|an approximate',
  '': 'an average of|only|a total of|exactly',
} // prettier-ignore
const AFTER: Readonly<Record<string, string>> = {
  '>=': ' or more| or greater| or higher| or better| or longer| or older| or over| or above| and over| and above| and older| and up| and more| and counting|-plus|+',
  '<=': ' or fewer| or less| or lower| or below| or under| or younger| and under| and below| and younger',
  '~': ' or so| or thereabouts| more or less| give or take|-odd|-ish',
}

const rows = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).flatMap(([mark, list]) => list.split('|').map((phrase) => ({ mark, phrase })))

/** Read only with a verb or a unit, below. */
const ELSEWHERE = ['top', 'pass', 'near', 'within', 'inside']

test('every phrase of the table is read in one of these', () => {
  const phrases = (table: ReadonlyMap<string, readonly Hedge[]>) =>
    [...table.values()].flat().map(({ phrase }) => phrase)
  const told = (table: Readonly<Record<string, string>>) =>
    rows(table).map(({ phrase }) => phrase.replace(/^[ -]/, ''))
  expect(
    phrases(HEDGES_BEFORE)
      .filter((phrase) => !told(BEFORE).includes(phrase))
      .sort(),
  ).toEqual([...ELSEWHERE].sort())
  expect(phrases(HEDGES_AFTER).filter((phrase) => !told(AFTER).includes(phrase))).toEqual([])
})

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
    ['The toll exceeded 200.', '[200] count >200 person'],
    ['The toll may pass 200.', '[200] count >200'],
    ['The toll is near 200.', '[200] count ~200 person'],
    ['It came inside two hours.', '[two] duration <=2 hour'],
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
    ['The toll goes up to 47.', '[47] count 47 person'],
    ['The temperature did not drop below 31 degrees.', '[31] measure >=31 degree'],
    ['Growth never rose above 2.5%.', '[2.5] percent <=2.5 percent'],
    ['It went a year without once falling below $20.', '[$20] money >=20 USD'],
    ['It fell below 12%.', '[12] percent <12 percent'],
    ['It did not say that it fell below 12%.', '[12] percent <12 percent'],
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

describe('bounds behind the unit or the thing counted', () => {
  test.each([
    ['It took 25 minutes or so.', '[25] duration ~25 minute'],
    ['It fell 70 metres or so from the track.', '[70] measure ~70 metre'],
    ['He waited six weeks or more.', '[six] duration >=6 week'],
    ['A wait of two days or less is rare.', '[two] duration <=2 day'],
    ['It fell 12% or so.', '[12] percent ~12 percent'],
    ['In all 20 jobs or fewer will go.', '[20] count <=20 job'],
    ['Persons aged 65 years and older may ask.', '[65] age >=65 year'],
    ['It is for those aged one year and over.', '[one] age >=1 year'],
    ['Those aged 18 years of age or younger ran.', '[18] age <=18 year'],
    ['He won by ten metres or so he says.', '[ten] measure 10 metre'],
    ['Some 30 men and over 40 dogs came.', '[30] count ~30 man | [40] count >40 dog'],
    ['Two men or more than 30 dogs came.', '[Two] count 2 man | [30] count >30 dog'],
    ['Some 20 jobs or more will go.', '[20] count ~20 job'],
  ])('%s', (text, figures) => expect(shown(text).join(' | ')).toBe(figures))
})

describe('words of bounds in another use', () => {
  test.each([
    ['It was found under two metres of mud.', '[two] measure 2 metre'],
    ['It was under two metres long.', '[two] measure <2 metre'],
    [
      'He lost 4 kg, against 1 kg on placebo, over 20 weeks.',
      '[4] measure 4 kilogram | [1] measure 1 kilogram | [20] duration 20 week',
    ],
    ['They argued for years, over 20 years.', '[20] duration >20 year'],
    ['It weighs as much as nine elephants.', '[nine] count 9 elephant'],
    ['It weighs as much as nine tonnes.', '[nine] measure <=9 tonne'],
    ['They lost six of their past 11 games.', '[six] count 6 game | [11] count 11 game'],
    ['It will pass within 300 km of the coast.', '[300] measure <=300 kilometre'],
    ['The top two floors burned.', '[two] count 2 floor'],
    ['He took over 14 months ago.', '[14] duration 14 month'],
    ['It adds up to 100 homes.', '[100] count 100 home'],
    ['They argued over 20 jobs.', '[20] count 20 job'],
    ['He was jailed over $9 million fraud.', '[$9 million] money 9000000 USD'],
    ['They must answer within five days.', '[five] duration 5 day'],
    ['The top 200 homes burned.', '[200] count 200 home'],
    ['It fell half past 20 homes.', '[20] count 20 home'],
    ['It sells a third more than two shops do.', '[a third] ratio 0.333333 share | [two] count 2 shop'],
    ['It was magnitude 8.0 and more than 500 died.', '[8.0] measure 8 magnitude | [500] count >500 person'],
    ['When it was over 1,100 jobs had gone.', '[1,100] count 1100 job'],
    ['It was over 1,100 jobs.', '[1,100] count >1100 job'],
    ['The park extends over 640 km.', '[640] measure 640 kilometre'],
    ['It owns over 640 km of pipes.', '[640] measure >640 kilometre'],
    ['They flew over 640 reefs.', '[640] count 640 reef'],
    ['They saw over 640 reefs.', '[640] count >640 reef'],
    ['They flew over 640 km.', '[640] measure >640 kilometre'],
    ['He won a play-off over three holes.', '[three] count 3 hole'],
    ['It has over three floors.', '[three] count >3 floor'],
  ])('%s', (text, figures) => expect(shown(text).join(' | ')).toBe(figures))
})
