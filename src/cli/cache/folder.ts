import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** Makes a folder for a cache, which git is to leave alone, with those that it lies in. Yields what went wrong, or null. */
export async function makeFolder(folder: string, cwd: string): Promise<string | null> {
  try {
    await mkdir(resolve(cwd, folder), { recursive: true })
    await writeFile(resolve(cwd, join(folder, '.gitignore')), '*\n')
    return null
  } catch (error) {
    return `${folder}: could not be written (${error instanceof Error ? error.message : String(error)})`
  }
}
