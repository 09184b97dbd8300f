import { readReports } from '../../read/index.js'
import type { ConvertRequest } from '../args.js'
import type { Io } from '../io.js'
import type { Task } from './task.js'
import { tell } from './tell.js'

/** Prints a saved report again. */
export async function beginConvert(request: ConvertRequest, io: Io): Promise<Task> {
  const read = await readReports(request.report, io)
  return {
    inputs: [request.report],
    async make(view) {
      if ('problem' in read) return { text: null, problems: [read.problem], differ: false }
      const { mergeReports } = await import('../../report/index.js')
      const report = mergeReports(read.reports)
      if ('refused' in report)
        return { text: null, problems: [{ path: request.report, message: report.refused }], differ: false }
      const told = await tell(report, request, view, request.formats)
      return { ...told, differ: false }
    },
  }
}
