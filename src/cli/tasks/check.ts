/** `claims check`: articles against what was published before, and against themselves. */
import { appendFile } from 'node:fs/promises'
import type { Problem, Report } from '../../types.js'
import type { CheckRequest } from '../args.js'
import { accept, type Accepted } from '../accepted/index.js'
import type { Cache } from '../cache/index.js'
import { chooseConfig, judgeBy, type Loaded } from '../config/index.js'
import { settle, type Settings } from '../config/settings.js'
import { clashOf } from '../formats.js'
import type { Io } from '../io.js'
import { complainOf } from '../messages.js'
import { createProgress } from '../progress.js'
import { listed, surveyRequested } from '../reading.js'
import { choose } from './choose-articles.js'
import { pickArticles } from './pick-articles.js'
import type { Product, Task } from './task.js'
import { tell } from './tell.js'

/** Reads the articles to check and those to hold them against. */
export async function beginCheck(request: CheckRequest, io: Io): Promise<Task> {
  const progress = createProgress(request.detail === 'quiet' ? null : io.stderr, io.env)
  const loaded = await chooseConfig(request.config, io.cwd, io.env['CLAIMS_CONFIG'])
  const { minConfidence } = request.wanted
  const typed = { ...request, minConfidence, accepted: request.accept.file }
  const { settings, problems: wrong } = settle(typed, loaded, io)
  const clash = clashOf(settings.format.value)
  const early = [
    ...loaded.problems,
    ...wrong,
    ...(clash === null ? [] : [{ path: settings.format.from, message: clash }]),
  ]
  if (early.length > 0) return refuse(early)
  const named = await listed(request, io)
  if ('refused' in named) return refuse([named.refused])
  const picked = await pickArticles(request, named.paths, settings, io)
  if ('refused' in picked) return refuse([{ path: '--changed', message: picked.refused }])
  const cache = await cacheFor(request, settings, loaded, io)
  const survey = await surveyRequested(picked.paths, request, io, cache?.files ?? null)
  return {
    inputs: survey.articles.map(({ head }) => head.path),
    async make(view): Promise<Product> {
      const { compareArticles } = await import('../../pipeline.js')
      const { longSentenceNotes, toReport, wholeReport } = await import('../../report/index.js')
      const surveyed = survey.articles.map(({ head }) => head)
      const { articles: heads, options } = await judgeBy(loaded, surveyed, io.cwd)
      const ids = survey.articles.flatMap((article) => (picked.isChecked(article) ? [article.head.id] : []))
      const { vocabulary } = options
      const chosen = await choose({ survey, heads, ids, cache, vocabulary, progress: progress.show })
      const problems = [...survey.problems, ...chosen.problems]
      const compared = compareArticles(chosen.articles, problems, {
        ...options,
        check: chosen.check,
        progress: progress.show,
      })
      progress.clear()
      const { maxSentence } = request
      complainOf(io, longSentenceNotes({ ...compared, maxSentence }))
      const found = toReport({ ...compared, maxSentence })
      const unsaved = (await cache?.save()) ?? null
      const accepted = await accept(found, request.accept, settings.accepted.value, heads, io)
      const { report: shown, ...told } = await tell(
        accepted.report,
        { wanted: { ...request.wanted, minConfidence: settings.minConfidence.value } },
        { ...view, bar: settings.failOn.value },
        settings.format.value,
      )
      const report = shown && wholeReport(shown)
      const failed = await summarise(report ?? accepted.report, settings, io)
      return {
        ...told,
        problems: [...problems, ...accepted.problems, ...told.problems, ...failed],
        notes: [
          ...(cache?.notes ?? []),
          ...(unsaved === null ? [] : [unsaved]),
          ...notesOf(accepted, found, {
            changed: request.changed !== null,
            nothing: picked.paths.length === 0,
          }),
        ],
        differ: report !== null && (await fails(report, settings)),
      }
    },
  }
}

/** The cache asked for. It holds for the settings by which files are read and words counted. */
async function cacheFor(
  { options }: CheckRequest,
  { cache, cacheStrategy }: Settings,
  { config: { nouns = {}, events = {} } }: Loaded,
  { build, cwd }: Io,
): Promise<Cache | null> {
  if (cache.value === false) return null
  const { openCache } = await import('../cache/index.js')
  const { format, fields, encoding, limits } = options
  const settings = { nouns, events, format, fields, encoding, fileBytes: limits?.fileBytes }
  return openCache({
    folder: cache.value,
    strategy: cacheStrategy.value,
    settings,
    build,
    cwd,
    now: Date.now,
  })
}

function refuse(problems: readonly Problem[]): Task {
  return { inputs: [], make: async () => ({ text: null, problems, differ: false }) }
}

function notesOf(
  { notes }: Accepted,
  { check, problems }: Report,
  { changed, nothing }: Readonly<{ changed: boolean; nothing: boolean }>,
): readonly string[] {
  if (nothing) return ['git says that no article is new or changed', ...notes]
  // Who names one article and nothing beside it passes as if all were well. Where articles could not be used, that is told already.
  const isAlone = !changed && check !== null && check.articles.length === 1 && check.against === 0
  return isAlone && problems.length === 0
    ? ['the article was held against itself alone; name what was published before with --against', ...notes]
    : notes
}

async function fails({ findings }: Report, { failOn, maxWarnings }: Settings): Promise<boolean> {
  const { someReach } = await import('../../report/index.js')
  if (someReach(findings, failOn.value)) return true
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
