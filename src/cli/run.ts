/** One run: read, find out, print, and say how it went. */
import { readArticles } from '../read/index.js'
import { reaches, type View } from '../report/index.js'
import type { Article, Problem } from '../types.js'
import type { Request } from './args.js'
import type { ExitCode, Io } from './io.js'
import { complain, complainOf } from './messages.js'
import { overwrites, print, writeWhole } from './output.js'
import { chooseWidth, wantsColor } from './settings.js'

/** Does what was asked for. The product goes to standard output or a file, problems to stderr. */
export async function run(request: Request, io: Io): Promise<ExitCode> {
  const { articles, problems } = await readArticles(request.paths, io, { published: request.published })
  const files = articles.map(({ path }) => path)
  if (request.output !== null && (await overwrites(request.output, files, io.cwd))) {
    complain(io, `${request.output}: is one of the articles; give --output another name`)
    return 2
  }
  const product = await produce(request, articles, problems, viewFor(request, io), io.cwd)
  if ('refused' in product) {
    complainOf(io, problems)
    complain(io, product.refused)
    return 2
  }
  const { text, reached } = product
  const failure =
    request.output === null ? await print(text, io.stdout) : await writeWhole(text, request.output, io.cwd)
  complainOf(io, problems)
  if (failure !== null) complain(io, failure)
  if (failure !== null || problems.length > 0) return 2
  return reached ? 1 : 0
}

/** What to print, and whether what was found is as grave as `--fail-on` asks; or why there is nothing to print. */
type Product = Readonly<{ text: string; reached: boolean } | { refused: string }>

/** The stages are loaded here and no earlier: help and version need none. */
async function produce(
  request: Request,
  articles: readonly Article[],
  problems: readonly Problem[],
  view: View,
  cwd: string,
): Promise<Product> {
  if (request.command === 'diff') {
    const { pickTwo, produceDiff } = await import('./diff.js')
    const two = await pickTwo(articles, request.paths, cwd)
    return typeof two === 'string' ? { refused: two } : produceDiff(request, two, view)
  }
  const { loadFigureReporter, loadReporter, toReport } = await import('../report/index.js')
  if (request.command === 'extract') {
    const { explainFigures, extractAll } = await import('../extract.js')
    const report = await loadFigureReporter(request.format)
    const extracted = extractAll(articles)
    const explained = request.explain ? { explanations: explainFigures(extracted) } : {}
    return { text: report({ ...extracted, ...explained }, view), reached: false }
  }
  const report = await loadReporter(request.format)
  const { compareArticles } = await import('../pipeline.js')
  const found = toReport(compareArticles(articles, problems))
  return {
    text: report(found, view),
    reached: found.findings.some((finding) => reaches(finding, request.failOn)),
  }
}

/** A file has no columns and is no terminal: what the surroundings say of standard output is not for it. */
function viewFor({ color, output, width }: Request, io: Io): View {
  if (output !== null) return { color: color ?? false, width: chooseWidth(width, {}, io.env) }
  return { color: wantsColor(color, io.stdout, io.env), width: chooseWidth(width, io.stdout, io.env) }
}
