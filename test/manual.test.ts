/** The manual page is made from the table of commands, and troff takes it. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { commands, flags } from '../src/cli/flags.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const page = readFileSync(`${root}man/claims.1`, 'utf8')

test('is current', () => {
  const { stderr, status } = spawnSync(process.execPath, ['scripts/manual.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
})

test('names every command and flag', () => {
  const plain = page.replaceAll('\\-', '-').replace(/\\f[BIR]/g, '')
  for (const command of commands) expect(plain).toContain(`\n.B ${command} `)
  for (const { flags: written } of flags) expect(plain).toContain(`\n${written.replace(/<(.*)>/, '$1')}\n`)
})

const groff = ['-man', '-ww', '-Tutf8', '-P-c', 'man/claims.1']
test.skipIf(spawnSync('groff', ['--version']).status !== 0)('groff takes it (skipped where absent)', () => {
  const { stdout, stderr } = spawnSync('groff', groff, { cwd: root, encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(stdout).toContain('\n       claims - compare the figures')
})
