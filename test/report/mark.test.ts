import { expect, test } from 'vitest'
import { differingSpans } from '../../src/report/differ.js'
import { markStretches } from '../../src/report/layout/mark.js'
import { marksFor } from '../../src/report/layout/runs.js'
import { cutPassage } from '../../src/report/stretches.js'
import { article, sentencesOf } from '../helpers/comparison.js'

function sentence(text: string, before = 'Flood'): ReturnType<typeof sentencesOf>[number] {
  const found = sentencesOf(article('herald', null, [before, text]))[1]
  if (!found) throw new Error('no sentence')
  return found
}

const says = sentence('Some 31 people were killed')
const at = (text: string): { start: number; end: number } => {
  const start = says.start + says.text.indexOf(text)
  return { start, end: start + text.length }
}

test.each([
  { what: 'a figure', figures: [at('31 people')], changed: [], shows: 'Some «31 people» were killed' },
  { what: 'a change', figures: [], changed: [at('were')], shows: 'Some 31 people [were] killed' },
  {
    what: 'a figure within a change',
    figures: [at('31 people')],
    changed: [at('31 people were')],
    shows: 'Some «31 people» [were] killed',
  },
  {
    what: 'overlapping figures as one',
    figures: [at('31 people'), at('people were')],
    changed: [],
    shows: 'Some «31 people were» killed',
  },
  { what: 'the whole sentence', figures: [says], changed: [], shows: '«Some 31 people were killed»' },
  {
    what: 'nothing of another sentence',
    figures: [{ start: 0, end: 5 }],
    changed: [],
    shows: 'Some 31 people were killed',
  },
  {
    what: 'what reaches over the edge',
    figures: [{ start: 0, end: at('Some').end }],
    changed: [],
    shows: '«Some» 31 people were killed',
  },
])('marks $what', ({ figures, changed, shows }) => {
  const runs = markStretches(cutPassage(says, figures, changed), marksFor(false))
  expect(runs.map(({ text }) => text).join('')).toBe(shows)
})

test('in colour the style is the mark', () => {
  expect(markStretches(cutPassage(says, [at('31')], []), marksFor(true))).toEqual([
    { text: 'Some ', style: 'plain' },
    { text: '31', style: 'figure' },
    { text: ' people were killed', style: 'plain' },
  ])
})

test.each([
  { here: 'Police say 31 died', there: 'Police say 28 died', differs: ['31'] },
  { here: 'the police said late', there: 'police said', differs: ['the', 'late'] },
  { here: 'police said', there: 'the police said late', differs: [] },
  { here: 'a dam above Karsk broke', there: 'a dam broke', differs: ['above Karsk'] },
  { here: 'the dam broke', there: 'the dam broke', differs: [] },
])('"$here" differs from "$there" in $differs', ({ here, there, differs }) => {
  const from = sentence(here)
  const spans = differingSpans(from, sentence(there, 'A longer headline before it'))
  expect(spans.map(({ start, end }) => from.text.slice(start - from.start, end - from.start))).toEqual(
    differs,
  )
})
