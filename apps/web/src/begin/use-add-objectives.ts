import { appendRichText, objectText } from '@sweetspot/documents'
import { richTextOf, voiceOf } from '@sweetspot/domain'
import { useRelationship } from '../relationship/relationship-context.ts'
import type { PastedObjective } from './pasted-objectives.ts'

/** Adds objectives to the register, each with what the own side gains in its own words; returns their ids. */
export function useAddObjectives(): (objectives: readonly PastedObjective[]) => readonly string[] {
  const { me, edits, replica } = useRelationship()
  const { doc } = replica.document(voiceOf(me.party), 'wins')
  return (objectives) =>
    objectives.map(({ title, win }) => {
      const id = edits.add()
      edits.set(id, 'title', title)
      if (win !== '') appendRichText(objectText(doc, id), richTextOf(win))
      return id
    })
}
