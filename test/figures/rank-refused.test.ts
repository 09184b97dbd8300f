import { describe, expect, test } from 'vitest'
import { shown } from './helpers.js'

describe('ordinals and superlatives that rank nothing', () => {
  // prettier-ignore
  test.each([
    ['The wind blew at 1.3 metres a second, officials said.', '[1.3] measure 1.3 metre per second'],
    ['It was 14 hundredths of a second too slow.', '[14] count 14 hundredth'],
    ['They told us the second the polls closed.', ''],
    ['Nobody gave it a second look.', ''],
    ['Three ships sank in the first 24 hours.', '[Three] count 3 ship | [24] duration 24 hour'],
    ['Second, the money.', ''],
    ['Third.', ''],
    ['Our second engineer is hurt.', ''],
    ['The first officer had slept.', ''],
    ['A first-aider came.', ''],
    ['The network first aired the story.', ''],
    ['It opened later than first planned.', ''],
    ['The company first said so.', ''],
    ['Let it be said first that he tried.', ''],
    ['The slick was 33 km long at its worst.', '[33] measure 33 kilometre'],
    ['It will reopen in spring at the earliest.', ''],
    ['We express our deepest sympathy.', ''],
    ['They owe the best part of it.', ''],
    ['Worst of all, it rained.', ''],
  ])('%s', (text, figures) => {
    expect(shown(text).join(' | ')).toBe(figures)
  })
})

describe('those that look alike and do rank', () => {
  // prettier-ignore
  test.each([
    ['He gave the Reds a second goal.', '[second] rank 2 goal'],
    ['The 24 teams get a second chance.', '[24] count 24 team | [second] rank 2 chance'],
    ['It was the fourth officer-involved shooting.', '[fourth] rank 4 officer'],
    ['The first shot was fired.', '[first] rank 1 shot'],
    ['She won the first set.', '[first] rank 1 set'],
    ['It was the longest of all.', '[longest] rank 1'],
    ['She studied at the oldest university.', '[oldest] rank 1 university'],
    ['The 13th Pacific Rim Games closed.', '[13th] rank 13 game'],
    ['It won at the 71st Lago film festival.', '[71st] rank 71 festival'],
    ['A fourth man fled.', '[fourth] rank 4 man'],
  ])('%s', (text, figures) => {
    expect(shown(text).join(' | ')).toBe(figures)
  })
})
