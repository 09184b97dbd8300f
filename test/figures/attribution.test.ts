import { expect, test } from 'vitest'
import { read } from './read.js'

const CASES: readonly (readonly [text: string, number: string, source: string | null])[] = [
  ['More than 40,000 homes lost power, the grid operator said.', '40,000', 'the grid operator'],
  ['A third of the ice is gone, a study found.', 'A third', 'a study'],
  ['The bribes came to €3m, prosecutors allege.', '€3m', 'prosecutors'],
  // Verbs of speech with nobody's word behind them.
  ['He would not say where Assad was with 30 guards.', '30', null],
  ['The firm slid 14%, while China added $220 million.', '$220 million', null],
  ['Boeing said its partner lost 40 jets.', '40', 'Boeing'],
  ['At least 38 people were killed, civil defence officials said.', '38', 'civil defence officials'],
  ['The health ministry said 45 people were hurt.', '45', 'The health ministry'],
  [
    'About 3,200 people fled, according to the refugee agency, and 26 schools closed.',
    '3,200',
    'the refugee agency',
  ],
  ['About 3,200 people fled, according to the refugee agency, and 26 schools closed.', '26', null],
  ['On Tuesday the health ministry said 21 people had died.', '21', 'the health ministry'],
  ['On Tuesday police said 21 people had died.', '21', 'police'],
  ['At noon officials said 14 people were held.', '14', 'officials'],
  ['On Monday 112 people confirmed dead were named.', '112', null],
  ['According to the airport, 1,100 employees stayed away.', '1,100', 'the airport'],
  ['According to the timetable, 40 trains a day run.', '40', null],
  ['According to the observatory, 20 fighters died.', '20', 'the observatory'],
  [
    'The defence minister, Rustam Ilyev, told reporters that 60 soldiers had fallen.',
    '60',
    'The defence minister, Rustam Ilyev',
  ],
  ['Rami Karim, who heads the office, said 60 soldiers had fallen.', '60', 'Rami Karim'],
  ['The U.S. Geological Survey (USGS) put the magnitude at 7.1.', '7.1', 'The U.S. Geological Survey (USGS)'],
  ['INDECI counts 1,150 collapsed homes.', '1,150', 'INDECI'],
  ['An earthquake of magnitude 7.1 (USGS) struck the province.', '7.1', 'USGS'],
  ['The army lost four drones, not the 14 claimed by Dorvat.', '14', 'Dorvat'],
  ['The army lost four drones, not the 14 claimed by Dorvat.', 'four', null],
  ['Bulletin: 112 people confirmed dead by INDECI.', '112', 'INDECI'],
  ['Kavelia denied losing so many and said eight drones were hit.', 'eight', 'Kavelia'],
  // A part has its whole's source.
  ['The toll was 255 people, according to the observatory, including 24 civilians.', '24', 'the observatory'],
  // A quotation, and one that runs on into the next sentence.
  ['“We counted 30 explosions,” said Danuta Orlic, who sells feed.', '30', 'Danuta Orlic'],
  ['“We ran,” said Vera Sabit. “There were 30 houses in my street.”', '30', 'Vera Sabit'],
  // "He" is the one named in the sentence before.
  [
    'The mayor, Ivo Brandt, said the fire was out. He said 40 homes were lost.',
    '40',
    'The mayor, Ivo Brandt',
  ],
  ['He said 40 homes were lost.', '40', null],
  // Nobody speaks.
  ['More than 6,000 people were told to leave.', '6,000', null],
  ['Firefighters found five bodies on the top floor.', 'five', null],
  ['Footage shows 30 people running.', '30', null],
  ['The government declared a 60-day state of emergency.', '60', null],
  ['Lorna Pike admitted two counts of false accounting.', 'two', null],
]

test.each(CASES)('%s [%s]', (text, number, source) => {
  expect(read(text)(number).attribution).toBe(source)
})

test('a headline ends in its source', () => {
  const text =
    'Toll at 64: ministry\n\nRescue teams went on digging through the rubble of the town on Thursday.\n'
  expect(read(text)('64').attribution).toBe('ministry')
})
