import { presenceUserSchema } from '@sweetspot/protocol'

/** The caret of somebody else: a line in their side's colour, and their name for two seconds. */
export function caretElement(user: unknown): HTMLElement {
  const who = presenceUserSchema.safeParse(user)
  const caret = document.createElement('span')
  if (!who.success) return caret
  caret.className = `caret caret-${who.data.party}`
  const label = document.createElement('span')
  label.className = 'caret-label'
  label.textContent = who.data.name
  caret.append(label)
  return caret
}

/** What somebody else has selected, in their side's colour. */
export function caretSelection(user: unknown): { class: string } {
  const who = presenceUserSchema.safeParse(user)
  return { class: who.success ? `caret-selection caret-${who.data.party}` : '' }
}
