/** What all commands share that read one thing after the other: problems told as they come, progress, an end. */
import type { Problem } from '../../types.js'
import type { Io } from '../io.js'
import { complainOf } from '../messages.js'
import { createProgress } from '../progress.js'

export class Watch {
  readonly #io: Io
  readonly #things: 'articles' | 'stories'
  readonly #total: number | null
  readonly #progress
  #bytes = 0
  #done = 0
  #failed = false

  /** `total`: bytes that will be read; null where nobody knows. */
  constructor(io: Io, things: 'articles' | 'stories', total: number | null) {
    this.#io = io
    this.#things = things
    this.#total = total
    this.#progress = createProgress(io.stderr, io.env)
  }

  readonly onBytes = (count: number): void => {
    this.#bytes += count
  }

  get done(): number {
    return this.#done
  }

  get failed(): boolean {
    return this.#failed
  }

  /** One more is done. */
  count(): void {
    this.#done++
    this.#progress.count(this.#things, this.#done, this.#bytes, this.#total)
  }

  /** Something could not be used. */
  problem(problem: Problem): void {
    this.#failed = true
    this.note(problem)
  }

  /** Something to know, and no fault. */
  note(note: Problem): void {
    this.#progress.clear()
    complainOf(this.#io, [note])
  }

  end(): void {
    this.#progress.clear()
  }
}
