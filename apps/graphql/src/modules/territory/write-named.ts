import { UniqueConstraintViolationException } from '@mikro-orm/core'
import { FieldCode } from '@youlin/schema'
import { invalidInput } from '../../platform/errors.ts'
import type { Work } from '../../platform/work.ts'

/** Writes a record whose name is unique where it lies: in its community, or in its street. */
export async function writeNamed({ em }: Work): Promise<void> {
  try {
    await em.flush()
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) throw invalidInput({ name: FieldCode.DUPLICATE })
    throw error
  }
}
