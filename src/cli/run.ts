/** One run: what was asked for is done, printed, and answered with an exit code. */
import type { Text } from '../pieces.js'
import type { View } from '../report/index.js'
import type { Request } from './args.js'
import type { ExitCode, Io } from './io.js'
import { complain, complainOf } from './messages.js'
import { overwrites, print, writeWhole } from './output.js'
import { chooseWidth, wantsColor } from './settings.js'
import { openSink } from './sink.js'
import type { StreamTask, Task } from './tasks/task.js'

/** Does what was asked for. The product goes to standard output or a file, problems to stderr. */
export async function run(request: Request, io: Io): Promise<ExitCode> {
  const task = await begin(request, io)
  const { inputs } = task
  const output = 'output' in request ? request.output : null
  if (output !== null && (await overwrites(output, inputs, io.cwd))) {
    complain(io, `${output}: is one of the ${NAMES[request.command]}; give --output another name`)
    return 2
  }
  if ('stream' in task) return runStream(task, output, io)
  const { text, files = [], problems, notes = [], differ } = await task.make(viewFor(request, io))
  const failures = [text === null ? null : await put(text, output, io)]
  for (const file of files)
    failures.push(
      (await overwrites(file.path, inputs, io.cwd))
        ? `${file.path}: is one of the ${NAMES[request.command]}; give the file another name`
        : await writeWhole(file.text, file.path, io.cwd),
    )
  complainOf(io, problems)
  for (const said of [...notes, ...failures]) if (said !== null) complain(io, said)
  if (failures.some((failure) => failure !== null) || problems.length > 0) return 2
  return differ ? 1 : 0
}

async function runStream({ stream }: StreamTask, output: string | null, io: Io): Promise<ExitCode> {
  const sink = await openSink(output, io)
  const { failed, differ } = await stream(sink.put)
  const failure = await sink.close()
  if (failure !== null) complain(io, failure)
  return failed || failure !== null ? 2 : differ ? 1 : 0
}

/** What a command reads, for a complaint. */
const NAMES: Readonly<Record<Request['command'], string>> = {
  compare: 'articles',
  check: 'articles',
  config: 'inputs',
  init: 'inputs',
  diff: 'articles',
  extract: 'articles',
  explain: 'articles',
  convert: 'inputs',
  completion: 'inputs',
  tally: 'articles',
  stories: 'inputs',
  reconcile: 'inputs',
}

/** Each command, with the stages behind it, is loaded here and no earlier: help and version need none. */
async function begin(request: Request, io: Io): Promise<Task | StreamTask> {
  switch (request.command) {
    case 'compare':
      return (await import('./tasks/compare.js')).beginCompare(request, io)
    case 'check':
      return (await import('./tasks/check.js')).beginCheck(request, io)
    case 'config':
      return (await import('./tasks/config.js')).beginConfig(request, io)
    case 'init':
      return (await import('./tasks/init.js')).beginInit(io)
    case 'diff':
      return (await import('./tasks/diff.js')).beginDiff(request, io)
    case 'extract':
      return request.stories !== null || request.stream
        ? (await import('./tasks/extract-stream.js')).beginExtractStream(request, io)
        : (await import('./tasks/extract.js')).beginExtract(request, io)
    case 'explain':
      return (await import('./tasks/explain.js')).beginExplain(request, io)
    case 'convert':
      return (await import('./tasks/convert.js')).beginConvert(request, io)
    case 'tally':
      return (await import('./tasks/tally.js')).beginTally(request, io)
    case 'stories':
      return (await import('./tasks/stories.js')).beginStories(request, io)
    case 'reconcile':
      return (await import('./tasks/reconcile.js')).beginReconcile(request, io)
    case 'completion':
      return (await import('./tasks/completion.js')).beginCompletion(request)
  }
}

function put(text: Text, output: string | null, io: Io): Promise<string | null> {
  return output === null ? print(text, io.stdout) : writeWhole(text, output, io.cwd)
}

/** A file has no columns and is no terminal: what the surroundings say of standard output is not for it. */
function viewFor(request: Request, io: Io): View {
  if (!('color' in request)) return { color: false, width: chooseWidth(null, {}, io.env) }
  const { color, output, width } = request
  const detail = 'detail' in request ? request.detail : 'normal'
  if (output !== null) return { color: color ?? false, width: chooseWidth(width, {}, io.env), detail }
  return {
    color: wantsColor(color, io.stdout, io.env),
    width: chooseWidth(width, io.stdout, io.env),
    detail,
  }
}
