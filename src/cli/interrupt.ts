/** An interrupt that lets what is under way be finished, and then does what it always does. */

export type Interrupt = Readonly<{
  /** Resolves when one came. */
  came: Promise<void>
  hasCome: () => boolean
  /** Ends the process by the signal that came, as whoever started it expects; does nothing where none came. */
  obey: () => void
}>

/** Listens until `obey` is called. A second signal is obeyed at once. */
export function awaitInterrupt(): Interrupt {
  let came: NodeJS.Signals | null = null
  let tell: () => void = () => undefined
  const promise = new Promise<void>((resolve) => (tell = resolve))
  const drop = (): void => {
    for (const signal of SIGNALS) process.off(signal, note)
  }
  const note = (signal: NodeJS.Signals): void => {
    came = signal
    drop()
    tell()
  }
  for (const signal of SIGNALS) process.on(signal, note)
  return {
    came: promise,
    hasCome: () => came !== null,
    obey: () => {
      drop()
      if (came !== null) process.kill(process.pid, came)
    },
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Hands on what comes, until an interrupt does. */
export async function* untilInterrupt<One>(
  source: AsyncIterator<One>,
  interrupt: Interrupt,
): AsyncGenerator<One> {
  const stopped = interrupt.came.then(() => null)
  while (!interrupt.hasCome()) {
    const next = await Promise.race([source.next(), stopped])
    if (next === null || next.done === true) return
    yield next.value
  }
}
