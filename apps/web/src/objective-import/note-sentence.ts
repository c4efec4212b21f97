import { otherParty, type Party } from '@sweetspot/domain'
import type { PreviewRowNote } from './preview-answer.ts'

/** A remark for people: the one of its code, or one of ours that calls the other side by its name. */
export type NoteSentence = { readonly kind: 'of_code' } | { readonly kind: 'other_win_missing' }

/** Which sentence a remark is told in to a person of a side. */
export function noteSentence({ field, code }: PreviewRowNote, own: Party): NoteSentence {
  const isOtherWin = code === 'win_missing' && field === `${otherParty(own)}Win`
  return isOtherWin ? { kind: 'other_win_missing' } : { kind: 'of_code' }
}
