/** What the README shows of the program is what the program does. Its library example is tested in library.test.ts. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { commands } from '../src/cli/flags.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const readme = readFileSync(`${root}README.md`, 'utf8')

test('sample and options are current', () => {
  if (!existsSync(`${root}dist/cli/index.js`)) throw new Error('dist/ is missing: run "npm run build" first')
  const { stderr, status } = spawnSync(process.execPath, ['scripts/readme.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
})

test.each(commands)('claims %s is described', (command) => {
  expect(readme).toContain(`\n- \`claims ${command} `)
})

test('links lead somewhere', () => {
  const targets = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, target]) => target ?? '')
  expect(targets.length).toBeGreaterThan(5)
  for (const target of targets.filter((it) => !it.startsWith('http')))
    expect(existsSync(`${root}${target}`), target).toBe(true)
})
