import { describe, expect, test } from 'vitest'
import { shown } from './helpers.js'

describe('one that counts', () => {
  // prettier-ignore
  test.each([
    ['Three were killed, nine hurt and one is unaccounted for.', '[Three] count 3 person | [nine] count 9 person | [one] count 1 person'],
    ['Of 58 aboard 49 survived, eight died and one was rescued.', '[58] count 58 person | [49] count 49 person | [eight] count 8 person | [one] count 1 person'],
  ['One man died in his car.', '[One] count 1 man'],
    ['Deaths fell from five to one.', '[five] count 5 death | [one] count 1 death'],
    ['Just one of their past 11 games was won.', '[one] count 1 game | [11] count 11 game'],
    ['Only one of the 38 wind turbines turned.', '[one] count 1 turbine | [38] count 38 turbine'],
    ['He was the only one of 104 guests to leave.', '[104] count 104 guest'],
    ['Three workers were hurt, one of them badly.', '[Three] count 3 worker | [one] count 1 worker'],
    ['She freed two birds, one of which flew.', '[two] count 2 bird | [one] count 1 bird'],
    ['It was seen by one of them.', ''],
    ['A student lost the sight of one eye.', '[one] count 1 eye'],
    ['One helicopter made a hard landing.', '[One] count 1 helicopter'],
    ['They had one drip between them.', '[one] count 1 drip'],
    ['Shows were cancelled: two in Perth, one in Adelaide.', '[two] count 2 | [one] count 1'],
    ['She won the Open by one.', '[one] count 1'],
    ['One tree in four is down.', '[One tree in four] ratio 0.25 share'],
    ['One person in 29 has bought a ticket.', '[One person in 29] ratio 0.0344828 share'],
    ['The odds are 1 in 302 million.', '[1 in 302 million] ratio 3.31126e-9 share'],
  ])('%s', (text, figures) => expect(shown(text).join(' | ')).toBe(figures))

  test.each([
    'One mother said nothing.',
    'One video shows the crash.',
    'The floats worked on one side.',
    'Not one window broke.',
    'He stopped the wrong one.',
    'One of them lived.',
    'They shot at one another.',
    'One day it will end.',
    'He moved one by one.',
    'He bought this one car.',
  ])('none: %s', (text) => expect(shown(text)).toEqual([]))

  test('a thing in so many months is no share', () => {
    expect(shown('One death in 12 months was reported.').join(' | ')).toBe(
      '[One] count 1 death | [12] duration 12 month',
    )
  })
})

describe('lengths told by an article', () => {
  // prettier-ignore
  test.each([
    ['They were held for an hour.', '[an hour] duration 1 hour'],
    ['It took a year.', '[a year] duration 1 year'],
    ['It broke off after a month of talks.', '[a month] duration 1 month'],
    ['It was cut an hour earlier.', '[an hour] duration 1 hour'],
    ['She is to report within a week.', '[a week] duration 1 week'],
  ])('%s', (text, figures) => expect(shown(text).join(' | ')).toBe(figures))

  test.each([
    'It fell a year earlier.',
    'They came a week later.',
    'They walked for a day.',
    'It took a while.',
    'They lost a week.',
    "It cost a week's wage.",
    'It took a day-old egg.',
  ])('none: %s', (text) => expect(shown(text)).toEqual([]))
})
