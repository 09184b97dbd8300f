#!/usr/bin/env node
'use strict'
const { join } = require('node:path')
const { build, main } = require('./load.js').load()

main(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  // Opened only where it is read.
  get stdin() {
    return process.stdin
  },
  cwd: process.cwd(),
  env: process.env,
  build,
  worker: join(__dirname, 'work.js'),
}).then((code) => {
  process.exitCode = code
})
