import { expect, test } from 'vitest'
import type { Io } from '../../src/cli/io.js'
import { complainOf } from '../../src/cli/messages.js'

function told(message: string): string {
  let text = ''
  const stderr = { write: (chunk: string) => ((text += chunk), true) }
  complainOf({ stderr } as unknown as Io, [{ path: 'a.json', message }])
  return text
}

test.each([
  ['line 3 is no JSON', 'line 3 is no JSON'],
  ['line 3\n  is no JSON', 'line 3 is no JSON'],
  ['line 3 \r\n\n\tis no JSON', 'line 3 is no JSON'],
  ['two  spaces stay', 'two  spaces stay'],
  ['\u001b[31mred', '\\x1b[31mred'],
])('%j goes on one line', (message, shown) => {
  expect(told(message)).toBe(`claims: a.json: ${shown}\n`)
})
