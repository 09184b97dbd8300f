import type { Found } from '../../join-found.js'
import type { Batch, StoryBatch } from '../../story-by-story.js'
import { shareStrings, wholeReport, type LongReport } from '../../report/index.js'
import type { Article } from '../../types.js'
import type { Results } from '../cache/results.js'

/** How a run parted its articles into stories: what each is called, and where what it came to is kept. */
type Plan = readonly Readonly<{ id: string; key: string }>[]

type Work = Readonly<{
  /** How stories are judged and told. */
  options: unknown
  results: Results
  plan: () => Promise<readonly StoryBatch[]>
  compare: (batches: readonly Batch[]) => Promise<readonly Found<LongReport>[]>
}>

/**
 * Compares only those stories that no earlier run has compared as they are now: its own articles alone, judged alike, sway what a story
 * comes to. Where no article changed, the stories need not be found anew either.
 */
export async function compareOrRecall(
  articles: readonly Article[],
  { options, results, plan, compare }: Work,
): Promise<readonly Found<LongReport>[]> {
  const run = results.keyOf(['run', options, ...articles])
  const known = (results.recall(run) as Plan | null)?.map(({ id, key }) => recallStory(results, key, id))
  if (known?.every((one) => one !== null)) return known.flatMap((one) => one ?? [])
  const stories = (await plan()).map((batch) => {
    const [{ id }] = batch.stories
    const key = results.keyOf(['story', options, ...batch.articles])
    return { batch, id, key, found: recallStory(results, key, id) }
  })
  const missing = stories.filter(({ found }) => found === null)
  const compared = await compare(missing.map(({ batch }) => batch))
  for (const [at, { key }] of missing.entries()) {
    const one = compared[at]
    if (one !== undefined) await results.keep(key, { ...one, report: wholeReport(one.report) })
  }
  await results.keep(
    run,
    stories.map(({ id, key }) => ({ id, key })),
  )
  let next = 0
  return stories.flatMap(({ found }) => found ?? compared[next++] ?? [])
}

/** What a story came to, under the name that it has in this run: stories are numbered through. */
function recallStory(results: Results, key: string, id: string): Found | null {
  const found = results.recall(key) as Found | null
  if (found === null) return null
  shareStrings(found)
  const { report, notes } = found
  const sources = report.sources.map((source) => ({ ...source, story: id }))
  const findings = report.findings.map((finding) => ({ ...finding, story: id }))
  return { report: { ...report, sources, findings }, notes }
}
