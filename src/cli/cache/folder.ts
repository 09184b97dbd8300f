import { mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { explainUnwritable } from '../output.js'

/** Makes a folder for a cache, which git is to leave alone, with those that it lies in. Yields what went wrong, or null. */
export async function makeFolder(folder: string, cwd: string): Promise<string | null> {
  try {
    await makeAll(resolve(cwd, folder))
    await writeFile(resolve(cwd, join(folder, '.gitignore')), '*\n')
    return null
  } catch (error) {
    return explainUnwritable(folder, error)
  }
}

/** Level by level: where no folder can ever be, as in /proc, Node's own way (`recursive`) tries without end. */
async function makeAll(path: string): Promise<void> {
  if ((await stat(path).catch(() => null))?.isDirectory() === true) return
  if (dirname(path) !== path) await makeAll(dirname(path))
  await mkdir(path).catch((error: unknown) => {
    // Another run may have made it meanwhile.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  })
}
