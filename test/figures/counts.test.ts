import { describe, expect, test } from 'vitest'
import { shown } from './helpers.js'

describe('things counted', () => {
  // prettier-ignore
  test.each([
    ['The blasts killed at least 18.', '[18] count >=18 person'],
    ['It killed three and wounded nine others.', '[three] count 3 person | [nine] count 9 person'],
    ['Eleven of the train’s 18 carriages left the track.', '[Eleven] count 11 carriage | [18] count 18 carriage'],
    ['Uganda sold 6.1 million 60-kilogram bags.', '[6.1 million] count 6100000 bag | [60] measure 60 kilogram'],
    ['He leaves two daughters and seven grandchildren.', '[two] count 2 daughter | [seven] count 7 grandchild'],
    ['She admitted two counts of fraud and one of perjury.', '[two] count 2 count | [one] count 1 count'],
    ['It polled 12 economists.', '[12] count 12 economist'],
    ['Murders fell to 318 last year.', '[318] count 318 murder | [last year] date 2025 year'],
    ['At least 277 people died.', '[277] count >=277 person'],
    ['31 Russian tanks burned.', '[31] count 31 tank'],
    ['17 of its soldiers fell.', '[17] count 17 soldier'],
    ['20 dead were found.', '[20] count 20 person'],
    ['A mother of two was held.', '[two] count 2 child'],
    ['Seven other people were hurt.', '[Seven] count 7 person'],
    ['8 of 13 shots went in.', '[8] count 8 shot | [13] count 13 shot'],
    ['It has 2,400 employees.', '[2,400] count 2400 employee'],
    ['The plant builds 60 cars an hour.', '[60] count 60 car'],
    ['They won by one point.', '[one] count 1 point'],
    ['The index rose 12.5 points to 4,123 points.', '[12.5] count 12.5 point | [4,123] count 4123 point'],
    ['They scored 31 points.', '[31] count 31 point'],
    ['Some 40 soldiers were hurt, of whom 12 died.', '[40] count ~40 soldier | [12] count 12 person'],
    ['The dead now number 57.', '[57] count 57'],
    ['They have troops who number 9,000.', '[9,000] count 9000'],
    ['The 20 dead were buried.', '[20] count 20 person'],
    ['Sixteen large wooden houses burned.', '[Sixteen] count 16 house'],
    ['Five police officers and three civilians died.', '[Five] count 5 officer | [three] count 3 civilian'],
    ['It hit 12 of the 30 villages.', '[12] count 12 village | [30] count 30 village'],
    ['It hit 12 of 30 villages.', '[12] count 12 village | [30] count 30 village'],
    ['Another 12 people were hurt.', '[12] count 12 person'],
    ['A further 12 people were hurt.', '[12] count 12 person'],
    ['The 300-bed hospital closed.', '[300] count 300 bed'],
    ['The firm grounded all nine of its jets.', '[nine] count 9 jet'],
    ['The league was won by 12 points.', '[12] count 12 point'],
    ['They scored 31 points and led by nine in the league.', '[31] count 31 point | [nine] count 9 point'],
  ])('%s', (text, figures) => expect(shown(text).join(' | ')).toBe(figures))
})
