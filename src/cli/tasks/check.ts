/** `claims check`: articles against what was published before, and against themselves. */
import { appendFile } from 'node:fs/promises'
import type { Article, Problem, Report } from '../../types.js'
import type { CheckRequest } from '../args.js'
import { accept, type Accepted } from '../accepted/index.js'
import { openCache } from '../cache/index.js'
import { chooseConfig, judgeBy, type Loaded } from '../config/index.js'
import { settle, type Settings } from '../config/settings.js'
import { clashOf } from '../formats.js'
import type { Io } from '../io.js'
import { createProgress } from '../progress.js'
import { readRequested } from '../reading.js'
import { pickArticles } from './pick-articles.js'
import type { Product, Task } from './task.js'
import { tell } from './tell.js'

/** Reads the articles to check and those to hold them against. */
export async function beginCheck(request: CheckRequest, io: Io): Promise<Task> {
  const progress = createProgress(request.detail === 'quiet' ? null : io.stderr, io.env)
  const loaded = await chooseConfig(request.config, io.cwd, io.env['CLAIMS_CONFIG'])
  const typed = { ...request, accepted: request.accept.file }
  const { settings, problems: wrong } = settle(typed, loaded, io)
  const clash = clashOf(settings.format.value)
  const early = [
    ...loaded.problems,
    ...wrong,
    ...(clash === null ? [] : [{ path: settings.format.from, message: clash }]),
  ]
  if (early.length > 0) return refuse(early)
  const picked = await pickArticles(request, settings, io)
  if ('refused' in picked) return refuse([{ path: '--changed', message: picked.refused }])
  const reading = await readRequested({ ...request, paths: picked.paths }, io)
  return {
    inputs: reading.articles.map(({ path }) => path),
    async make(view): Promise<Product> {
      const { compareArticles } = await import('../../pipeline.js')
      const { toReport } = await import('../../report/index.js')
      const { articles, options } = await judgeBy(loaded, reading.articles, io.cwd)
      const cache =
        settings.cache.value === null ? null : await openCache(settings.cache.value, wordsOf(loaded), io.cwd)
      const check = await checkedIds(articles, picked.isChecked)
      const found = toReport({
        ...compareArticles(articles, reading.problems, {
          ...options,
          check,
          progress: progress.show,
          ...(cache && { memory: cache.memory }),
        }),
        maxSentence: request.maxSentence,
      })
      progress.clear()
      const unsaved = (await cache?.save()) ?? null
      const accepted = await accept(found, request.accept, settings.accepted.value, articles, io)
      const { report, ...told } = await tell(
        accepted.report,
        request,
        { ...view, bar: settings.failOn.value },
        settings.format.value,
      )
      const problems = [...reading.problems, ...accepted.problems, ...told.problems]
      return {
        ...told,
        problems: [...problems, ...(await summarise(accepted.report, settings, io))],
        notes: [
          ...(cache?.notes ?? []),
          ...(unsaved === null ? [] : [unsaved]),
          ...notesOf(accepted, picked.paths.length === 0),
        ],
        differ: report !== null && (await fails(accepted.report, settings)),
      }
    },
  }
}

/** What of the configuration sways what is known of one article. */
function wordsOf({ config: { nouns, events } }: Loaded): string {
  return JSON.stringify([nouns ?? {}, events ?? {}])
}

function refuse(problems: readonly Problem[]): Task {
  return { inputs: [], make: async () => ({ text: null, problems, differ: false }) }
}

async function checkedIds(
  articles: readonly Article[],
  isChecked: (path: string) => Promise<boolean>,
): Promise<readonly string[]> {
  const ids: string[] = []
  for (const { id, path } of articles) if (await isChecked(path)) ids.push(id)
  return ids
}

function notesOf({ notes }: Accepted, nothing: boolean): readonly string[] {
  return nothing ? ['git says that no article is new or changed', ...notes] : notes
}

async function fails({ findings }: Report, { failOn, maxWarnings }: Settings): Promise<boolean> {
  const { reaches } = await import('../../report/index.js')
  if (findings.some((finding) => reaches(finding, failOn.value))) return true
  const warnings = findings.filter(({ severity, accepted }) => severity === 'warning' && accepted === null)
  return maxWarnings.value !== null && warnings.length > maxWarnings.value
}

/** In a workflow of GitHub the whole goes to the step's summary too: of annotations only the first ten are shown. */
async function summarise(report: Report, { format }: Settings, io: Io): Promise<readonly Problem[]> {
  const file = io.env['GITHUB_STEP_SUMMARY']
  if (!file || !format.value.some((one) => one.format === 'github')) return []
  const { stepSummary } = await import('../../report/index.js')
  try {
    await appendFile(file, stepSummary(report))
    return []
  } catch (error) {
    return [{ path: 'GITHUB_STEP_SUMMARY', message: `could not be written (${String(error)})` }]
  }
}
