import { completionFor } from '../completion/index.js'
import type { CompletionRequest } from '../args.js'
import type { Task } from './task.js'

/** Prints a shell's completions. */
export function beginCompletion({ shell }: CompletionRequest): Task {
  return {
    inputs: [],
    make: () => Promise.resolve({ text: completionFor(shell), problems: [], differ: false }),
  }
}
