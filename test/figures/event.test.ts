import { expect, test } from 'vitest'
import { read } from './read.js'

const CASES: readonly (readonly [text: string, number: string, event: string | null])[] = [
  ['The blast killed 20 people.', '20', 'kill'],
  ['In all, 20 people died.', '20', 'kill'],
  ['The death toll rose to 20.', '20', 'kill'],
  [
    'The number of people known to have died in the fire, about 16 miles from the city, rose to 35.',
    '35',
    'kill',
  ],
  ['Twenty dead in the blast, a witness said.', 'Twenty', 'kill'],
  ['The quake claimed the lives of 20 people.', '20', 'kill'],
  ['The earlier war took 1,800 lives.', '1,800', 'kill'],
  ['Police reported 16 arrests.', '16', 'arrest'],
  ['Some 277 people, including 28 civilians, have been killed.', '277', 'kill'],
  ['Some 277 people, including 28 civilians, have been killed.', '28', 'kill'],
  ['The fire killed 29 workers and injured 52.', '52', 'injure'],
  ['About 61 people are known to have died and 300 are hurt.', '61', 'kill'],
  ['About 61 people are known to have died and 300 are hurt.', '300', 'injure'],
  ['The fire destroyed 12 homes and the death toll reached 31.', '31', 'kill'],
  ['Twelve people lost their lives in the church.', 'Twelve', 'kill'],
  ['They captured 31 tanks, 20 carriers and 12 guns.', '12', 'capture'],
  ['Some 310 firefighters, 14 helicopters and six tankers were fighting the blaze.', '14', 'fight'],
  ['Seven civilians were killed in Kavelia and five in Orzhan.', 'five', 'kill'],
  ['At least 1,480 homes destroyed and 3,200 damaged.', '3,200', 'damage'],
  ['The army had shot down 14 drones overnight.', '14', 'shoot-down'],
  ['About 300 people were inside the building.', '300', null],
  ['More than 240 rescuers took part in the search.', '240', null],
  ['The rebels took 240 rifles.', '240', 'capture'],
  ['They found two bodies, bringing to 32 the number of people killed.', '32', 'kill'],
  ['The 120-bed hospital was evacuated.', '120', null],
  ['Four villages were in foreign hands.', 'Four', null],
  ['The army raised its count from nine on Thursday evening.', 'nine', null],
  ['Danuta Orlic, 54, was killed.', '54', null],
]

test.each(CASES)('%s [%s]', (text, number, event) => {
  expect(read(text)(number).event).toBe(event)
})
