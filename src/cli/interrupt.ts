/** An interrupt that lets what is under way be finished, and then does what it always does. */

type Interrupt = Readonly<{
  hasCome: () => boolean
  /** Whom to tell when one comes: the last one named. */
  wake: (listener: () => void) => void
  /** Ends the process by the signal that came, as whoever started it expects; does nothing where none came. */
  obey: () => void
}>

/** Listens until `obey` is called. A second signal is obeyed at once. */
export function awaitInterrupt(): Interrupt {
  let came: NodeJS.Signals | null = null
  let tell: () => void = () => undefined
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
    hasCome: () => came !== null,
    wake: (listener) => (tell = listener),
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
  while (!interrupt.hasCome()) {
    // Not a race with one promise that waits all along: that would hold on to everything that ever won.
    const next = await new Promise<IteratorResult<One> | null>((resolve, reject) => {
      interrupt.wake(() => resolve(null))
      source.next().then(resolve, reject)
    })
    if (next === null || next.done === true) return
    yield next.value
  }
}
