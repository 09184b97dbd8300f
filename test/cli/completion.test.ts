/** What each shell offers, asked of the shell itself where it is installed. */
import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { completionFor } from '../../src/cli/completion/index.js'
import { allFlagsOf } from '../../src/cli/completion/words.js'
import { commands, flags } from '../../src/cli/flags.js'
import { shells } from '../../src/cli/shells.js'

function isInstalled(shell: string): boolean {
  return spawnSync(shell, ['-c', 'true']).status === 0
}

test('every flag is taken apart', () => {
  for (const command of commands)
    for (const { long, help } of allFlagsOf(command)) expect([long, help]).not.toContain('')
  expect(allFlagsOf('compare')).toHaveLength(flags.filter(({ of }) => of.includes('compare')).length + 1)
  expect(allFlagsOf('compare')[0]).toMatchObject({ short: 'f', long: 'format', value: 'format' })
})

describe.each(shells)('%s', (shell) => {
  test('names every command and every long flag', () => {
    const text = completionFor(shell)
    for (const command of commands) {
      expect(text).toContain(command)
      for (const { long } of allFlagsOf(command))
        expect(text).toContain(shell === 'fish' ? `-l ${long} ` : `--${long}`)
    }
  })
  test.skipIf(!isInstalled(shell))('is read without complaint (skipped where the shell is absent)', () => {
    // Fish reads no script from a socket, so all are handed it as a word.
    const unread = shell === 'fish' ? ['--no-config'] : ['-n']
    const { stderr, status } = spawnSync(shell, [...unread, '-c', completionFor(shell)], { encoding: 'utf8' })
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  })
})

/** The words that bash would offer for the last of these. */
function bashOffers(...words: readonly string[]): readonly string[] {
  const script = `${completionFor('bash')}
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
_claims
printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout } = spawnSync('bash', ['-c', script, 'bash', ...words], { encoding: 'utf8' })
  return stdout.trim().split('\n')
}

describe.skipIf(!isInstalled('bash'))('bash offers', () => {
  test.each([
    { typed: ['claims', 'co'], offers: ['compare', 'config', 'convert', 'completion'] },
    { typed: ['claims', 'compare', '--ver'], offers: ['--verdict', '--verbose'] },
    { typed: ['claims', 'compare', 'a.txt', '--verdict', 'co'], offers: ['conflict', 'compatible'] },
    { typed: ['claims', 'convert', '-f', 'jsonl'], offers: ['jsonl'] },
    { typed: ['claims', 'completion', ''], offers: [...shells] },
    { typed: ['claims', 'compare', '--output', '-'], offers: [''] },
    { typed: ['claims', 'compare', 'a'], offers: [''] },
    { typed: ['claims', 'extract', '--quie'], offers: [''] },
  ])('$offers for $typed', ({ typed, offers }) => {
    expect(bashOffers(...typed)).toEqual(offers)
  })
})

describe.skipIf(!isInstalled('fish'))('fish offers', () => {
  test.each([
    { typed: 'claims compl', offers: ['completion'] },
    { typed: 'claims compare --min-severity ', offers: ['error', 'note', 'warning'] },
    { typed: 'claims completion ', offers: [...shells] },
  ])('$offers for "$typed"', ({ typed, offers }) => {
    const script = `${completionFor('fish')}\ncomplete -C ${JSON.stringify(typed)}`
    const { stdout } = spawnSync('fish', ['--no-config', '-c', script], { encoding: 'utf8' })
    const words = stdout.trim().split('\n').map((line) => line.split('\t')[0]) // prettier-ignore
    expect(words).toEqual(expect.arrayContaining(offers))
    expect(words).toHaveLength(offers.length)
  })
})
