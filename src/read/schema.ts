/** What is told in JSON, held against the schema that is shipped with the program before anybody trusts it. */
import { readFile } from 'node:fs/promises'

/** Tells of a value whether it fits; `fault` then says what does not, in the last one that did not. */
export type Check<Value> = Readonly<{ fits: (value: unknown) => value is Value; fault: () => string }>

/** Makes the check of a definition of `schema.json`, by its name there; of the report where it is null. */
export type Checks = <Value>(definition: string | null) => Check<Value>

export async function loadChecks(): Promise<Checks> {
  const { Ajv } = await import('ajv')
  const schema: unknown = JSON.parse(await readFile(new URL('../../schema.json', import.meta.url), 'utf8'))
  const ajv = new Ajv({ allowUnionTypes: true }).addSchema(schema as object, 'report')
  return <Value>(definition: string | null) => {
    const ref = definition === null ? 'report' : `report#/definitions/${definition}`
    const fits = ajv.compile<Value>({ $ref: ref })
    return {
      fits: (value: unknown): value is Value => fits(value),
      fault: () => {
        const [fault] = fits.errors ?? []
        return `${fault?.instancePath || 'it'} ${fault?.message ?? 'does not fit'}`
      },
    }
  }
}
