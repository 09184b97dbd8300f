import { expect, test } from 'vitest'
import { toReport } from '../../src/report/index.js'
import { article, figureAt, finding, flood, floodReport, sentencesOf } from '../helpers/comparison.js'
import { loadWriter } from '../helpers/writers.js'

test.each([
  { says: 'a | b', shows: 'a \\| b' },
  { says: '<b>31</b> &amp; *more*', shows: '\\<b\\>31\\</b\\> \\&amp; \\*more\\*' },
  { says: '[31](javascript:alert)', shows: '\\[31\\](javascript:alert)' },
  { says: 'ask @desk about #12', shows: 'ask @<!-- -->desk about \\#<!-- -->12' },
  {
    says: 'http://evil.example www.evil.example',
    shows: 'http:<!-- -->//evil.example www<!-- -->.evil.example',
  },
  { says: '$1.2 million to $3 million', shows: '\\$1.2 million to \\$3 million' },
  { says: '`31` _dead_ ~~no~~', shows: '\\`31\\` \\_dead\\_ \\~\\~no\\~\\~' },
  { says: 'at least 31 (of 40), 50%', shows: 'at least 31 (of 40), 50%' },
])('"$says" is shown as it is', async ({ says, shows }) => {
  const herald = article('herald', null, ['Flood', 'Police counted 31 people'])
  const figures = [figureAt(herald, '31 people')]
  const report = toReport({
    ...flood,
    articles: [herald],
    sentences: sentencesOf(herald),
    figures,
    overlaps: [],
    clusters: [],
    leftOut: [],
    stories: [{ id: 's1', articles: ['herald'] }],
    origins: [{ id: 'o1', articles: ['herald'] }],
    findings: [finding('f-1', says, 'conflict', [[says, figures]])],
  })
  const text = (await loadWriter('markdown'))(report, { color: false, width: 80 })
  expect(text).toContain(`## ✗ conflict (error): ${shows}\n`)
  expect(text).toContain(`| **${shows}** | herald`.slice(0, 8 + shows.length))
})

test('the sentence stands as it was, its figure in bold', async () => {
  const text = (await loadWriter('markdown'))(toReport(flood), { color: false, width: 80 })
  expect(text).toContain(
    '| **28** | flood/gazette.txt:2 | as of 2031-03-11 · attributed to the police | A total of **28 people** were killed when the Velmora broke its banks above Karsk, the police said late on Tuesday. |\n',
  )
  expect(text).toContain('| Rescuers searched **58 villages**. |\n')
})

test('what the articles come to, what is out of date and what was accepted', async () => {
  const text = (await loadWriter('markdown'))(floodReport, { color: false, width: 80 })
  expect(text).toContain(
    '**together:** 11,900 (latest)\n\n**latest first:** 11,900 (2031-03-12), some 9,400 (2031-03-11)\n',
  )
  expect(text).toContain('| flood/evening.txt:2 | as of 2031-03-13 · **out of date when published** |')
  expect(text).toContain(
    '## ✓ accepted\n\n- damage: **3.5 billion crowns / 3.42 billion crowns**: insurers round (Ana, until 2031-04-01) <sub>f-damage00</sub>\n',
  )
  expect(text).not.toContain('## ✗ conflict (warning): damage')
})

test('the summary alone where little is asked for', async () => {
  const write = await loadWriter('markdown')
  const text = write(toReport(flood), { color: false, width: 80, detail: 'quiet' })
  expect(text.split('\n').filter(Boolean)).toHaveLength(2)
  expect(write(toReport(flood), { color: false, width: 80, detail: 'verbose' })).toContain(
    '## = agree (note): bridges',
  )
})
