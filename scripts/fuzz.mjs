// The long fuzz run: test/fuzz with many files.
//
//     node scripts/fuzz.mjs [inputs] [seed]
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const [inputs = '200000', seed = '1'] = process.argv.slice(2)
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url))
const { status } = spawnSync(process.execPath, [vitest, 'run', 'test/fuzz'], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_INPUTS: inputs, FUZZ_SEED: seed },
})
process.exitCode = status ?? 1
