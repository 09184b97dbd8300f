// Makes dist/ anew, so that no file outlives its source: the library's modules and types, the tables they read, and the command
// line in one file (bundle.mjs) with what the compiler makes of it (bin/warm.js).
import { spawnSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './bundle.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const dist = join(root, 'dist')

rmSync(dist, { recursive: true, force: true })
const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'))
run([join(typescript, 'bin', 'tsc'), '-p', 'tsconfig.build.json'])
cpSync(join(root, 'src', 'data'), join(dist, 'data'), {
  recursive: true,
  filter: (path) => !path.endsWith('.ts'),
})
await bundle(join(dist, 'cli', 'index.js'), join(dist, 'bundle'))
run([join('bin', 'warm.js')])

function run(args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
