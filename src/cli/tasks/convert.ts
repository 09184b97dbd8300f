import { readReport } from '../../read/index.js'
import type { ConvertRequest } from '../args.js'
import type { Io } from '../io.js'
import type { Task } from './task.js'
import { tell } from './tell.js'

/** Prints a saved report again. */
export async function beginConvert(request: ConvertRequest, io: Io): Promise<Task> {
  const read = await readReport(request.report, io)
  return {
    inputs: [request.report],
    async make(view) {
      if ('problem' in read) return { text: null, problems: [read.problem], differ: false }
      const told = await tell(read.report, request, view, request.formats)
      return { ...told, differ: false }
    },
  }
}
