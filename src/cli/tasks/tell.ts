import type { Text } from '../../pieces.js'
import { choose, findUnknown, loadReporter, readsOn, wholeReport, type LongReport, type View } from '../../report/index.js' // prettier-ignore
import type { Problem } from '../../types.js'
import type { CompareRequest } from '../args.js'
import type { Asked } from '../formats.js'

type Told = Readonly<{
  /** Null where nothing goes to standard output. */
  text: Text | null
  files: readonly Readonly<{ path: string; text: Text }>[]
  /** Null where nothing can be told; the problems say why. */
  report: LongReport | null
  problems: readonly Problem[]
}>

/** What is wanted of a report, in the formats asked for. */
export async function tell(
  report: LongReport,
  { wanted }: Pick<CompareRequest, 'wanted'>,
  view: View,
  asked: readonly Asked[] | null,
): Promise<Told> {
  const unknown = findUnknown(report, wanted)
  if (unknown.length > 0) return { text: null, files: [], report: null, problems: unknown }
  const formats = asked ?? ([{ format: 'terminal', file: null }] as const)
  const found = choose(report, wanted)
  const chosen = formats.every(({ format }) => readsOn(format)) ? found : wholeReport(found)
  const texts: Text[] = []
  const files: { path: string; text: Text }[] = []
  for (const { format, file } of formats) {
    const write = await loadReporter(format)
    // A file is no terminal, whatever standard output is.
    if (file === null) texts.push(write(chosen, view))
    else files.push({ path: file, text: write(chosen, { ...view, color: false }) })
  }
  return { text: texts[0] ?? null, files, report: chosen, problems: [] }
}
