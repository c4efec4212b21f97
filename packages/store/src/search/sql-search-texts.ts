import { foldText } from '@sweetspot/domain'
import { type Kysely, sql } from 'kysely'
import type { Database } from '../sql/database.ts'
import type { SqlFlavour } from '../sql/sql-flavour.ts'
import type {
  OutdatedDocument,
  SearchFind,
  SearchQuery,
  SearchText,
  SearchTextChange,
  SearchTexts,
} from './search-texts.ts'

/** Longest text of one object that is searched: as long as a book's chapter. */
const longestText = 50_000

/** `SearchTexts` in SQL. */
export class SqlSearchTexts implements SearchTexts {
  readonly #db: Kysely<Database>
  readonly #flavour: SqlFlavour

  constructor(db: Kysely<Database>, flavour: SqlFlavour) {
    this.#db = db
    this.#flavour = flavour
  }

  async outdated(ids?: readonly string[]): Promise<OutdatedDocument[]> {
    if (ids?.length === 0) return []
    const all = this.#db
      .selectFrom('document')
      .leftJoin('search_document', 'search_document.document_id', 'document.id')
      .select(['document.id', 'relationship_id as relationshipId', 'scope', 'name', 'kind'])
      .where(({ eb, or, selectFrom }) => {
        const end = selectFrom('document_update')
          .select(({ fn }) => fn.max('document_update.seq').as('end'))
          .whereRef('document_update.document_id', '=', 'document.id')
        return or([
          eb('search_document.seq', 'is', null),
          eb('search_document.seq', '!=', eb.fn.coalesce(end, sql<number>`0`)),
          eb('search_document.epoch', '!=', eb.ref('document.epoch')),
        ])
      })
    return await (ids === undefined ? all : all.where('document.id', 'in', ids)).execute()
  }

  async write({ document, epoch, seq, texts, removed }: SearchTextChange): Promise<void> {
    const rows = texts.map((text) => rowOf(document, text))
    // A row has nine values.
    const most = Math.floor(this.#flavour.maxParameters / 9)
    await this.#db.transaction().execute(async (trx) => {
      const gone = removed === 'others' ? null : [...removed, ...texts.map(({ objectId }) => objectId)]
      for (const ids of gone === null ? [null] : slices(gone, most)) {
        const own = trx.deleteFrom('search_text').where('document_id', '=', document.id)
        await (ids === null ? own : own.where('object_id', 'in', ids)).execute()
      }
      for (const slice of slices(rows, most)) await trx.insertInto('search_text').values(slice).execute()
      await trx
        .insertInto('search_document')
        .values({ document_id: document.id, epoch, seq })
        .onConflict((conflict) => conflict.column('document_id').doUpdateSet({ epoch, seq }))
        .execute()
    })
  }

  async find({ relationshipId, scopes, words, limit }: SearchQuery): Promise<SearchFind[]> {
    if (scopes.length === 0 || words.length === 0) return []
    const patterns = words.map((word) => `%${word.replace(/[~%_]/g, '~$&')}%`)
    const title = sql<string>`coalesce(objective.title, own.title)`
    const foldedTitle = sql<string>`coalesce(objective.folded_title, own.folded_title)`
    const has = (text: ReturnType<typeof sql<string>>, pattern: string) =>
      sql<boolean>`${text} like ${pattern} escape '~'`
    const inTitle = sql.join(
      patterns.map((pattern) => has(foldedTitle, pattern)),
      sql` and `,
    )
    let query = this.#db
      .selectFrom('search_text as own')
      .innerJoin('document', 'document.id', 'own.document_id')
      .leftJoin('search_text as objective', (join) =>
        join
          .onRef('objective.relationship_id', '=', 'own.relationship_id')
          .onRef('objective.object_id', '=', 'own.object_id')
          .on('objective.kind', '=', 'objectives'),
      )
      .select(['own.scope', 'document.name', 'own.kind', 'own.object_id as objectId', 'own.text'])
      .select(title.as('title'))
      .where('own.relationship_id', '=', relationshipId)
      .where('own.scope', 'in', scopes)
      .where(({ or, eb }) => or([eb('own.kind', '!=', 'wins'), eb('objective.object_id', 'is not', null)]))
    for (const pattern of patterns) {
      query = query.where(({ or }) => or([has(sql`own.folded_text`, pattern), has(foldedTitle, pattern)]))
    }
    return await query
      .orderBy(sql`case when ${inTitle} then 0 else 1 end`)
      .orderBy(sql`case when own.kind in ('objectives', 'page') then 0 else 1 end`)
      .orderBy(foldedTitle)
      .orderBy('own.object_id')
      .orderBy('own.scope')
      .limit(limit)
      .execute()
  }
}

function rowOf({ id, relationshipId, scope, kind }: OutdatedDocument, { objectId, title, text }: SearchText) {
  const short = text.slice(0, longestText).toWellFormed()
  return {
    document_id: id,
    object_id: objectId,
    relationship_id: relationshipId,
    scope,
    kind,
    title,
    text: short,
    folded_title: foldText(title),
    folded_text: foldText(short),
  }
}

function slices<T>(all: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.ceil(all.length / most)
  return Array.from({ length: count }, (_, index) => all.slice(index * most, (index + 1) * most))
}
