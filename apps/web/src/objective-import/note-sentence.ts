import { otherParty, type Party } from '@sweetspot/domain'
import type { PreviewRowNote } from './preview-answer.ts'

/** A remark for people: its own sentence, or one of ours that calls the other side by its name. */
export type NoteSentence =
  | { readonly kind: 'as_written'; readonly text: string }
  | { readonly kind: 'other_win_missing' }

/** Which sentence a remark is told in to a person of a side. */
export function noteSentence({ field, code, message }: PreviewRowNote, own: Party): NoteSentence {
  const isOtherWin = code === 'win_missing' && field === `${otherParty(own)}Win`
  return isOtherWin ? { kind: 'other_win_missing' } : { kind: 'as_written', text: message }
}
