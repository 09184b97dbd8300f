import { expect, test } from 'vitest'
import { explainFigures, extractFigures } from '../../src/figures/index.js'
import { tokenize } from '../../src/tokenize/index.js'
import type { FigureExplanation } from '../../src/types.js'
import { article } from './helpers.js'

type Key = Exclude<keyof FigureExplanation, 'rule' | 'modifiers'>
const KEYS = ['bound', 'unit', 'event', 'attribution', 'asOf', 'window', 'partOf'] as const

/** What each figure whose number reads `number` was read from, null left out. */
function wordsOf(text: string, number: string): Readonly<Record<string, string>> {
  const source = article(text)
  const sentences = tokenize(source)
  const figures = extractFigures(source, sentences)
  const explained = [...explainFigures({ articles: [source], sentences, figures }).values()]
  const it = explained.find((one) => one.number.text === number)
  if (!it) throw new Error(`no figure ${number} in ${text}`)
  const words = KEYS.flatMap((key: Key) => {
    const said = it[key]
    // Each is found where it says it stands.
    if (said) expect(text.slice(said.start, said.end)).toBe(said.text)
    return said ? [[key, said.text] as const] : []
  })
  return { rule: it.rule, ...Object.fromEntries(words) }
}

test.each([
  {
    says: 'At least 41 Dutch tourists were rescued, police said.',
    number: '41',
    rule: 'count',
    bound: 'At least',
    unit: 'Dutch tourists',
    event: 'rescued',
    attribution: 'police',
  },
  {
    says: 'Police held 30 or more men.',
    number: '30',
    rule: 'count',
    bound: 'or more',
    unit: 'men',
    event: 'held',
  },
  { says: 'It cost about $3.4bn to build.', number: '$3.4bn', rule: 'money', bound: 'about', event: 'cost' },
  {
    says: 'Dozens of farms were flooded.',
    number: 'Dozens',
    rule: 'vague',
    unit: 'farms',
    event: 'flooded',
  },
  {
    says: 'The storm killed 90 people, including 12 children.',
    number: '12',
    rule: 'count',
    unit: 'children',
    event: 'killed',
    partOf: '90 people',
  },
  { says: 'The storm killed 90 people.', number: '90', rule: 'count', unit: 'people', event: 'killed' },
])('$number in "$says"', ({ says, number, ...words }) => {
  expect(wordsOf(says, number)).toEqual(words)
})

test('a source may be named in the sentence before', () => {
  const text = 'Mayor Ilse Brandt spoke on Monday, Mayor Ilse Brandt said. She said 40 homes were lost.'
  expect(wordsOf(text, '40')).toMatchObject({ attribution: 'Mayor Ilse Brandt' })
})
