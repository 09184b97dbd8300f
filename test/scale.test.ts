/** The scripts of docs/scale.md do what it says they do: as the tests have them, they run. */
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'claims-scale-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const BIN = join(root, 'bin', 'claims.js')
const PROGRAM = join(folder, 'claims')

/** Stands in for Slurm, which is hardly anywhere: takes the same words, and runs each task of an array at once. */
const SBATCH = `#!/bin/sh
while [ $# -gt 0 ]; do
  case $1 in
    --array) array=$2 && shift ;;
    --wrap) wrap=$2 && shift ;;
    --output) output=$2 && shift ;;
    --job-name | --dependency) shift ;;
  esac
  shift
done
for task in $(seq "\${array%%-*}" "\${array##*-}"); do
  SLURM_ARRAY_TASK_ID=$task sh -c "$wrap" > "$(echo "$output" | sed "s/%a/$task/")" 2>&1 || exit 1
done
echo 7
`

beforeAll(() => {
  for (const event of ['cycling', 'school'])
    cpSync(join(root, 'fixtures/learnt', event, 'articles'), join(folder, 'articles', event), {
      recursive: true,
    })
  // Days whose year nothing tells, which reports leave out, have to reach the last step.
  for (const day of [12, 19])
    writeFileSync(
      join(folder, 'articles', `undated-${day}.txt`),
      `The referendum on the new bridge will be held on ${day} May, the minister told parliament.\n`,
    )
  writeFileSync(join(folder, 'articles', 'broken.txt'), '%PDF-1.4 of no use')
  writeFileSync(PROGRAM, `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`)
  writeFileSync(join(folder, 'sbatch'), SBATCH)
  for (const name of ['claims', 'sbatch']) chmodSync(join(folder, name), 0o755)
})

/** What came of a command; no program of that name leaves no status and nothing said. */
type Run = Readonly<{ status: number | null; stdout: string; stderr: string }>

function run(command: string, args: readonly string[], path: string): Run {
  const slurm = process.env['SLURM_CONF']
  const env = {
    ...{ PATH: path, HOME: folder, TMPDIR: folder, CLAIMS: PROGRAM },
    ...(slurm === undefined ? {} : { SLURM_CONF: slurm }),
  }
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', env })
  return error === undefined
    ? { status, stdout, stderr }
    : { status: null, stdout: '', stderr: error.message }
}

const PATH = process.env['PATH'] ?? ''
const canRun = (command: string, ...args: string[]): boolean => run(command, args, PATH).status === 0
const isWindows = process.platform === 'win32'
/** GNU parallel: another program of that name is about. */
const hasParallel = !isWindows && run('parallel', ['--version'], PATH).stdout.startsWith('GNU parallel')
/** Slurm, with nodes that take jobs. */
const hasSlurm = !isWindows && canRun('sbatch', '--version') && canRun('sinfo', '--noheader', '--states=idle')

describe.skipIf(isWindows)('the scripts come to what one run comes to', () => {
  let one = ''
  beforeAll(() => {
    const found = run('find', ['articles', '-type', 'f'], PATH).stdout.trim().split('\n')
    one = run(PROGRAM, ['compare', ...found, '--format', 'json'], PATH).stdout
    expect(one).toContain('"verdict": "agree"')
  })

  function expectSame(script: string, work: string, args: readonly string[], path = PATH): void {
    const done = run(join(root, 'docs', 'examples', script), ['articles', work, ...args], path)
    expect(done.stderr).toContain('articles/broken.txt: a PDF')
    // Something could not be used, and the rest was done.
    expect(done.status).toBe(2)
    expect(run(PROGRAM, ['convert', `${work}/reports.jsonl`, '--format', 'json'], PATH).stdout).toBe(one)
  }

  test('with a shell', () => {
    expectSame('scale.sh', 'by-shell', ['2'])
  }, 60_000)

  test('as arrays of jobs, each run at once in place of Slurm', () => {
    expectSame('scale-slurm.sh', 'by-array', ['2', '--partition', 'any'], `${folder}${delimiter}${PATH}`)
  }, 60_000)

  test.skipIf(!hasParallel)(
    `with GNU parallel${hasParallel ? '' : ', which is not installed'}`,
    () => {
      expectSame('scale-parallel.sh', 'by-parallel', ['5'])
    },
    60_000,
  )

  test.skipIf(!hasSlurm)(
    `with Slurm${hasSlurm ? '' : ', which is not installed or has no node free'}`,
    () => {
      expectSame('scale-slurm.sh', 'by-slurm', ['2'])
    },
    300_000,
  )
})
