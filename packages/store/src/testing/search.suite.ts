import { queryWords, type RelationshipId, type Scope } from '@sweetspot/domain'
import { describe, expect, it } from 'vitest'
import type { OutdatedDocument, SearchText } from '../search/search-texts.ts'
import { type OpenStore, StoreOfSuite } from './store-of-suite.ts'

const origin = { actor: 'anna', party: 'client', session: null, via: 'seed' } as const

/** The contract of `SearchTexts`. */
export function searchSuite(openStore: OpenStore): void {
  describe('search texts', () => {
    const suite = new StoreOfSuite(openStore)

    async function newDocument(
      relationshipId: RelationshipId,
      scope: Scope,
      kind: string,
    ): Promise<OutdatedDocument> {
      const seed = { bytes: Uint8Array.of(0), origin }
      const [id, name] = [suite.unique('document'), suite.unique(kind)]
      return suite.store.documents.create({ id, relationshipId, scope, name, kind, createdBy: 'anna', seed })
    }
    const write = (document: OutdatedDocument, ...texts: readonly SearchText[]): Promise<void> =>
      suite.store.searchTexts.write({ document, epoch: 1, seq: 1, texts, removed: 'others' })
    const text = (objectId: string, title: string, words = ''): SearchText => ({
      objectId,
      title,
      text: words,
    })
    async function found(relationshipId: RelationshipId, query: string, ...scopes: readonly Scope[]) {
      const words = queryWords(query)
      const finds = await suite.store.searchTexts.find({ relationshipId, scopes, words, limit: 50 })
      return finds.map(({ scope, objectId, title }) => `${scope} ${objectId} ${title}`)
    }

    it('ST290 finds by all words, in any case and without accents, whatever characters they hold', async () => {
      const relationshipId = await suite.newRelationship()
      const document = await newDocument(relationshipId, 'table', 'objectives')
      await write(document, text('a', 'Biuro w Łodzi', '100% of_tills'), text('b', 'Straße', "it's ~ here"))
      expect(await found(relationshipId, 'LODZI biuro', 'table')).toEqual(['table a Biuro w Łodzi'])
      expect(await found(relationshipId, 'strasse', 'table')).toEqual(['table b Straße'])
      expect(await found(relationshipId, '100%', 'table')).toEqual(['table a Biuro w Łodzi'])
      expect(await found(relationshipId, 'f_t', 'table')).toEqual(['table a Biuro w Łodzi'])
      expect(await found(relationshipId, "it's ~", 'table')).toEqual(['table b Straße'])
      expect(await found(relationshipId, '%', 'table')).toEqual(['table a Biuro w Łodzi'])
      expect(await found(relationshipId, 'biuro strasse', 'table')).toEqual([])
      expect(await found(relationshipId, '  ', 'table')).toEqual([])
    })

    it('ST291 looks at nothing outside of the scopes and the relationship that are named', async () => {
      const [relationshipId, other] = [await suite.newRelationship(), await suite.newRelationship()]
      for (const scope of ['table', 'caucus.client', 'caucus.vendor'] as const) {
        await write(await newDocument(relationshipId, scope, 'page'), text('page', 'A secret'))
      }
      await write(await newDocument(other, 'table', 'page'), text('page', 'A secret elsewhere'))
      expect(await found(relationshipId, 'secret', 'table', 'caucus.client')).toEqual([
        'caucus.client page A secret',
        'table page A secret',
      ])
      expect(await found(relationshipId, 'secret')).toEqual([])
    })

    it('ST292 finds in titles first; a win is found by its objective’s title, and not without the objective', async () => {
      const relationshipId = await suite.newRelationship()
      const objectives = await newDocument(relationshipId, 'table', 'objectives')
      const wins = await newDocument(relationshipId, 'voice.vendor', 'wins')
      await write(objectives, text('a', 'Other', 'a month'), text('b', 'Close the month'))
      await write(wins, text('b', '', 'know-how'), text('gone', '', 'month of nothing'))
      expect(await found(relationshipId, 'month', 'table', 'voice.vendor')).toEqual([
        'table b Close the month',
        'voice.vendor b Close the month',
        'table a Other',
      ])
      expect(await found(relationshipId, 'month know', 'table', 'voice.vendor')).toEqual([
        'voice.vendor b Close the month',
      ])
    })

    it('ST293 replaces the words of the objects that changed, and of all where all were read', async () => {
      const relationshipId = await suite.newRelationship()
      const document = await newDocument(relationshipId, 'table', 'objectives')
      const { searchTexts } = suite.store
      await write(document, text('a', 'one'), text('b', 'one'), text('c', 'one'))
      const texts = [text('a', 'two')]
      await searchTexts.write({ document, epoch: 1, seq: 1, texts, removed: ['b'] })
      expect(await found(relationshipId, 'one', 'table')).toEqual(['table c one'])
      expect(await found(relationshipId, 'two', 'table')).toEqual(['table a two'])
      await write(document, text('d', 'two'))
      expect(await found(relationshipId, 'two', 'table')).toEqual(['table d two'])
    })

    it('ST293 takes more objects than one statement can carry', async () => {
      const relationshipId = await suite.newRelationship()
      const document = await newDocument(relationshipId, 'table', 'objectives')
      const many = Array.from({ length: 9000 }, (_, index) => text(`o${index}`, `Objective ${index}`))
      await write(document, ...many)
      const removed = many.slice(1).map(({ objectId }) => objectId)
      await suite.store.searchTexts.write({ document, epoch: 1, seq: 1, texts: [], removed })
      expect(await found(relationshipId, 'objective', 'table')).toEqual(['table o0 Objective 0'])
    })

    it('ST294 names the documents whose words are not those of the end of their log', async () => {
      const relationshipId = await suite.newRelationship()
      const document = await newDocument(relationshipId, 'table', 'page')
      const { searchTexts, documentLog } = suite.store
      const { id, scope, name, kind } = document
      expect(await searchTexts.outdated([id])).toEqual([{ id, relationshipId, scope, name, kind }])
      expect((await searchTexts.outdated()).map((each) => each.id)).toContain(id)
      await write(document, text('page', 'A page'))
      expect(await searchTexts.outdated([id])).toEqual([])
      await documentLog.append([{ documentId: id, seq: 2, epoch: 1, origin, bytes: Uint8Array.of(0) }])
      expect((await searchTexts.outdated([id])).length).toBe(1)
      expect(await searchTexts.outdated([])).toEqual([])
    })
  })
}
