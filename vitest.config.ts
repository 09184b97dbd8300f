import { defineConfig } from 'vitest/config'

/** Where a JSON report goes beside the usual one: .ci/run counts from it. */
const json = process.env['VITEST_JSON']

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // As many files at once as there are cores; by itself vitest leaves one idle, half of a small machine.
    maxWorkers: '100%',
    ...(json ? { reporters: ['default', 'json'], outputFile: { json } } : {}),
  },
})
