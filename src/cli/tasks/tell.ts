import { choose, findUnknown, loadReporter, type View } from '../../report/index.js'
import type { Problem, Report } from '../../types.js'
import type { CompareRequest, ConvertRequest } from '../args.js'

type Told = Readonly<
  | { text: string; report: Report; problems: readonly Problem[] }
  | { text: null; report: null; problems: readonly Problem[] }
>

/** What is wanted of a report, in the format asked for. */
export async function tell(
  report: Report,
  { format, wanted }: CompareRequest | ConvertRequest,
  view: View,
): Promise<Told> {
  const unknown = findUnknown(report, wanted)
  if (unknown.length > 0) return { text: null, report: null, problems: unknown }
  const write = await loadReporter(format)
  const chosen = choose(report, wanted)
  return { text: write(chosen, view), report: chosen, problems: [] }
}
