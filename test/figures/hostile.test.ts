import { expect, test } from 'vitest'
import { explainFigures, extractFigures } from '../../src/figures/index.js'
import { tokenize } from '../../src/tokenize/index.js'
import { article } from './helpers.js'

/** How much longer four times the text may take: linear is 4, quadratic 16. Generous, for machines are shared. */
const BOUND = 8
const UNITS = 700
const RUNS = 3

/** Text that tempts a reader of numbers to look far ahead or far back, as a unit to repeat. */
const HOSTILE: Readonly<Record<string, string>> = {
  'runs of commas': '1,',
  'runs of numbers': '1 2 3 ',
  'numbers in words': 'one hundred and ',
  'words without end': 'a million and a ',
  'ranges in ranges': 'from 1 to ',
  'open brackets': '(12 ',
  'closed brackets': '12) ',
  'bounds on bounds': 'more than at least about ',
  'hyphens': '7-',
  'slashes': '1/2/',
  'colons': '10:10:',
  'percent signs': '5% ',
  'months': 'March 3 to ',
  'weekdays': 'Monday, ',
  'ages': 'Ann Bell, 40, ',
  'hundreds of': 'hundreds of thousands of ',
  'currencies': '$5 to $',
  'sayings': 'police said 4 ',
  'points': '3. ',
  'open quotations': '“4. ',
  'speakers of open quotations': 'He said “4. ',
  'parts': '4 men, including 3 women, ',
  'apostrophes': "1's ",
  'tags': '<b 4 ',
  'scripts': '<script> 4 ',
  'compound durations': '1 hour 2 minutes 3 seconds ',
  'days of a month': 'on 5 May and on the 24th ',
  'feet and inches': '5\'9" ',
  'continental groups': '1.200,75 ',
  'escape sequences': '\u001b[4;',
} // prettier-ignore

function timeOf(text: string): number {
  const source = article(text)
  const sentences = tokenize(source)
  let best = Infinity
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now()
    explainFigures({ articles: [source], sentences, figures: extractFigures(source, sentences) })
    best = Math.min(best, performance.now() - start)
  }
  return best
}

test.each(Object.entries(HOSTILE))('%s cost no more than their length', { retry: 2 }, (_name, unit) => {
  timeOf(unit.repeat(UNITS))
  let ratio = Infinity
  // A busy machine may spoil one measurement, not all of them.
  for (let attempt = 0; attempt < 4 && ratio >= BOUND; attempt++)
    ratio = Math.min(ratio, timeOf(unit.repeat(UNITS * 4)) / Math.max(timeOf(unit.repeat(UNITS)), 1))
  expect(ratio).toBeLessThan(BOUND)
})
