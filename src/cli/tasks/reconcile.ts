/** `claims reconcile`: stories, one after the other, from lines that a sort brought together. */
import { StoryReader } from '../../filters/story-reader.js'
import { wholeOf } from '../../pieces.js'
import { compareExtracted, type Audible } from '../../pipeline.js'
import { loadChecks, readJsonLines, type Check, type Checks } from '../../read/index.js'
import { loadReporter, someReach, toReport } from '../../report/index.js'
import type { ArticleLine, FigureLine, Problem, ProblemLine, Report, SentenceLine } from '../../types.js'
import type { ReconcileRequest } from '../args.js'
import { chooseConfig, judgeBy } from '../config/index.js'
import type { Io } from '../io.js'
import type { StreamTask } from './task.js'
import { Watch } from './watch.js'

/** Prints a report for each story, before the next is read. */
export async function beginReconcile(request: ReconcileRequest, io: Io): Promise<StreamTask> {
  const loaded = await chooseConfig(request.config, io.cwd)
  const lines = readJsonLines(request.paths, io)
  return {
    inputs: request.paths,
    async stream(put) {
      const watch = new Watch(io, 'stories', lines.bytes)
      for (const problem of loaded.problems) watch.problem(problem)
      const write = await loadReporter('jsonl')
      const fits = lineCheck(await loadChecks())
      const { vocabulary } = (await judgeBy(loaded, [], io.cwd)).options
      const done = new Set<string>()
      /** Of no story, or of the one under way: they go into the next report. */
      let problems: Problem[] = []
      let reader: StoryReader | null = null
      let differ = false
      const tell = (problem: Problem): void => {
        watch.problem(problem)
        problems.push(problem)
      }
      const compare = async (): Promise<boolean> => {
        if (reader === null && problems.length === 0) return true
        const read = (reader ?? new StoryReader('')).finish(vocabulary, request.maxLength)
        for (const message of read.faults) tell({ path: request.paths.join(' '), message })
        const { options } = await judgeBy(loaded, read.extracted.articles, io.cwd)
        const { maxSentence, policy } = request
        const reportOn = (extracted: Audible): Report =>
          toReport({ ...compareExtracted(extracted, problems, { ...options, policy }), maxSentence })
        let report: Report
        try {
          report = reportOn(read.extracted)
        } catch (error) {
          // Figures that are well-formed and that no article could hold: one story's lines must not end the others.
          const why = error instanceof Error ? error.message : String(error)
          tell({ path: request.paths.join(' '), message: `story ${reader?.story ?? ''} cannot be compared (${why}); extract it again` }) // prettier-ignore
          report = reportOn(new StoryReader('').finish().extracted)
        }
        differ ||= someReach(report.findings, request.failOn)
        problems = []
        if (reader !== null) done.add(reader.story)
        reader = null
        return put(wholeOf(write(report, { color: false, width: 80 })))
      }
      for await (const said of lines.read(watch.onBytes)) {
        if ('problem' in said) {
          tell(said.problem)
          continue
        }
        const { path, line, value } = said
        const wrong = (message: string): void => tell({ path, message: `line ${line}: ${message}` })
        const keyed = fits(value)
        if ('fault' in keyed) wrong(keyed.fault)
        else if (keyed.type === 'problem') tell({ path: keyed.data.path, message: keyed.data.message })
        else {
          if (reader !== null && keyed.story !== reader.story) {
            if (!(await compare())) break
            watch.count()
          }
          if (done.has(keyed.story)) {
            wrong(`story ${keyed.story} was over before; sort the lines, so that each story's stand together`)
            continue
          }
          reader ??= new StoryReader(keyed.story)
          const fault = reader.add(keyed)
          if (fault !== null) wrong(fault)
        }
      }
      await compare()
      watch.end()
      return { failed: watch.failed, differ }
    },
  }
}

type AnyLine = ArticleLine | SentenceLine | FigureLine | ProblemLine

/** What a line is, or why it is none. */
function lineCheck(checks: Checks): (value: unknown) => AnyLine | Readonly<{ fault: string }> {
  const byType = new Map<unknown, Check<AnyLine>>([
    ['article', checks<ArticleLine>('ArticleLine')],
    ['sentence', checks<SentenceLine>('SentenceLine')],
    ['figure', checks<FigureLine>('FigureLine')],
    ['problem', checks<ProblemLine>('ProblemLine')],
  ])
  return (value) => {
    const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : null
    const check = byType.get(type)
    if (check === undefined) return { fault: 'no line of "claims extract --stories"' }
    return check.fits(value) ? value : { fault: `no line of "claims extract --stories": ${check.fault()}` }
  }
}
