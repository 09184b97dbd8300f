/** `claims extract`, one article at a time. */
import { explainFigures, extractAll } from '../../extract.js'
import { keyedLines, placeArticle, problemLine } from '../../filters/keyed-lines.js'
import { StoryIndex } from '../../filters/story-lines.js'
import { loadChecks, readJsonLines } from '../../read/index.js'
import { wholeOf } from '../../pieces.js'
import { loadFigureReporter, longSentenceNotes } from '../../report/index.js'
import type { Problem, StoryLine } from '../../types.js'
import type { ExtractRequest } from '../args.js'
import { chooseConfig, judgeBy, type Loaded } from '../config/index.js'
import type { Io } from '../io.js'
import { eachArticle, type Each } from './each-article.js'
import type { StreamTask } from './task.js'

export async function beginExtractStream(request: ExtractRequest, io: Io): Promise<StreamTask> {
  const loaded = await chooseConfig(request.config, io.cwd)
  if (request.stories === null)
    return eachArticle(request, loaded.problems, io, await figuresAlone(request, loaded, io))
  const { index, problems } = await readStories(request.stories, io)
  return eachArticle(request, [...loaded.problems, ...problems], io, await keyed(index, request, loaded, io))
}

/** The figures of an article, as its lines have them that are read all at once. */
async function figuresAlone({ maxSentence, explain }: ExtractRequest, loaded: Loaded, io: Io): Promise<Each> {
  const write = await loadFigureReporter('jsonl')
  return {
    async article({ article }, watch) {
      const { articles, options } = await judgeBy(loaded, [article], io.cwd)
      const extracted = extractAll(articles, options)
      for (const note of longSentenceNotes({ ...extracted, maxSentence })) watch.note(note)
      const explained = explain ? { explanations: explainFigures(extracted) } : {}
      return wholeOf(write({ ...extracted, ...explained, maxSentence }, { color: false, width: 80 }))
    },
  }
}

async function keyed(
  index: StoryIndex,
  { maxSentence }: ExtractRequest,
  loaded: Loaded,
  io: Io,
): Promise<Each> {
  const { vocabulary } = (await judgeBy(loaded, [], io.cwd)).options
  return {
    article(read, watch) {
      const told = index.of({ ...read, path: read.article.path })
      const placed = placeArticle(read, told)
      if (told === null || 'refused' in placed) {
        const why = 'refused' in placed ? placed.refused : ''
        const problem = { path: read.article.path, message: `article ${read.record ?? read.place} ${why}` }
        watch.problem(problem)
        return problemLine(problem)
      }
      return keyedLines(placed, told, { vocabulary, maxSentence, note: (note) => watch.note(note) })
    },
    problem: problemLine,
  }
}

async function readStories(
  path: string,
  io: Io,
): Promise<Readonly<{ index: StoryIndex; problems: readonly Problem[] }>> {
  const index = new StoryIndex()
  const problems: Problem[] = []
  const check = (await loadChecks())<StoryLine>('StoryLine')
  for await (const said of readJsonLines([path], io).read(() => undefined)) {
    if ('problem' in said) {
      problems.push(said.problem)
      continue
    }
    const fault = check.fits(said.value)
      ? index.add(said.value.data)
      : `no line of "claims stories": ${check.fault()}`
    if (fault !== null) problems.push({ path, message: `line ${said.line}: ${fault}` })
  }
  return { index, problems }
}
