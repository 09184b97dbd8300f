// Makes man/claims.1 from the table of commands and flags that the help is made from.
//
//     npm run build && node scripts/manual.mjs [--check]
//
// --check writes nothing and fails where the page is stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { commands, commandTable, flags } from '../dist/cli/flags.js'
import { examples, exitCodes, PURPOSE } from '../dist/cli/examples.js'

const file = fileURLToPath(new URL('../man/claims.1', import.meta.url))
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

const lines = [
  `.TH CLAIMS 1 "" "claims ${version}" "User Commands"`,
  '.SH NAME',
  'claims \\- compare the figures of several articles on one event',
  '.SH SYNOPSIS',
  ...commands.flatMap((name, place) => [
    ...(place === 0 ? [] : ['.br']),
    `.B claims ${name}`,
    `${commandTable[name].takes.map(argument).join(' ')} [\\fIoptions\\fR]`,
  ]),
  '.SH DESCRIPTION',
  text(`${PURPOSE} It works offline. It does not know what is true: it tells who says what.`),
  '.SH COMMANDS',
  ...commands.flatMap((name) => [
    '.TP',
    `.B ${name} ${commandTable[name].takes.map(argument).join(' ')}`,
    text(`${sentence(commandTable[name].about)}.`),
    ...commandTable[name].takes.flatMap((taken) => [
      '.br',
      `${argument(taken)}: ${text(taken.help)}${taken.choices ? ` (${taken.choices.join(', ')})` : ''}.`,
    ]),
  ]),
  '.SH OPTIONS',
  ...flags.flatMap((flag) => [
    '.TP',
    flag.flags.replace(/(-[\w-]+)/g, (word) => `\\fB${text(word)}\\fR`).replace(/<(.+)>/, '\\fI$1\\fR'),
    text(`${sentence(flag.help)}${flag.choices ? `: ${flag.choices.join(', ')}` : ''}${flag.default ? ` (default: ${flag.default})` : ''}. Of ${flag.of.join(', ')}.`), // prettier-ignore
  ]),
  '.SH EXIT STATUS',
  ...exitCodes.flatMap(([code, meaning]) => ['.TP', `.B ${code}`, text(`${sentence(meaning)}.`)]),
  '.SH ENVIRONMENT',
  '.TP',
  '.B NO_COLOR, FORCE_COLOR, TERM=dumb',
  text('No colour, or colour in any case; --color and --no-color go before them.'),
  '.TP',
  '.B COLUMNS',
  text('Columns to print in where the output is no terminal; --width goes before it.'),
  '.SH EXAMPLES',
  ...examples.flatMap(([typed, what]) => ['.TP', `.B ${text(typed)}`, text(`${sentence(what)}.`)]),
]
const page = `${lines.join('\n')}\n`

if (!process.argv.includes('--check')) {
  mkdirSync(new URL('.', `file://${file}`), { recursive: true })
  writeFileSync(file, page)
} else if (!existsSync(file) || readFileSync(file, 'utf8') !== page) {
  console.error('man/claims.1 is stale: run "npm run manual" and read the diff')
  process.exitCode = 1
}

function argument({ name }) {
  return `\\fI${name.replace(/^<|>$/g, '')}\\fR`
}

function sentence(words) {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What troff would take for its own: backslashes, a dot or quote at a line's start; a bare hyphen it may turn into a dash. */
function text(words) {
  return words
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^[.']/, '\\&$&')
    .replaceAll('’', '\\(cq')
    .replaceAll('“', '\\(lq')
    .replaceAll('”', '\\(rq')
}
