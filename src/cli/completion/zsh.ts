import { commands, commandTable, type Command, type CommandName } from '../flags.js'
import { allFlagsOf, isFile, typed, type FlagWords } from './words.js'

/** Completions for zsh, to be sourced or put into a file `_claims` on the fpath. */
export function zshCompletion(): string {
  const described = commands.map((name) => `    ${quoted(`${name}:${commandTable[name].about}`)}`)
  return `#compdef claims
# zsh completion for claims: put  source <(claims completion zsh)  into ~/.zshrc, behind compinit
_claims() {
  local context state line
  local -a commands
  commands=(
${described.join('\n')}
    'help:print the help of a command'
  )
  _arguments -C '(- *)'{-h,--help}'[print this help]' '(- *)'{-V,--version}'[print the version]' \\
    '1:command:->command' '*::argument:->argument'
  case $state in
    command) _describe -t commands command commands ;;
    argument)
      case $words[1] in
${commands.map(caseOf).join('\n')}
      esac
      ;;
  esac
}
if [[ $funcstack[1] == _claims ]]; then _claims "$@"; else compdef _claims claims; fi
`
}

function caseOf(command: CommandName): string {
  const { takes }: Command = commandTable[command]
  const args = takes.map(({ name, choices }, place) => {
    const told = `${name.replace(/[<>.]/g, '')}:${choices ? `(${choices.join(' ')})` : '_files'}`
    return quoted(`${name.includes('...') ? '*' : String(place + 1)}:${told}`)
  })
  const specs = [...allFlagsOf(command).map(specOf), ...args]
  return `        ${command})\n          _arguments ${specs.join(' \\\n            ')}\n          ;;`
}

/** `'(-f --format)'{-f,--format}'[how to print]:format:(terminal json)'`; repeatable flags are not told apart. */
function specOf(flag: FlagWords): string {
  const words = typed(flag)
  const value =
    flag.value === null
      ? ''
      : `:${flag.value.replace(/[=:].*/, '')}:${flag.choices.length > 0 ? `(${flag.choices.join(' ')})` : isFile(flag.value) ? '_files' : ''}`
  const told = quoted(`[${flag.help.replace(/[[\]:\\]/g, '\\$&')}]${value}`)
  return words.length === 1 ? `'*'${words[0] ?? ''}${told}` : `'*'{${words.join(',')}}${told}`
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
