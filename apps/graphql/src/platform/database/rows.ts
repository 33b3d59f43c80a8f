import type { EntityManager } from '@mikro-orm/postgresql'
import { CamelCasePlugin, type Kysely } from 'kysely'

/**
 * Plain rows, in camel case on both sides; inside a transaction it reads and writes in it.
 * A module names the tables that it reads: `rows<{ offer: OfferRow }>(work.em).selectFrom('offer')`.
 */
export function rows<Tables>(em: EntityManager): Kysely<Tables> {
  return (em.getKysely() as unknown as Kysely<Tables>).withPlugin(new CamelCasePlugin())
}
