import type { TestDatabase } from '../../tests/support/database.ts'

/** Columns that are chance, as what is hashed or sealed, or the moment of writing, in every database. */
const chance = ['password_hash', 'secret', 'token', 'token_hash', 'sealed_token', 'created_at', 'updated_at']

/** A fingerprint of each table's rows, whatever their ids are. */
export async function contentOf(database: TestDatabase): Promise<Record<string, string>> {
  const client = await database.owner()
  const tables = await client.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  )
  const content: Record<string, string> = {}
  for (const { name } of tables.rows) {
    const { rows } = await client.query<{ print: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(line, ' ' order by line)), '') as print from (
        select regexp_replace((to_jsonb(r) - $1::text[])::text, '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}', '#', 'g')
          as line from "${name}" r) lines`,
      [chance],
    )
    content[name] = rows[0]!.print
  }
  return content
}
