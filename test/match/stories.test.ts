import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { groupStories } from '../../src/match/stories.js'
import { tallyOf } from '../../src/match/tally.js'
import { WordTable } from '../../src/match/word-table.js'
import { tokenize } from '../../src/tokenize/index.js'
import type { Article } from '../../src/types.js'
import { article } from './helpers.js'

const TEXTS = {
  'flood-blog':
    'I live above the Larn. On Monday the river came into my kitchen, and by noon half of Oskeby was under water. Hedda Brun, our mayor, sat on a roof.',
  'flood-wire':
    'OSKEBY - The river Larn flooded the town of Oskeby on Monday, killing two people, officials said. The mayor, Hedda Brun, was rescued from a roof.',
  'strike-paper':
    'Bakers in Port Avel walked out on Monday. The union of bakers, led by Timo Salk, wants six per cent more. Ovens in Port Avel stayed cold.',
  'strike-wire':
    'The strike of bakers in Port Avel will go on, Timo Salk said on Monday. The union wants six per cent. Officials said no talks were planned.',
  weather: 'Snow is expected in the north by Monday, officials said. Drivers should carry blankets.',
}

function storiesOf(articles: readonly Article[]): readonly (readonly string[])[] {
  const table = new WordTable()
  const tallies = new Map(articles.map((each) => [each.id, tallyOf(tokenize(each), table)]))
  const stories = groupStories(articles, tallies, table)
  expect(stories.map(({ id }) => id)).toEqual(stories.map((_, place) => `s${place + 1}`))
  return stories.map(({ articles: ids }) => ids)
}

const all = Object.entries(TEXTS).map(([id, text]) => article(id, text))

describe('stories', () => {
  const expected = [['flood-blog', 'flood-wire'], ['strike-paper', 'strike-wire'], ['weather']]

  test('come apart by event, each in order of ids', () => {
    expect(storiesOf(all)).toEqual(expected)
  })

  test('do not depend on the order of the articles', () => {
    expect(storiesOf([...all].reverse())).toEqual(expected)
  })

  test('hold two articles that stand alone', () => {
    expect(storiesOf(all.slice(0, 2))).toEqual([['flood-blog', 'flood-wire']])
    expect(storiesOf([...all.slice(1, 3)])).toEqual([['flood-wire'], ['strike-paper']])
  })

  /** Two articles as they are grouped among so many others, which tell of something else. */
  const among = (others: number, first: Article, second: Article): boolean => {
    const rest = Array.from({ length: others }, (_, at) => article(`z-${at}`, TEXTS.weather, null))
    return storiesOf([first, second, ...rest]).some((ids) => ids.includes('a') && ids.includes('b'))
  }
  const flood = (first: string | null, second: string | null, others: number): boolean =>
    among(others, article('a', TEXTS['flood-blog'], first), article('b', TEXTS['flood-wire'], second))

  test('part where dates are far apart: the more articles, the sooner', () => {
    expect(flood('2026-03-01', '2026-03-11', 400)).toBe(true)
    expect(flood('2026-03-01', '2026-03-12', 400)).toBe(false)
    expect(flood('2026-03-01', null, 400)).toBe(true)
    // 3650 / 100 days.
    expect(flood('2026-03-01', '2026-04-06', 98)).toBe(true)
    expect(flood('2026-03-01', '2026-04-07', 98)).toBe(false)
    // 3650 / 2 days.
    expect(flood('2021-03-01', '2026-02-28', 0)).toBe(true)
    expect(flood('2021-03-01', '2026-03-01', 0)).toBe(false)
  })

  test('hold together over weeks where the later article tells a day of the earlier', () => {
    const later = (day: string): string =>
      `The river Larn flooded the town of Oskeby on ${day}, killing two people, an inquiry said. The mayor, Hedda Brun, was rescued from a roof.`
    const met = (text: string): boolean =>
      among(400, article('a', TEXTS['flood-wire'], '2026-03-10'), article('b', text, '2026-05-10'))
    expect(met(later('March 9'))).toBe(true)
    expect(met(later('9 March 2026'))).toBe(true)
    expect(met(later('Mar. 9th'))).toBe(true)
    // Its own flood, two months later; one long before; none that is told.
    expect(met(later('May 9'))).toBe(false)
    expect(met(later('January 9'))).toBe(false)
    expect(met(later('Monday'))).toBe(false)
  })

  test('part where far-off articles begin with other periods', () => {
    const met = (first: string, second: string, day = '2026-10-03'): boolean => {
      const of = (period: string): string =>
        `Joblessness in Karland rose ${period}. The labour office in Varn said that 61,000 people were out of work, as mills closed.`
      return among(0, article('a', of(first), '2026-09-04'), article('b', of(second), day))
    }
    expect(met('in August', 'in September')).toBe(false)
    expect(met('in the second quarter', 'in the third quarter')).toBe(false)
    expect(met('in Q2', 'in Q3')).toBe(false)
    expect(met('in August', 'in September from August')).toBe(true)
    expect(met('in August', 'in August')).toBe(true)
    expect(met('in August', 'on 30 September')).toBe(true)
    expect(met('as it may rise again', 'in September')).toBe(true)
    expect(met('in August', 'in September', '2026-09-14')).toBe(true)
  })

  test('take in an article in words of its own that is by far the nearest to one event', () => {
    const lone =
      'Nobody slept on Quay Street. My aunt carried her cats upstairs, then her photographs, a lamp, the good chairs and her mother’s clock, and prayed. ' +
      'Candles burned low, dogs barked, a piano drifted past her window, and somewhere a child sang. In the morning Brun shook her hand, ' +
      'praised her courage and asked for soap. Now she scrubs walls, dries letters on a string and swears that she will paint everything yellow.'
    const articles = [...all, article('z-aunt', lone)]
    expect(storiesOf(articles)).toEqual([
      ['flood-blog', 'flood-wire', 'z-aunt'],
      ['strike-paper', 'strike-wire'],
      ['weather'],
    ])
    // Of one article alone, so faint a likeness is not believed.
    const wire =
      `${TEXTS['flood-wire']} Pumps arrived from the coast, soldiers stacked sandbags along the embankment, trains to the border stopped, ` +
      'schools, banks and courts stayed closed, engineers checked a dam upstream, and insurers sent assessors to warehouses, garages and mills.'
    expect(storiesOf([article('flood-wire', wire), article('z-aunt', lone)])).toHaveLength(2)
    expect(
      storiesOf([
        article('flood-blog', TEXTS['flood-blog']),
        article('flood-wire', wire),
        article('z-aunt', lone),
      ]),
    ).toHaveLength(1)
  })

  test('hold an article without sentences', () => {
    expect(storiesOf([article('empty', ''), ...all.slice(0, 2)])).toEqual([
      ['empty'],
      ['flood-blog', 'flood-wire'],
    ])
    expect(storiesOf([])).toEqual([])
  })
})

describe('articles of one sentence', () => {
  const together = (a: string, b: string): boolean =>
    storiesOf([article('a', a), article('b', b)]).length === 1

  test.each([
    ['Police said 12 people were killed in a bus crash near Velmora on Friday.', 'Police said 15 people were killed in a bus crash near Velmora on Friday.'],
    ['Two killed in knife attack', 'Three killed in knife attack'],
    ['Unemployment rose to 7.9 percent in March.', 'Unemployment rose to 7.4 percent in March.'],
    ['The flood in Varn killed 12 people on Monday, the mayor said.', 'At least 15 people died in the Varn flood, officials said.'],
    ['Shelling killed nine people in the market of Saraqab.', 'Shelling killed 11 people in the market of Saraqib.'],
    ['Fighters of Hayat Tahrir took nine villages at dawn.', 'Fighters of Hay’at Tahrir took 11 villages at dawn.'],
    ['An envoy of Oman met nine rebels in the desert camp.', 'An Omani envoy met 11 rebels in the desert camp.'],
  ])('on one event: %s / %s', (a, b) => {
    expect(together(a, b)).toBe(true)
  }) // prettier-ignore

  test.each([
    ['Police said 12 people were killed in a bus crash near Velmora on Friday.', 'Police said 12 people were killed in a bus crash near Karsk on Friday.'],
    ['An earthquake of magnitude 6.1 struck northern Japan on Monday.', 'An earthquake of magnitude 5.8 struck southern Italy on Monday.'],
    ['The company will cut 1,200 jobs.', 'The council will build 1,200 homes.'],
    ['Turnout was 61 percent, the commission said.', 'Inflation was 6.1 percent, the bank said.'],
    ['20 people were killed in airstrikes on Idlib.', '20 people were killed in a ferry accident off Luzon.'],
    ['The loan is worth 40 million euros over ten years.', 'The stadium cost 40 million euros and ten years.'],
  ])('on two: %s / %s', (a, b) => {
    expect(together(a, b)).toBe(false)
  }) // prettier-ignore
})

const dossiers = new URL('../../../shared/gold/dossiers/', import.meta.url)

// The dossiers are not part of the repository: without them this test is skipped, and vitest says so.
test.skipIf(!existsSync(dossiers))('the dossiers laid in one folder come apart exactly', () => {
  const names = readdirSync(dossiers).sort()
  const folders = names.map((name) =>
    readdirSync(new URL(`${name}/articles/`, dossiers)).map((file) => `${name}/${file}`),
  )
  const articles = folders.flat().map((id) => {
    const [name = '', file = ''] = id.split('/')
    return article(id, readFileSync(new URL(`${name}/articles/${file}`, dossiers), 'utf8'))
  })
  expect(storiesOf(articles)).toEqual(folders.map((ids) => [...ids].sort()))
})
