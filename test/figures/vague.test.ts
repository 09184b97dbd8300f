import { describe, expect, test } from 'vitest'
import { shown } from './helpers.js'

describe('vague words', () => {
  // prettier-ignore
  test.each([
    ['The blasts left scores injured.', '[scores] count vague 40..199 person'],
    ['Dozens of homes burned.', '[Dozens] count vague 24..99 home'],
    ['Several homes burned.', '[Several] count vague 3..9 home'],
    ['Hundreds of homes burned.', '[Hundreds] count vague 200..999 home'],
    ['Hundreds of thousands of homes burned.', '[Hundreds of thousands] count vague 200000..999000 home'],
    ['Tens of thousands fled.', '[Tens of thousands] count vague 20000..99000 person'],
    ['Several hundred fled.', '[Several hundred] count vague 300..900 person'],
    ['A few homes burned.', '[A few] count vague 2..5 home'],
    ['A handful of homes burned.', '[A handful] count vague 3..7 home'],
    ['A couple of homes burned.', '[A couple] count vague 2..3 home'],
    ['Scores of homes burned.', '[Scores] count vague 40..199 home'],
    ['Several hours passed.', '[Several] duration vague 3..9 hour'],
    ['It cost millions of dollars.', '[millions] money vague 2000000..10000000 USD'],
    ['It ran for several miles.', '[several] measure vague 3..9 mile'],
    ['Dozens more were hurt.', '[Dozens] count vague 24..99'],
    ['Thousands of people marched.', '[Thousands] count vague 2000..9999 person'],
    ['Scores of people fled.', '[Scores] count vague 40..199 person'],
    ['Hundreds fled.', '[Hundreds] count vague 200..999 person'],
    ['Several people fled.', '[Several] count vague 3..9 person'],
    ['A few people fled.', '[A few] count vague 2..5 person'],
    ['A couple of men fled.', '[A couple] count vague 2..3 man'],
    ['A few hundred people fled.', '[A few hundred] count vague 200..500 person'],
    ['A few dozen people fled.', '[A few dozen] count vague 24..60 person'],
    ['A couple of hours passed.', '[A couple] duration vague 2..3 hour'],
    ['Millions of people voted.', '[Millions] count vague 2000000..10000000 person'],
    ['Hundreds of millions of euros went.', '[Hundreds of millions] money vague 200000000..999000000 EUR'],
    ['More than several dozen people fled.', '[several dozen] count vague >=36 person'],
  ])('%s', (text, figures) => expect(shown(text).join(' | ')).toBe(figures))
})
