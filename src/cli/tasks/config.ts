/** `claims config`: what is in force, and where each value comes from. */
import type { ConfigRequest } from '../args.js'
import { chooseConfig } from '../config/index.js'
import { NOTHING_TYPED, settle, type Settings } from '../config/settings.js'
import type { Config } from '../config/types.js'
import type { Io } from '../io.js'
import { showControls } from '../messages.js'
import type { Task } from './task.js'

/** Keys that `settle` does not weigh against flags: the file alone can set them. */
const FILE_ONLY = ['published', 'tolerance', 'severities', 'sources', 'origins', 'nouns', 'events', 'units', 'overrides'] as const satisfies readonly (keyof Config)[] // prettier-ignore

/** A line for each key: its value, and in brackets where it comes from. */
export async function beginConfig({ config }: ConfigRequest, io: Io): Promise<Task> {
  const loaded = await chooseConfig(config, io.cwd, io.env['CLAIMS_CONFIG'])
  const { settings, problems } = settle(NOTHING_TYPED, loaded, io)
  const lines = [
    `# ${loaded.file ?? 'no configuration file found; "claims init" writes one'}`,
    ...Object.entries(shown(settings)).map(([key, { value, from }]) => line(key, value, from)),
    ...FILE_ONLY.flatMap((key) =>
      loaded.config[key] === undefined
        ? []
        : [line(key, loaded.config[key], `${loaded.file ?? ''}:${loaded.lineOf(key) ?? 1}`)],
    ),
  ]
  const all = [...loaded.problems, ...problems]
  return {
    inputs: [],
    make: async () => ({ text: `${lines.join('\n')}\n`, problems: all, differ: false }),
  }
}

function shown(settings: Settings): Readonly<Record<string, Readonly<{ value: unknown; from: string }>>> {
  const { format } = settings
  const asked = format.value.map((one) => (one.file === null ? one.format : `${one.format}=${one.file}`))
  return { ...settings, format: { value: asked, from: format.from } }
}

function line(key: string, value: unknown, from: string): string {
  return showControls(`${key}: ${JSON.stringify(value)}  # ${from}`)
}
