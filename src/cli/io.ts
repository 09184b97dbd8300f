/** Something to print to: a process's stream, or a test's stand-in. */
export type Output = Readonly<{
  write(text: string, done: (error?: Error | null) => void): unknown
  on(event: 'error', listener: (error: Error) => void): unknown
  isTTY?: boolean
  columns?: number
}>

/** All that the program touches of the outside, files apart. */
export type Io = Readonly<{
  stdout: Output
  stderr: Output
  stdin: AsyncIterable<Uint8Array | string>
  cwd: string
  env: Readonly<Record<string, string | undefined>>
  /** Tells this build of the program from every other: what an earlier one kept is not trusted. */
  build: string
  /** The file that threads of this program run; where there is none, all is done in one. */
  worker?: string
}>

/** 0 done; 1 done, and figures differ as `--fail-on` asked about; 2 wrong usage, or something could not be done. */
export type ExitCode = 0 | 1 | 2
