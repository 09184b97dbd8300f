import { commands, commandTable, type Command } from '../flags.js'
import { allFlagsOf, typed } from './words.js'

/** Completions for bash 3.2 and later. Where there is nothing to say, bash completes files by itself. */
export function bashCompletion(): string {
  const values = commands.flatMap((command) =>
    allFlagsOf(command)
      .filter(({ value }) => value !== null)
      .map((flag) => {
        const pattern = typed(flag).map((word) => `'${command} ${word}'`).join(' | ') // prettier-ignore
        return `    ${pattern}) ${offer(flag.choices)}; return ;;`
      }),
  )
  const rest = commands.flatMap((command) => {
    const { takes }: Command = commandTable[command]
    const choices = takes.flatMap((argument) => argument.choices ?? [])
    const words = allFlagsOf(command).flatMap(typed)
    return [`    '${command} -'*) ${offer(words)} ;;`, `    '${command} '*) ${offer(choices)} ;;`]
  })
  return `# bash completion for claims: put  eval "$(claims completion bash)"  into ~/.bashrc
_claims() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} command='' at
  COMPREPLY=()
  for ((at = 1; at < COMP_CWORD; at++)); do
    case \${COMP_WORDS[at]} in
      ${commands.join(' | ')}) command=\${COMP_WORDS[at]} && break ;;
    esac
  done
  if [[ $command == '' ]]; then
    ${offer([...commands, 'help', '--help', '--version'])}
    return
  fi
  case "$command $previous" in
${values.join('\n')}
  esac
  case "$command $current" in
${rest.join('\n')}
  esac
}
complete -o bashdefault -o default -F _claims claims
`
}

function offer(words: readonly string[]): string {
  return words.length === 0 ? ':' : `COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$current"))`
}
