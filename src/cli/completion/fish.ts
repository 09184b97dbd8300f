import { commands, commandTable, type Command } from '../flags.js'
import { allFlagsOf, isFile } from './words.js'

/** Completions for fish. */
export function fishCompletion(): string {
  const lines = commands.flatMap((command) => {
    const { about, takes }: Command = commandTable[command]
    const choices = takes.flatMap((argument) => argument.choices ?? [])
    const here = `complete -c claims -n '__fish_seen_subcommand_from ${command}'`
    return [
      `complete -c claims -n __fish_use_subcommand -a ${command} -d ${quoted(about)}`,
      choices.length > 0 ? `${here} -a ${quoted(choices.join(' '))}` : `${here} -F`,
      ...allFlagsOf(command).map(({ short, long, value, choices, help }) =>
        [
          here,
          short === null ? '' : `-s ${short}`,
          `-l ${long}`,
          value === null ? '' : choices.length > 0 ? `-x -a ${quoted(choices.join(' '))}` : isFile(value) ? '-r -F' : '-x', // prettier-ignore
          `-d ${quoted(help)}`,
        ]
          .filter(Boolean)
          .join(' '),
      ),
    ]
  })
  return `# fish completion for claims: claims completion fish > ~/.config/fish/completions/claims.fish
complete -c claims -f
complete -c claims -n __fish_use_subcommand -s h -l help -d 'print the help'
complete -c claims -n __fish_use_subcommand -s V -l version -d 'print the version'
${lines.join('\n')}
`
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`
}
