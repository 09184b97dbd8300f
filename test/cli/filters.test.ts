/** The stages as filters: what they come to, over however many runs, is what one run prints. */
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { main, type Io } from '../../src/cli/index.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const BIN = join(root, 'bin', 'claims.js')
const cwd = mkdtempSync(join(tmpdir(), 'claims-filters-'))
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

type Result = Readonly<{ stdout: string; stderr: string; status: number }>

/** Runs in this process, which has everything loaded. */
async function claims(args: readonly string[], input = ''): Promise<Result> {
  let [stdout, stderr] = ['', '']
  const to = (take: (text: string) => void): Io['stdout'] => ({
    write: (text, done) => {
      take(text)
      done()
    },
    on: () => undefined,
  })
  const status = await main(args, {
    stdout: to((text) => (stdout += text)),
    stderr: to((text) => (stderr += text)),
    stdin: (async function* () {
      yield input
    })(),
    cwd,
    env: {},
    build: '',
  })
  return { stdout, stderr, status }
}

/** What it prints. */
async function out(args: readonly string[], input = ''): Promise<string> {
  return (await claims(args, input)).stdout
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '')
const asText = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')

/** Events in all forms that articles come in, some of them awkward. */
const POOL = 'fixtures/learnt'
const pages: Readonly<Record<string, string>> = {
  'events/boat/marked.md':
    '# Ferry off Karsk\n\nTuesday, 4 March 2031\n\nThe ferry *Aldis* sank off Karsk and **31** people died, police said.\n\n' +
    'The ferry Aldis carried 212 people. <!-- claims-ignore -->\n',
  'events/boat/page.html':
    '<html><head><title>Ferry sinks off Karsk</title></head><body><article><h1>Ferry sinks off Karsk</h1>' +
    '<p>Tuesday, 4 March 2031</p><p>The ferry Aldis sank off Karsk with <b>212</b>&nbsp;people on board on Tuesday; 29 people died when it went ' +
    'down, the coastguard of Karsk said.</p><p>Rescuers of the coastguard pulled 180 people out of the sea off Karsk.</p></article></body></html>',
  // Its day comes from its story.
  'events/boat/undated.txt':
    'Ferry Aldis sinks off Karsk\n\nThe ferry Aldis sank off Karsk on Tuesday. On Sunday it had still been in the docks of Karsk.\n\n' +
    'The coastguard of Karsk said 31 people died and 181 people were pulled out of the sea.\n',
  'events/wire.txt': 'Quiet day\n\nNothing happened in Brennholt on 3 May 2031, said all 12 councillors.\n',
  'events/broken.txt': '%PDF-1.4 of no use',
}

beforeAll(() => {
  for (const event of ['cycling', 'cyclone'])
    cpSync(join(root, POOL, event, 'articles'), join(cwd, 'events', event), { recursive: true })
  // Two of one name, so that both take on their folders' names.
  cpSync(join(root, POOL, 'school', 'articles', 'b-live.txt'), join(cwd, 'events', 'cycling', 'wire.txt'))
  mkdirSync(join(cwd, 'events', 'boat'))
  for (const [path, text] of Object.entries(pages)) writeFileSync(join(cwd, path), text)
  const records = ['a-live.txt', 'c-commission.txt'].map(
    (name) =>
    JSON.stringify({ id: `vote-${name[0] ?? ''}`, text: readFileSync(join(root, POOL, 'referendum', 'articles', name), 'utf8') }), // prettier-ignore
  )
  writeFileSync(join(cwd, 'events', 'vote.jsonl'), asText(['{"id": 1, "text": ', ...records]))
  const outlet = { outlet: 'Karsk Post', headline: 'Der Ferry', date: '2031-03-05' }
  writeFileSync(join(cwd, 'events', 'more.json'), JSON.stringify([{ ...outlet, text: 'The ferry Aldis sank off Karsk: 31 people died, and “180” were\npulled out of the sea by the coastguard of Karsk.' }, { text: 'Rain.\nIt rained 3 days.' }])) // prettier-ignore
})

/** Every way through the filters: in one run each, or each file by itself and lines in any order. */
async function distribute(
  pieces: readonly (readonly string[])[],
): Promise<Readonly<{ reports: string; runs: readonly Result[] }>> {
  const tallied = await Promise.all(pieces.map((paths) => claims(['tally', ...paths])))
  const stories = await claims(['stories'], tallied.toReversed().map(({ stdout }) => stdout).join('')) // prettier-ignore
  writeFileSync(join(cwd, 'stories.jsonl'), stories.stdout)
  const mapped = await Promise.all(
    pieces.map((paths) => claims(['extract', '--format', 'jsonl', '--stories', 'stories.jsonl', ...paths])),
  )
  const lines = linesOf(mapped.map(({ stdout }) => stdout).join('')).sort()
  // Two reducers: a story goes to one of them by its number.
  const reducers = await Promise.all(
    [0, 1].map((nth) =>
      claims(['reconcile'], asText(lines.filter((line) => Number(storyOf(line).slice(1)) % 2 === nth))),
    ),
  )
  return {
    reports: reducers.map(({ stdout }) => stdout).join(''),
    runs: [...tallied, stories, ...mapped, ...reducers],
  }
}

function storyOf(line: string): string {
  return (JSON.parse(line) as { story: string }).story
}

describe('a folder of many events', () => {
  let one: Result
  let many: Awaited<ReturnType<typeof distribute>>
  beforeAll(async () => {
    one = await claims(['compare', 'events', '--format', 'jsonl'])
    const folders = ['boat', 'cycling', 'cyclone', 'broken.txt', 'more.json', 'vote.jsonl', 'wire.txt']
    many = await distribute([['events/boat', 'events/wire.txt'], ...folders.slice(1, -1).map((name) => [`events/${name}`])]) // prettier-ignore
    writeFileSync(join(cwd, 'reports.jsonl'), many.reports)
  }, 120_000)

  test('holds what is hard: copies, a story of each kind, problems, a silenced figure, a day from the story', async () => {
    const { stdout, status } = one
    expect(status).toBe(2)
    for (const said of [
      '"publishedBy":"story"',
      '"reason":"silenced"',
      '"id":"cycling/wire"',
      '"story":"s5"',
      '"offsetsIn":"extract"',
      'and **31** people died, police said.',
      '"outlet":"Karsk Post"',
    ])
      // prettier-ignore
      expect([said, stdout.includes(said)]).toEqual([said, true])
    expect(linesOf(stdout).filter((line) => line.startsWith('{"type":"problem"'))).toHaveLength(2)
  })

  test('each finding and cluster is the line that one run prints', async () => {
    const kinds = /^\{"type":"(?:finding|cluster)"/
    const found = linesOf(one.stdout).filter((line) => kinds.test(line))
    expect(found.length).toBeGreaterThan(10)
    expect(linesOf(many.reports).filter((line) => kinds.test(line)).sort()).toEqual(found.sort()) // prettier-ignore
  })

  test.each(['json', 'jsonl', 'terminal', 'html', 'csv'])('put together, %s is byte for byte that of one run', async (format) => {
    const whole = format === 'jsonl' ? one : await claims(['compare', 'events', '--format', format])
    expect(await out(['convert', 'reports.jsonl', '--format', format])).toBe(whole.stdout)
  }) // prettier-ignore

  test('what could not be used was told, by each step that met it', async () => {
    const told = many.runs.filter(({ status }) => status === 2)
    expect(told.map(({ stderr }) => linesOf(stderr).length)).toEqual([1, 1, 1, 1, 2])
    expect(many.runs.filter(({ status }) => status === 0).every(({ stderr }) => stderr === '')).toBe(true)
  })

  test('lines may come in any order within their story, and twice', async () => {
    const { stdout } = await claims([
      'extract',
      '--format',
      'jsonl',
      '--stories',
      'stories.jsonl',
      'events/cycling',
    ])
    const lines = linesOf(stdout).sort()
    const inOrder = await claims(['reconcile'], asText(lines))
    const byStory = new Map<string, string[]>()
    for (const line of lines.toReversed()) byStory.set(storyOf(line), [...(byStory.get(storyOf(line)) ?? []), line, line]) // prettier-ignore
    const shuffled = await claims(['reconcile'], asText([...byStory].sort().flatMap(([, own]) => own)))
    expect(shuffled).toEqual(inOrder)
    expect(inOrder.status).toBe(0)
  })
})

test('what a configuration says holds in every step', async () => {
  const config = {
    published: { 'undated.txt': '2031-03-06' },
    origins: [['boat/page.html', 'boat/marked.md']],
    sources: { 'Karsk coastguard': ['the coastguard of Karsk'] },
    events: { sank: 'died' },
    units: { quintal: { unit: 'kilogram', times: 100 } },
    severities: { date: 'off' },
    overrides: [{ files: ['boat/undated.txt'], severities: { count: 'note' } }],
  }
  writeFileSync(join(cwd, 'events', 'boat', 'load.txt'), 'The ferry Aldis sank off Karsk on Tuesday with 30 quintals of coal; 31 people died, the coastguard of Karsk said.\n') // prettier-ignore
  writeFileSync(join(cwd, 'events', 'desk.json'), JSON.stringify(config))
  const desk = ['--config', 'events/desk.json']
  const one = await out(['compare', 'events/boat', '--format', 'json', ...desk])
  expect(one).toContain('"low": 3000')
  expect(one).toContain('"publishedBy": "option"')
  writeFileSync(join(cwd, 'desk.jsonl'), await out(['stories', ...desk], await out(['tally', 'events/boat', ...desk]))) // prettier-ignore
  const lines = await out(['extract', '--format', 'jsonl', '--stories', 'desk.jsonl', 'events/boat', ...desk])
  writeFileSync(join(cwd, 'desk.reports'), await out(['reconcile', ...desk], asText(linesOf(lines).sort())))
  expect(await out(['convert', 'desk.reports', '--format', 'json'])).toBe(one)
  // Without it, something else would come out.
  expect(await out(['compare', 'events/boat', '--format', 'json'])).not.toBe(one)
})

describe('articles on standard input', () => {
  const record = (id: string, text: string): string => JSON.stringify({ id, text })
  const one = record(
    'a',
    'Varn, 9 March 2026\n\nThe flood in Varn killed 12 people on Monday, the mayor of Varn said.',
  )
  const two = record(
    'b',
    'Varn, 10 March 2026\n\nThe flood in Varn killed 15 people on Monday, the mayor of Varn said.',
  )

  test('in pieces, each from its own first line, come to what one run finds, but for the lines of its input', async () => {
    const tallied = await Promise.all([one, two].map((line) => out(['tally', '-'], `${line}\n`)))
    writeFileSync(join(cwd, 'piped.jsonl'), await out(['stories'], tallied.join('')))
    const args = ['extract', '--format', 'jsonl', '--stories', 'piped.jsonl', '-']
    const mapped = await Promise.all([two, one].map((line) => out(args, `${line}\n`)))
    const reduced = await claims(['reconcile'], asText(linesOf(mapped.join('')).sort()))
    const whole = await claims(['compare', '-', '--format', 'jsonl'], asText([one, two]))
    const unplaced = (text: string): string => text.replace(/"line":\d+,/g, '')
    expect(unplaced(reduced.stdout)).toBe(unplaced(whole.stdout))
    expect(whole.stdout).toContain('"verdict":"conflict"')
  })

  test('without ids of their own they cannot be told apart', async () => {
    const tallied = await out(['tally', '-'], '{"text": "It rained."}\n')
    const { stderr, status } = await claims(['stories'], tallied + tallied)
    expect(stderr).toBe('claims: -: line 2: tells of -, article 1, a second time; articles that come on standard input must state ids of their own\n') // prettier-ignore
    expect(status).toBe(2)
  })

  test('one at a time: figures as they are printed all at once, in the order of the input', async () => {
    const { stdout, status } = await claims(
      ['extract', '--stream', '--format', 'jsonl', '-'],
      asText([two, one]),
    )
    expect(status).toBe(0)
    expect(linesOf(stdout).sort()).toEqual(linesOf(await out(['extract', '--format', 'jsonl', '-'], asText([two, one]))).sort()) // prettier-ignore
    expect(linesOf(stdout).map((line) => (JSON.parse(line) as { source: string }).source)).toEqual(['b', 'b', 'a', 'a']) // prettier-ignore
  })

  test.each([
    { args: ['--stream'], says: '--stories and --stream need --format jsonl' },
    { args: ['--stories', 'x'], says: '--stories and --stream need --format jsonl' },
    {
      args: ['--stories', 'x', '--format', 'jsonl', '--explain'],
      says: '--explain cannot go with --stories',
    },
    { args: ['--stream', '--format', 'jsonl', '--published', 'a=2026-03-09'], says: '--published needs all articles at hand: give it to "claims stories", or leave --stream out' }, // prettier-ignore
  ])('wrong usage: $says', async ({ args, says }) => {
    const { stderr, status } = await claims(['extract', ...args, 'events'])
    expect(stderr).toContain(says)
    expect(status).toBe(2)
  })
})

test('days that are stated count for the story, and an unknown article is told of', async () => {
  const undated = (id: string): string => JSON.stringify({ id, text: 'The flood in Varn killed 12 people on Monday.' }) // prettier-ignore
  const tallied = await out(['tally', '-'], asText([undated('a'), undated('b')]))
  const { stdout, stderr, status } = await claims(['stories', '--published', 'a=2026-03-10', '--published', 'c=2026-03-11'], tallied) // prettier-ignore
  const told = linesOf(stdout).map((line) => (JSON.parse(line) as { data: Record<string, unknown> }).data)
  expect(told.map(({ article, published, publishedBy }) => [article, published, publishedBy])).toEqual([['a', '2026-03-10', 'option'], ['b', '2026-03-10', 'story']]) // prettier-ignore
  expect(stderr).toContain('c: --published names no article')
  expect(status).toBe(2)
})

describe('lines that nobody should trust', () => {
  const good = async (): Promise<string[]> => {
    const article = JSON.stringify({ id: 'a', text: 'The flood in Varn killed 12 people on Monday.' })
    writeFileSync(join(cwd, 'one.jsonl'), await out(['stories'], await out(['tally', '-'], `${article}\n`))) // prettier-ignore
    return linesOf(await out(['extract', '--format', 'jsonl', '--stories', 'one.jsonl', '-'], `${article}\n`))
  }
  const changed = (line: string, change: (value: { data: Record<string, unknown> }) => void): string => {
    const value = JSON.parse(line) as { data: Record<string, unknown> }
    change(value)
    return JSON.stringify(value)
  }
  let lines: string[] = []
  beforeAll(async () => {
    lines = await good()
  })

  const NONE = 'no line of "claims extract --stories"'
  test.each([
    { what: 'broken JSON', line: () => '{"story":"s1","art', says: 'line 1: not valid JSON; it may have been cut short' },
    { what: 'a bare number', line: () => '7', says: `line 1: ${NONE}` },
    { what: 'null', line: () => 'null', says: `line 1: ${NONE}` },
    { what: 'another kind', line: () => '{"story":"s1","article":"a","type":"toString","data":{}}', says: `line 1: ${NONE}` },
    { what: 'a missing key', line: () => '{"story":"s1","article":"a","type":"sentence","data":{}}', says: `line 1: ${NONE}: ` },
    { what: 'a prototype', line: () => '{"__proto__":{"story":"s1","article":"a","type":"article"},"data":{}}', says: `line 1: ${NONE}` },
    { what: 'no story', line: () => changed(lines[0] ?? '', (it) => Object.assign(it, { story: '__proto__' })), says: 'line 1: names a story that is none' },
    { what: 'another version', line: () => changed(lines[0] ?? '', ({ data }) => (data['claims'] = '0.0.1')), says: 'line 1: was written by version 0.0.1 of claims, and this is ' },
    { what: 'no day', line: () => changed(lines[0] ?? '', ({ data }) => (data['published'] = '2026-02-30')), says: 'line 1: is of no day of the calendar' },
  ])('$what is told with its line, and the others go on', async ({ line, says }) => {
    const { stdout, stderr, status } = await claims(['reconcile'], asText([line(), ...lines]))
    expect(stderr).toContain(`claims: -: ${says}`)
    expect(status).toBe(2)
    // What was told stands in the report too.
    expect(stdout).toContain('{"type":"problem"')
    expect(stdout).toContain('"id":"a","path":"-"')
  }) // prettier-ignore

  test.each([
    { what: 'a missing line', change: () => lines.slice(0, -1), says: 'some of its lines are missing or broken; extract it again' },
    { what: 'a sentence that is longer than its words', change: () => lines.map((line) => (line.includes('"sentence","data"') ? changed(line, ({ data }) => (data['end'] = 4e15)) : line)), says: 'its lines do not fit together; extract it again' },
    { what: 'a figure outside of its sentence', change: () => lines.map((line) => (line.includes('"figure","data"') ? changed(line, ({ data }) => Object.assign(data, { start: 900, end: 902 })) : line)), says: 'its lines do not fit together; extract it again' },
    { what: 'a sentence behind the end of the world', change: () => lines.flatMap((line) => (line.includes('"figure","data"') ? [] : [changed(line, ({ data }) => (data['figures'] === undefined ? Object.assign(data, { start: 3e6, end: 3e6 + 45 }) : (data['figures'] = 0)))])), says: 'it has more than the 2000000 characters an article may have; raise --max-length' },
  ])('an article with $what is left out', async ({ change, says }) => {
    const { stdout, stderr, status } = await claims(['reconcile'], asText(change()))
    expect(stderr).toBe(`claims: -: article a of story s1 is left out: ${says}\n`)
    expect(stdout).toContain(says)
    expect(status).toBe(2)
  }) // prettier-ignore

  test('lines that no sort brought together are told of', async () => {
    const other = lines.map((line) => line.replace('"story":"s1"', '"story":"s2"'))
    const { stderr, status } = await claims(['reconcile'], asText([...lines, ...other, lines[0] ?? '']))
    expect(stderr).toBe(`claims: -: line ${2 * lines.length + 1}: story s1 was over before; sort the lines, so that each story's stand together\n`) // prettier-ignore
    expect(status).toBe(2)
  })

  test('an article that is missing from its story is told of', async () => {
    const { stderr } = await claims(['reconcile'], asText(lines.map((line) => line.replace('"articles":1', '"articles":3')))) // prettier-ignore
    expect(stderr).toBe('claims: -: story s1 lacks 2 of its 3 articles; the others are compared\n')
  })

  test('tallies that are none', async () => {
    const fine = await out(['tally', '-'], '{"id": "a", "text": "It rained."}\n')
    const odd = ['nonsense', '{}', changed(fine, ({ data }) => (data['times'] = [])), changed(fine, ({ data }) => (data['claims'] = '9'))] // prettier-ignore
    const { stdout, stderr, status } = await claims(['stories'], asText([...odd, fine]))
    expect(linesOf(stderr).map((line) => line.slice(0, 60))).toEqual([
      'claims: -: line 1: not valid JSON; it may have been cut short',
      'claims: -: line 2: no line of "claims tally": it must have r',
      'claims: -: line 3: words, times and capitals differ in numbe',
      'claims: -: line 4: was written by version 9 of claims, and t',
    ].map((line) => line.slice(0, 60))) // prettier-ignore
    expect(linesOf(stdout)).toHaveLength(1)
    expect(status).toBe(2)
  })

  test('an article that changed since, or that nobody counted', async () => {
    const args = ['extract', '--format', 'jsonl', '--stories', 'one.jsonl', '-']
    const { stdout, stderr, status } = await claims(args, '{"id": "a", "text": "It rained."}\n{"id": "z", "text": "It rained."}\n') // prettier-ignore
    expect(stderr).toBe(
      'claims: -: article a was changed since its words were counted; count them and find the stories anew\n' +
        'claims: -: article z is in no story; count its words and find the stories anew\n',
    )
    expect(linesOf(stdout).map((line) => line.slice(0, 40))).toEqual(Array(2).fill('{"story":"","article":"","type":"problem')) // prettier-ignore
    expect(status).toBe(2)
  })

  test('reports that are cut short, or told twice, are not put together', async () => {
    const report = await out(['reconcile'], asText(lines))
    const convert = async (text: string): Promise<string> =>
      (await claims(['convert', '-', '--format', 'json'], text)).stderr
    expect(await convert(asText(linesOf(report).slice(0, -1)))).toBe('claims: -: ends in the midst of a report (line 2); take off what follows the last line of type "end"\n') // prettier-ignore
    expect(await convert(report.slice(0, -9))).toBe(
      'claims: -: line 3: not valid JSON; it may have been cut short\n',
    )
    expect(await convert(report + report)).toBe(
      "claims: -: tells of source a twice; name each story's report once\n",
    )
    expect(await convert(`${linesOf(report)[0] ?? ''}\n{"type":"__proto__","data":{}}\n`)).toBe('claims: -: line 2: of no type that a report has\n') // prettier-ignore
  })
})

test('a line that is too long is passed over, and nothing of it held', async () => {
  const long = `{"id": "long", "text": "${'x'.repeat(70_000)}"}`
  const { stdout, stderr, status } = await claims(['tally', '--max-file-size', '64k', '--input-format', 'jsonl', '-'], `${long}\n{"id": "a", "text": "It rained."}\n`) // prettier-ignore
  expect(stderr).toBe('claims: -: line 1: longer than 65536 bytes, so hardly an article; leave it out or raise --max-file-size\n') // prettier-ignore
  expect(linesOf(stdout).map((line) => (JSON.parse(line) as { data: { record: string } }).data.record)).toEqual(['a']) // prettier-ignore
  expect(status).toBe(2)
})

test.skipIf(process.platform === 'win32')('an interrupt leaves what was finished, whole', async () => {
  const child = spawn(process.execPath, [BIN, 'extract', '--stream', '--format', 'jsonl', '-'], { cwd })
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
    if (linesOf(stdout).length === 2) child.kill('SIGINT')
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  // More would come, and the pipe stays open.
  for (const id of ['a', 'b']) child.stdin.write(`{"id": "${id}", "text": "The flood killed 12 people."}\n`)
  const signal = await new Promise((resolve) => child.on('exit', (_, by) => resolve(by)))
  expect(signal).toBe('SIGINT')
  expect(linesOf(stdout).map((line) => (JSON.parse(line) as { source: string }).source)).toEqual(['a', 'b'])
  expect(stderr).toBe('claims: interrupted: what was finished is written, 2 articles\n')
})
