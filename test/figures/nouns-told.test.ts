import { describe, expect, test } from 'vitest'
import { figuresOf } from './helpers.js'

/** What the bare numbers of a text count. */
function told(text: string): string {
  return figuresOf(text)
    .filter(({ kind }) => kind === 'count')
    .map(({ number, unit }) => `${text.slice(number.start, number.end)} ${unit ?? '-'}`)
    .join(', ')
}

describe('nouns told by the words around a bare number', () => {
  // prettier-ignore
  test.each([
    // the number of
    ['The number of confirmed measles cases in the county has risen to 47.', '47 case'],
    ['The union puts the number of jobs to be lost at 2,400.', '2,400 job'],
    ['They found two bodies, bringing to 32 the number killed.', 'two body, 32 person'],
    ['That brings to 17 the number killed in the valley.', '17 person'],
    ['Orders topped 200,000 within minutes.', '200,000 order'],
    ['It sold 400,000 cars, more than the 380,000 analysts had expected.', '400,000 car, 380,000 car'],
    ['Starts were well under the 1.36 million economists forecast.', '1.36 million -'],
    ['The 30 economists forecast growth.', '30 economist'],
    ['There are more than the 30 economists who came.', '30 economist'],
    ['The number of the dead rose to 31.', '31 person'],
    ['An estimated 12,000 took part.', '12,000 person'],
    ['Some 400 turned out.', '400 person'],
    ['Giraffe numbers fell to 4,180.', '4,180 giraffe'],
    ['The pig population shrank to 132 million.', '132 million pig'],
    ['The town population shrank to 5,800.', '5,800 person'],
    ['It has a herd of 48.', '48 animal'],
    ['The number out of work went up to 61,700.', '61,700 person'],
    // what only people are carried in or gather at
    ['The bus, built to carry 52, left the road.', '52 person'],
    ['The minibus was carrying 19 when it left the road.', '19 person'],
    ['The hall seats 400.', '400 person'],
    ['The ferry was licensed for 250.', '250 person'],
    ['The tank holds 50.', '50 -'],
    ['The lorry was carrying 19 when it left the road.', '19 -'],
    ['The bus left early. The crane can hold 12.', '12 -'],
    ['The attendance was given as 41,323.', '41,323 spectator'],
    ['India’s population of 1.43 billion grew.', '1.43 billion person'],
    ['He sold it for 1.5 billion.', '1.5 billion -'],
    // the clause's own toll or subject, whatever was counted before
    ['It declares an emergency in 25 prisons as riot toll reaches 31', '25 prison, 31 person'],
    ['The fire destroyed 12 homes and the death toll reached 31.', '12 home, 31 person'],
    ['They closed 12 schools and arrests climbed to 23.', '12 school, 23 arrest'],
    ['It closed 12 schools and 23 in the north.', '12 school, 23 school'],
    ['The dead of Harva now number 31, the doctors said, 24 of them burned.', '31 person, 24 person'],
    // another number behind
    ['It employs 812 people, up from 640 five years earlier.', '812 person, 640 person'],
    ['Members number 812, against 640 three years ago.', '812 member, 640 member'],
    ['Sales rose to 5,200 from 3,400 two years ago.', '5,200 -, 3,400 -'],
    ['It built 12 two-storey houses and 14 three-room flats.', '12 house, two storey, 14 flat, three room'],
    // labels
    ['Bridges destroyed: 17', '17 bridge'],
    ['Injured: 610', '610 person'],
    ['Boats licensed: 86', '86 boat'],
    ['Tackles made: Aberllyn 208, Kilbrannan 261', '208 tackle, 261 tackle'],
    ['Customers without electricity: 310,000', '310,000 customer'],
    // the subject of a verb of number or change
    ['Arrests climbed to 23.', '23 arrest'],
    ['Initial claims for jobless benefits fell by 5,000 to 236,000.', '5,000 claim, 236,000 claim'],
    ['Deaths outnumbered births by 83,000.', '83,000 death'],
    ['The coins number 411.', '411 coin'],
    ['The number of births fell 8% to 238,300.', '238,300 birth'],
    // cricket
    ['Root made 137 off 212 balls.', '137 run, 212 ball'],
    ['England closed on 356 for six at stumps, a lead of 119.', '356 run, six wicket, 119 run'],
    ['Shah took four for 77 in 33 overs.', 'four wicket, 77 run, 33 over'],
    ['They were bowled out for 187.', '187 run'],
    ['South Africa were 27 for two at the close.', '27 run, two wicket'],
    ['He sold 27 for two at the market.', '27 -, two -'],
    ['He sold 356 for six in cash and made 137.', '356 -, six -, 137 -'],
    // said of people alone
    ['Twenty were wounded.', 'Twenty person'],
    ['Four were taken to hospital.', 'Four person'],
    ['Police arrested 23.', '23 person'],
    ['In all 119 were freed.', '119 person'],
    ['He is one of the ten who lived.', 'ten person'],
    ['Fifty are still in custody.', 'Fifty person'],
    ['Of these 31 were women.', '31 woman'],
    ['There were 300 of us at the gate.', '300 person'],
    // nouns for many
    ['More women (1,840) than men (902) applied.', '1,840 woman, 902 man'],
    ['It was watched by 41,277.', '41,277 person'],
    ['They have 59 of parliament’s 120, on 41.4% of the vote; the Greens fell to 35, from 55.', '59 seat, 120 seat, 35 seat, 55 seat'],
    ['They have 41.4% of the vote; the Greens fell to 35.', ''],
    ['It claimed the lives of 20.', '20 person'],
    ['It led to the deaths of 14 on Friday.', '14 person'],
    ['Police announced the arrests of 12.', '12 person'],
    ['It ended the lives of 9 whales.', '9 whale'],
    ['The toll rose to 64.', '64 person'],
    ['Toll hits 53', '53 person'],
    ['It is a town of 5,800.', '5,800 person'],
    ['The attendance was 13,850.', '13,850 spectator'],
    ['It cut its workforce of 15,600.', '15,600 worker'],
    ['A crowd of 18,412 saw it.', '18,412 person'],
    // what was counted before
    ['It hired 12 cleaners. Five of them left.', '12 cleaner, Five cleaner'],
    ['The cleaners, 46 of them, earn less.', '46 cleaner'],
    ['The hill had eight howitzers. Two were moved.', 'eight howitzer, Two howitzer'],
    ['The barrel has six grooves. The other has five.', 'six groove, five groove'],
    ['Soldiers found 112 shells in six villages. Thirty were live.', '112 shell, six village, Thirty shell'],
    ['The lorries. 171 came on Friday.', '171 lorry'],
    ['How many sunscreens are there? 1,126 are on the register.', '1,126 sunscreen'],
    ['Executions rose to 212 in Sulmar, from 187 in 2022.', '212 execution, 187 execution'],
    ['Sulmar had 212 executions, and 118 were in Tamoura.', '212 execution, 118 execution'],
    ['The ward took in 48 nurses and 12 stayed.', '48 nurse, 12 nurse'],
    ['The court lists 614 villages. The women say 701.', '614 village, 701 village'],
  ])('%s', (text, nouns) => expect(told(text)).toBe(nouns))

  // prettier-ignore
  test.each([
    ['Sales rose to 4,300.', '4,300 -'],
    ['The index fell to 3,412.', '3,412 -'],
    ['Shares dropped to 34.', '34 -'],
    ['It was cut to 14.', '14 -'],
    ['Prices reached 33.', '33 -'],
    ['Losses grew to 2.3 billion.', '2.3 billion -'],
    ['Goals per game: 0.35', '0.35 -'],
    ['The staff did better: 150 got a bonus.', '150 -'],
    ['Kesk & Sons: 27', '27 -'],
    ['She was at 9 in the list.', '9 -'],
    ['The court lists 614 villages. The women say nine.', '614 village, nine -'],
    ['It hired 12 cleaners.\n\nThe vote was nine.', '12 cleaner, nine -'],
  ])('left without: %s', (text, nouns) => expect(told(text)).toBe(nouns))
})
