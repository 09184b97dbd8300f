/** Articles compared in batches of stories: the report of all at once. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { compareArticles } from '../src/pipeline.js'
import { toArticle } from '../src/read/index.js'
import { longSentenceNotes, toReport, wholeReport } from '../src/report/index.js'
import { joinFound } from '../src/join-found.js'
import { compareBatch, planBatches } from '../src/story-by-story.js'
import type { Article } from '../src/types.js'

const learnt = fileURLToPath(new URL('../fixtures/learnt', import.meta.url))
const articles: readonly Article[] = ['cycling', 'cyclone', 'school'].flatMap((event) =>
  readdirSync(join(learnt, event, 'articles')).map((name) => {
    const text = readFileSync(join(learnt, event, 'articles', name), 'utf8')
    return toArticle({ id: `${event}-${name}`, path: 'archive.jsonl', text })
  }),
)
const problems = [{ path: 'b.pdf', message: 'is no text' }]
const options = { maxSentence: 80 }

test.each([1, 2, 100])('in batches for %d at a time', (threads) => {
  const compared = { ...compareArticles(articles, problems), ...options }
  const batches = planBatches(articles, threads, {})
  expect(batches.length).toBeGreaterThan(2)
  expect(batches.flatMap((batch) => batch.articles)).toHaveLength(articles.length)
  const found = joinFound(
    batches.map((batch) => compareBatch(batch, options)),
    problems,
  )
  expect(wholeReport(found.report)).toEqual(toReport(compared))
  expect(found.notes).toEqual(longSentenceNotes(compared))
  expect(found.notes.length).toBeGreaterThan(1)
})

test('of nothing tell what could not be read', () => {
  const { report } = joinFound([compareBatch({ articles: [] }, options)], problems)
  expect(wholeReport(report)).toEqual(toReport(compareArticles([], problems)))
})
