/** What README and documents say of the project is so. The README's library example is tested in library.test.ts. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
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
  expect(readme).toMatch(new RegExp(`\n- \`claims ${command}[ \`]`))
})

const documents = ['README.md', ...readdirSync(`${root}docs`).map((name) => `docs/${name}`)]

describe.each(documents.filter((path) => path.endsWith('.md')))('%s', (path) => {
  const text = readFileSync(`${root}${path}`, 'utf8')
  test('links lead somewhere', () => {
    for (const [, target = ''] of text.matchAll(/\]\(([^)#]+)[^)]*\)/g))
      if (!target.startsWith('http')) expect(existsSync(join(root, dirname(path), target)), target).toBe(true)
  })
  test('files named are there', () => {
    for (const [, named = ''] of text.matchAll(/`((?:src|test|bench|scripts|docs|fixtures|bin)\/[\w./-]*)`/g))
      expect(existsSync(`${root}${named}`), named).toBe(true)
  })
})
