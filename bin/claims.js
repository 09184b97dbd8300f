#!/usr/bin/env node
import { main } from '../dist/cli/index.js'

process.exitCode = await main(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  // Opened only where it is read.
  get stdin() {
    return process.stdin
  },
  cwd: process.cwd(),
  env: process.env,
})
