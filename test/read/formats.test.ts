/** Every format: what becomes of a file, and where its words lie in it. */
import { strToU8, zipSync } from 'fflate'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fileOffset } from '../../src/places.js'
import { readArticles, type ReadOptions } from '../../src/read/index.js'
import type { Article } from '../../src/types.js'

let cwd = ''
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'claims-formats-'))
})
afterAll(() => {
  rmSync(cwd, { recursive: true, force: true })
})

async function* noInput(): AsyncGenerator<string> {}
async function readAs(name: string, content: string | Uint8Array, options: ReadOptions = {}) {
  writeFileSync(join(cwd, name), content)
  const reading = await readArticles([name], { cwd, stdin: noInput() }, options)
  rmSync(join(cwd, name))
  return reading
}

/** Each of the words, as the file has it at the place where the article says it lies. */
function placed(article: Article | undefined, ...words: readonly string[]): readonly string[] {
  const { text = '', inFile } = article ?? {}
  return words.map((word) => {
    const start = fileOffset(inFile?.at ?? [[0, 0]], text.indexOf(word))
    return (inFile?.text ?? text).slice(start, start + word.length)
  })
}

const PROSE = [
  'The flood in Varn killed 12 people on Monday, the mayor said, as the river rose two metres overnight.',
  'At least 40 homes were destroyed, and some 1,200 people were moved to schools, the fire service said.',
]

describe('web pages', () => {
  const page = (head: string, body = ''): string => `<!DOCTYPE html><html><head>${head}</head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/s">City win 3-1</a></li></ul></nav>
    <article><h1>River cuts off   town</h1>
    <p>The flood in Varn killed <b>12</b>&nbsp;people on Monday, the mayor said, as the river
      rose two metres overnight.</p><script>var dead = "500 people"</script>
    <p>Damage was put at &pound;3.4&nbsp;million by the council&rsquo;s engineers, who walked the banks all day.</p>
    <p>At least <a href="/99">40 homes</a> were destroyed,<br>and some 1,200 people were moved, the fire service said.</p>
    <p hidden>700 people</p><svg><text>800 people</text></svg>${body}</article>
    <aside><h3>Most read</h3><ul><li><a href="/1">Train crash kills 80 people</a></li></ul></aside>
    <footer>&copy; 2026. Call 0800 555 123.</footer></body></html>`
  const LD = (value: unknown): string =>
    `<script type="application/ld+json">${JSON.stringify(value)}</script>`

  test('the article alone, headline first, each word at its place', async () => {
    const { articles, problems } = await readAs('page.html', page('<title>River cuts off town</title>'))
    expect(problems).toEqual([])
    expect(articles[0]?.text).toBe(
      [
        'River cuts off town',
        'The flood in Varn killed 12\u00a0people on Monday, the mayor said, as the river rose two metres overnight.',
        'Damage was put at £3.4\u00a0million by the council’s engineers, who walked the banks all day.',
        'At least 40 homes were destroyed,\nand some 1,200 people were moved, the fire service said.',
      ].join('\n\n'),
    )
    const words = [
      'River',
      'town',
      'flood',
      '12',
      'people',
      'metres',
      '3.4',
      'million',
      'engineers',
      '40 homes',
      '1,200',
    ]
    expect(placed(articles[0], ...words)).toEqual(words)
  })
  test.each([
    {
      name: 'JSON-LD in a graph',
      head: LD({
        '@graph': [
          { '@type': 'WebSite', name: 'Site' },
          {
            '@type': ['NewsArticle'],
            headline: 'River  cuts off town',
            datePublished: '2026-03-09T23:40:00-05:00',
            publisher: { name: 'Harbour Lantern' },
          },
        ],
      }),
      said: {
        title: 'River cuts off town',
        outlet: 'Harbour Lantern',
        published: '2026-03-09',
        publishedBy: 'metadata',
      },
    },
    {
      name: 'meta elements, past broken JSON-LD',
      head: `<script type="application/ld+json">{"headline": }</script><meta property="og:title" content="River cuts">
        <meta property="og:site_name" content="Lantern"><meta name="dc.date" content="9 March 2026">`,
      said: { title: 'River cuts', outlet: 'Lantern', published: '2026-03-09' },
    },
    {
      name: 'the title without the paper’s name',
      head: '<title>River cuts | Lantern</title><meta property="og:site_name" content="Lantern">',
      said: { title: 'River cuts', outlet: 'Lantern', published: null, publishedBy: null },
    },
    {
      name: 'a day there is not',
      head: `${LD({ '@type': 'NewsArticle', headline: 'H', datePublished: '2026-02-31' })}`,
      said: { title: 'H', published: null },
    },
    {
      name: 'keys of objects’ own making',
      head: LD({ '@type': 'NewsArticle', __proto__: null, constructor: { name: 'x' }, headline: ['A', 'B'] }),
      said: { title: 'A' },
    },
  ])('what is said of it: $name', async ({ head, said }) => {
    const { articles } = await readAs('page.html', page(head))
    expect(articles[0]).toMatchObject(said)
  })
  test('a page without an article is taken whole', async () => {
    const { articles } = await readAs('page.html', '<p>Ten died.<p>Two lived. <!-- 9 --><b>1</b>,200 fled.')
    expect(articles[0]?.text).toBe('Ten died.\n\nTwo lived. 1,200 fled.')
  })
  test('prose that is called a page stays prose', async () => {
    const { articles } = await readAs('page.html', 'Ten died & two lived.\nThen 3 < 4.\n\nIt rained.')
    expect(articles[0]?.text).toBe('Ten died & two lived.\nThen 3 < 4.\n\nIt rained.')
    expect(articles[0]?.inFile).toBeUndefined()
  })
  test.each([
    ['page.txt', page('')],
    ['page', `<?xml version="1.0"?>\n${page('')}`],
  ])('known as %s too', async (name, content) => {
    const { articles } = await readAs(name, content)
    expect(articles[0]?.text).toMatch(/^River cuts off town\n\nThe flood/)
  })
  test('unless told otherwise', async () => {
    const { articles } = await readAs('page.html', page(''), { format: 'text' })
    expect(articles[0]?.text).toMatch(/^<!DOCTYPE html>/)
  })
})

describe('records', () => {
  const body = PROSE.join(' ')
  test('JSON: a list under a usual name, escapes and all', async () => {
    const file = `{"total": 2, "articles": [
      {"id": "a1", "title": "River \\u0022cuts\\u0022", "text": "It killed 12 people.\\n\\u00a340 homes fell.", "date": "2026-03-09T10:00:00Z", "source": {"name": "Lantern"}},
      {"headline": "B", "body": "<p>It killed <b>14</b> &amp; more.</p>", "url": "https://www.example.org/x"}, {"title": "no text"}]}`
    const { articles, problems } = await readAs('d.json', file)
    expect(problems).toEqual([])
    expect(
      articles.map(({ id, text, title, outlet, published }) => [id, text, title, outlet, published]),
    ).toEqual([
      [
        'a1',
        'River "cuts"\n\nIt killed 12 people.\n£40 homes fell.',
        'River "cuts"',
        'Lantern',
        '2026-03-09',
      ],
      ['d#2', 'B\n\nIt killed 14 & more.', 'B', 'example.org', null],
    ])
    expect(placed(articles[0], 'River', 'cuts', '12 people', '40 homes')).toEqual([
      'River',
      'cuts',
      '12 people',
      '40 homes',
    ])
    expect(placed(articles[1], 'killed', '14', 'more')).toEqual(['killed', '14', 'more'])
  })
  test.each([
    ['one record', { text: body }, ['d']],
    [
      'a list',
      [
        { text: body, id: 7 },
        { text: body, id: 7 },
      ],
      ['d#1', 'd#2'],
    ],
    ['paragraphs', { content: PROSE, guid: 'x' }, ['x']],
    [
      'a feed in JSON',
      { version: 'https://jsonfeed.org/version/1.1', items: [{ content_text: body, id: 'u' }] },
      ['u'],
    ],
  ])('JSON: %s', async (_, value, ids) => {
    const { articles } = await readAs('d.json', JSON.stringify(value))
    expect(articles.map(({ id }) => id).sort()).toEqual([...ids].sort())
    for (const { text } of articles) expect(text.replace(/\s+/g, ' ')).toBe(body)
  })
  test('fields by other names', async () => {
    const fields = {
      id: ['no'],
      title: ['kop'],
      text: ['inhoud.tekst'],
      published: ['dag'],
      outlet: ['krant'],
    }
    const file = JSON.stringify({
      kop: 'H',
      inhoud: { tekst: 'Ten died.' },
      dag: '2026-03-09',
      krant: 'K',
      text: 'x',
    })
    const { articles } = await readAs('d.json', file, { fields })
    expect(articles[0]).toMatchObject({
      text: 'H\n\nTen died.',
      title: 'H',
      published: '2026-03-09',
      outlet: 'K',
    })
  })
  test('JSON lines, one of them broken', async () => {
    const { articles, problems } = await readAs(
      'l.jsonl',
      '{"text":"Ten died."}\r\n\n{"text":\n{"text":"Two \\"lived\\"."}\n',
    )
    expect(articles.map(({ id, text }) => [id, text])).toEqual([
      ['l#1', 'Ten died.'],
      ['l#2', 'Two "lived".'],
    ])
    expect(placed(articles[1], 'Two', 'lived')).toEqual(['Two', 'lived'])
    expect(problems).toEqual([{ path: 'l.jsonl', message: expect.stringMatching(/^line 3: not valid JSON/) }])
  })
  test('CSV with quotes, line ends and separators in its cells', async () => {
    const file =
      '\uFEFFid;Title;TEXT;date\r\n7;"River ""x""";"It killed 12,\r\n""about"" 40; 3 fell.";2026-03-09\r\n\r\n8;;Two lived.'
    const { articles } = await readAs('t.csv', file)
    expect(articles.map(({ id, text, published }) => [id, text, published])).toEqual([
      ['7', 'River "x"\n\nIt killed 12,\r\n"about" 40; 3 fell.', '2026-03-09'],
      ['8', 'Two lived.', null],
    ])
    expect(placed(articles[0], 'River', '12,', 'about', '40; 3')).toEqual(['River', '12,', 'about', '40; 3'])
    expect(placed(articles[1], 'Two lived')).toEqual(['Two lived'])
  })
  test('tabs', async () => {
    const { articles } = await readAs('t.tsv', 'text\tid\nTen, died\tx\n')
    expect(articles.map(({ id, text }) => [id, text])).toEqual([['x', 'Ten, died']])
  })
  test('RSS and Atom', async () => {
    const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Lantern</title><image><title>I</title></image>
      <item><title>River &amp; town</title><description>short</description><content:encoded><![CDATA[<p>Ten <b>died</b>.</p>]]></content:encoded><pubDate>Mon, 09 Mar 2026 23:40:00 -0500</pubDate></item>
      <item><description>&lt;p&gt;Two&amp;nbsp;lived.&lt;/p&gt;</description></item><item><title>t</title></item></channel></rss>`
    const { articles } = await readAs('f.xml', rss)
    expect(articles.map(({ text, outlet, published }) => [text, outlet, published])).toEqual([
      ['River & town\n\nTen died.', 'Lantern', '2026-03-09'],
      ['Two\u00a0lived.', 'Lantern', null],
    ])
    expect(placed(articles[0], 'River', 'town', 'Ten', 'died')).toEqual(['River', 'town', 'Ten', 'died'])
    expect(placed(articles[1], 'Two', 'lived')).toEqual(['Two', 'lived'])
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Lantern</title><entry><title>A</title>
      <content type="xhtml"><div><p>Ten died.</p><p>Two lived.</p></div></content><updated>2026-03-09T10:00:00Z</updated></entry></feed>`
    const [entry] = (await readAs('f.atom', atom)).articles
    expect(entry).toMatchObject({ title: 'A', outlet: 'Lantern', published: '2026-03-09' })
    expect(entry?.text).toBe('A\n\nTen died.\n\nTwo lived.')
  })
})

/** A Word document of paragraphs of raw markup. */
function docx(...paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs.map((inner) => `<w:p>${inner}</w:p>`).join('')
  const xml = `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`
  return zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(xml) })
}

describe('packed', () => {
  test('DOCX', async () => {
    const file = docx(
      '<w:r><w:t>River cuts </w:t></w:r><w:r><w:t xml:space="preserve">off town</w:t></w:r>',
      '<w:r><w:t>Ten</w:t><w:tab/><w:t>died &amp; two</w:t></w:r><w:del><w:r><w:delText>99</w:delText></w:r></w:del><w:r><w:instrText>PAGE 7</w:instrText></w:r>',
    )
    for (const name of ['a.docx', 'a.txt', 'a']) {
      const { articles, problems } = await readAs(name, file)
      expect(problems).toEqual([])
      expect(articles[0]).toMatchObject({
        text: 'River cuts off town\n\nTen\tdied & two',
        title: 'River cuts off town',
      })
    }
  })
  test('gzip of anything', async () => {
    const { articles } = await readAs('a.txt.gz', gzipSync('Ten died.'))
    expect(articles.map(({ id, text }) => [id, text])).toEqual([['a', 'Ten died.']])
    expect((await readAs('l.jsonl.gz', gzipSync('{"text":"Ten"}\n{"text":"Two"}'))).articles).toHaveLength(2)
    expect((await readAs('noname', gzipSync('<!doctype html><p>Ten</p>'))).articles[0]?.text).toBe('Ten')
  })
})

describe('refused, saying why', () => {
  const limits = { fileBytes: 100_000, length: 1_000, articles: 3 }
  test.each([
    ['a.pdf', '%PDF-1.7\nTen died', /^a PDF; /],
    ['a.txt', '%PDF-1.7\nTen died', /^a PDF; /],
    ['a.pdf', 'Ten died', /^a PDF; /],
    ['a.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /^an old Word file/],
    ['a.rtf', '{\\rtf1 Ten died}', /^a rich text file/],
    [
      'a.odt',
      zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] }),
      /OpenDocument/,
    ],
    ['a.zip', zipSync({ 'a.txt': strToU8('Ten died') }), /^a ZIP archive, but no Word/],
    ['a.docx', docx('').subarray(0, 60), /damaged|no Word/],
    ['a.docx', docx(), /holds no text/],
    ['a.docx', docx(`<w:r><w:t>${'0'.repeat(5_000_000)}</w:t></w:r>`), /unpacks to more than the limit/],
    ['a.txt.gz', gzipSync('0'.repeat(5_000_000)), /^longer than 100000 bytes/],
    ['a.txt.gz', gzipSync('Ten died').subarray(0, 15), /^the gzip archive is damaged/],
    ['a.txt.gz', Buffer.from('1f8b08000000000000ff00', 'hex'), /^the gzip archive is damaged/],
    ['a.txt.gz', gzipSync(gzipSync('Ten died')), /^an archive; unpack/],
    ['a.txt', 'x'.repeat(200_000), /^longer than 100000 bytes/],
    ['a.txt', 'Ten '.repeat(300), /^1200 characters, more than the 1000 an article may have/],
    ['a.json', '{"text": }', /^not valid JSON \(line 1, column 10\)/],
    ['a.json', '{"dead": 3}', /^the JSON holds no article: no field "text"/],
    ['a.json', '['.repeat(50_000) + ']'.repeat(50_000), /nested too deeply|holds no article/],
    ['a.jsonl', '{"dead": 3}\n', /^no line holds an article/],
    ['a.csv', 'a,b\n1,2\n', /^the table holds no article/],
    ['a.xml', '<note><to>Ten</to></note>', /^XML, but no RSS or Atom/],
    ['a.rss', '<rss><channel><item><title>t</title></item></channel></rss>', /no entry with text/],
    ['a.html', '<script>1</script>', /^the page holds no text/],
    ['a.md', '```\ncode\n```', /^nothing is left/],
  ] as const)('%s', async (name, content, message) => {
    const { articles, problems } = await readAs(name, content, { limits })
    expect(articles).toEqual([])
    expect(problems).toEqual([{ path: name, message: expect.stringMatching(message) }])
  })
  test('more articles than the limit: none is chosen', async () => {
    const lines = Array.from({ length: 4 }, (_, index) => `{"text":"Ten ${index}"}`).join('\n')
    const { articles, problems } = await readAs('l.jsonl', lines, { limits })
    expect(articles).toEqual([])
    expect(problems).toEqual([
      { path: '(all)', message: expect.stringMatching(/^4 articles, more than the limit of 3/) },
    ])
  })
})

test('entities of a document’s own are not resolved', async () => {
  const bomb = Array.from({ length: 9 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join('')
  const feed = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "ten">${bomb}<!ENTITY x SYSTEM "file:///etc/hostname">]>
    <rss><channel><item><description>&e9; &x; died</description></item></channel></rss>`
  expect((await readAs('f.rss', feed)).articles[0]?.text.trim()).toBe('&e9; &x; died')
})

test('bytes that are none in the encoding are counted', async () => {
  const { articles, notes } = await readAs(
    'a.txt',
    Buffer.concat([Buffer.from('“Ten” died '), Buffer.from([0xff, 0x2e])]),
  )
  expect(articles[0]?.text).toBe('“Ten” died \uFFFD.')
  expect(notes).toEqual([
    { path: 'a.txt', message: expect.stringMatching(/^one byte or sequence is no text/) },
  ])
})
