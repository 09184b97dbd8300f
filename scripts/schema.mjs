// Makes schema.json, the JSON Schema of the report, out of the types that the program is held to.
//
//     node scripts/schema.mjs [--check]
//
// Objects stay open: keys may be added within 1.x. --check writes nothing and fails where the file is stale.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { createGenerator } from 'ts-json-schema-generator'

const root = fileURLToPath(new URL('..', import.meta.url))
const file = `${root}schema.json`

/** Lines between the stages of a run that is spread over machines: definitions beside those of the report. */
const LINES = ['TallyLine', 'StoryLine', 'ArticleLine', 'SentenceLine', 'FigureLine', 'ProblemLine']

const { $schema, definitions, ...report } = schemaOf('Report', false)
const lines = Object.assign({}, ...LINES.map((type) => schemaOf(type, true).definitions))
const text = await format(
  JSON.stringify({
    $schema,
    title: 'The report of claims, format version 1.0',
    description: 'What "claims compare --format json" prints. See docs/report.md.',
    ...report,
    definitions: { ...definitions, ...lines },
  }),
  { ...(await resolveConfig(file)), filepath: file },
)

if (!process.argv.includes('--check')) writeFileSync(file, text)
else if (readFileSync(file, 'utf8') !== text) {
  console.error('schema.json is stale: run "npm run schema" and read the diff')
  process.exitCode = 1
}

function schemaOf(type, topRef) {
  return createGenerator({
    path: `${root}src/types.ts`,
    tsconfig: `${root}tsconfig.json`,
    type,
    additionalProperties: true,
    topRef,
    skipTypeCheck: true,
  }).createSchema(type)
}
