import { expect, test, vi } from 'vitest'
import { wholeOf } from '../../src/pieces.js'
import { flood } from '../helpers/comparison.js'

const plain = { color: false, width: 80 }

test.each(['chalk', 'cli-table3', 'diff/lib/diff/array.js', 'string-width'])(
  'loads no %s',
  async (library) => {
    vi.resetModules()
    vi.doMock(library, () => {
      throw new Error(`${library} was loaded`)
    })
    const fresh = await import('../../src/report/index.js')
    for (const format of ['json', 'jsonl'] as const) {
      const report = (await fresh.loadReporter(format))(fresh.toReport(flood), plain)
      const figures = (await fresh.loadFigureReporter(format))(flood, plain)
      expect(wholeOf(report)).toContain('formatVersion')
      expect(wholeOf(figures)).toContain('flood/herald.txt')
    }
    await expect(fresh.loadReporter('terminal')).rejects.toThrow()
    vi.doUnmock(library)
  },
)
