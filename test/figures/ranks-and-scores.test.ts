import { describe, expect, test } from 'vitest'
import { shown } from './helpers.js'

describe('ranks', () => {
  // prettier-ignore
  test.each([
    ['The lead shrank from 18,311 votes to 17,946.', '[18,311] count 18311 vote | [17,946] count 17946 vote'],
    ['It gave the Alliance 52 of the 121 seats.', '[52] count 52 seat | [121] count 121 seat'],
    ['It greeted its two-millionth visitor and 1,000,000th child.', '[two-millionth] rank 2000000 visitor | [1,000,000th] rank 1000000 child'],
    ['The 10th and final body was found.', '[10th] rank 10 body'],
    ['The third and last of them fell.', '[third] rank 3'],
    ['It was the sixth quarterly fall in a row.', '[sixth] rank 6 fall'],
    ['They left before first light.', ''],
    ['She was the fourth of nine children.', '[fourth] rank 4 child | [nine] count 9 child'],
    ['It was the third year running.', '[third] rank 3 year'],
    ['It is the second-largest city.', '[second] rank 2 city'],
    ['It is the largest city.', '[largest] rank 1 city'],
    ['It is the 19th time.', '[19th] rank 19 time'],
    ['It is the twenty-first time.', '[twenty-first] rank 21 time'],
    ['It is the deadliest fire since 1990.', '[deadliest] rank 1 fire | [1990] date 1990 year'],
    ['It is one of the largest cities.', ''],
    ['She is ranked number 3 in the world.', '[3] rank 3'],
    ['It was the third-deadliest crash in the country.', '[third] rank 3 crash'],
    ['In the third quarter sales rose.', '[third] rank 3 quarter'],
    ['They lost the third quarter final.', '[third] rank 3 final'],
    ['The song entered the chart at number 3.', '[3] rank 3'],
    ['He lives at number 58.', ''],
    ['The house at number 58 burned.', ''],
    ['It fell in the 94th minute.', '[94th] rank 94 minute'],
    ['They finished third.', '[third] rank 3'],
    ['It was the third time in a row.', '[third] rank 3 time'],
    ['It is the third-largest city.', '[third] rank 3 city'],
    ["It is the country's fourth-biggest bank.", '[fourth] rank 4 bank'],
    ['It is the 3rd time.', '[3rd] rank 3 time'],
    ['It was her ninth title.', '[ninth] rank 9 title'],
    ["It is the world's oldest bridge.", '[oldest] rank 1 bridge'],
    ['It is the fourth time this year.', '[fourth] rank 4 time | [this year] date 2026 year'],
    ['It was the hundredth day.', '[hundredth] rank 100 day'],
    ['He took second place.', '[second] rank 2 place'],
    ['The second half began.', '[second] rank 2 half'],
  ])('%s', (text, figures) => expect(shown(text).join(' | ')).toBe(figures))
})

describe('scores', () => {
  // prettier-ignore
  test.each([
    ['At half-time: Town 1-2 Albion.', '[1-2] score 1-2 goal'],
    ['They won 3-1.', '[3-1] score 3-1 goal'],
    ['They won 3–1.', '[3–1] score 3-1 goal'],
    ['They lost two-nil.', '[two-nil] score 2-0 goal'],
    ['They voted 52 votes to 48.', '[52 votes to 48] score 52-48 vote'],
    ['The House voted 218–210.', '[218–210] score 218-210 vote'],
    ['Voted best of the match, she saw them win 3-1.', '[3-1] score 3-1 goal'],
    ['The council approved it on a 6 to 3 vote.', '[6 to 3] score 6-3 vote'],
    ['The committee split six to three.', '[six to three] score 6-3 vote'],
    ['Votes for it fell from 48 to 30 per cent.', '[48] percent 48 percent | [30] percent 30 percent'],
    ['They won by three goals to one.', '[three goals to one] score 3-1 goal'],
    ['They won by 52 to 48.', '[52 to 48] score 52-48 vote'],
    ['She won 6-4, 7-5.', '[6-4] score 6-4 goal | [7-5] score 7-5 goal'],
    ['PORT CITY 3 VALE UNITED 1', '[3 VALE UNITED 1] score 3-1 goal'],
    ['They won 4 to 2.', '[4 to 2] score 4-2 goal'],
    ['They lost 3 to 1.', '[3 to 1] score 3-1 goal'],
    ['The motion passed by 52 votes to 48.', '[52 votes to 48] score 52-48 vote'],
    ['The motion passed 301 to 120.', '[301 to 120] score 301-120 vote'],
    ['The bill passed 60–40.', '[60–40] score 60-40 vote'],
    ['The jury voted ten to two.', '[ten to two] score 10-2 vote'],
    ['They won three-one.', '[three-one] score 3-1 goal'],
    ['They won five-nil.', '[five-nil] score 5-0 goal'],
    ['They won four goals to two.', '[four goals to two] score 4-2 goal'],
    ['Some 3 to 12 men came.', '[3 to 12] count ~3..12 man'],
  ])('%s', (text, figures) => expect(shown(text).join(' | ')).toBe(figures))
})
