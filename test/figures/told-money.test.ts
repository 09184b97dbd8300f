import { describe, expect, test } from 'vitest'
import { shown } from './helpers.js'

/** Currencies of which only the article itself tells that they are money. */
describe('money told as money', () => {
  // prettier-ignore
  test.each([
    ['A seat costs 1,290 krondals. The state gives 42 million krondals.', '[1,290] money 1290 krondal | [42 million] money 42000000 krondal'],
    ['Petrol went from 3.40 to 5.60 kwela a litre.', '[3.40] money 3.4 kwela | [5.60] money 5.6 kwela'],
    ['They get 500 shigi ($0.40) a day. He has 20 shigi.', '[500] money 500 shigi | [$0.40] money 0.4 USD | [20] money 20 shigi'],
    ['Petrol stood at 1.62 marks per litre. Butter is 38 marks dearer.', '[1.62] money 1.62 mark | [38] money 38 mark'],
    ['The gang paid KWS 6 million and had KWS 48 million in cash.', '[KWS 6 million] money 6000000 KWS | [KWS 48 million] money 48000000 KWS'],
    ['Revenue came to 14 million quixels.', '[14 million] money 14000000 quixel'],
    ['Bought at VKR19.8 billion, it cost VKR33 million more.', '[VKR19.8 billion] money 19800000000 VKR | [VKR33 million] money 33000000 VKR'],
  ])('%s', (text, figures) => expect(shown(text).join(' | ')).toBe(figures))

  // prettier-ignore
  test.each([
    ['It sold 300 quixels and paid for them.', '[300] count 300 quixel'],
    ['It sold 14 million quixels, and sales rose.', '[14 million] count 14000000 quixel'],
    ['It paid for 51 million iQuixels in cash.', '[51 million] count 51000000 iquixel'],
    ['The league pays in three zorblets.', '[three] count 3 zorblet'],
    ['The SPQ 2 million, the CDV 3 million votes.', '[2 million] count 2000000 | [3 million] count 3000000 vote'],
    ['The RTX4090 and the VKR33 are out.', ''],
    ['The exam was worth 20 marks.', '[20] count 20 mark'],
    ['The essay, worth five marks, was lost.', '[five] count 5 mark'],
    ['The coin is worth 20 marks.', '[20] money 20 mark'],
    ['A pupil earned 95 marks in physics.', '[95] count 95 mark'],
    ['The room cost 800 marks.', '[800] money 800 mark'],
    ['Pupils got 40 marks out of 50.', '[40] count 40 mark | [50] count 50 mark'],
  ])('no money: %s', (text, figures) => expect(shown(text).join(' | ')).toBe(figures))
})
