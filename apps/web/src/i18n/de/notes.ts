import type { notes as english } from '../en/notes.ts'
import type { German } from '../translation.ts'

export const notes: German<typeof english> = {
  open: 'Private Notizen',
  title: 'Nur für uns',
  label: 'Nur für uns – das lesen nur Personen von {{own}}',
  about: 'Das lesen nur Personen von {{own}}. {{other}} sieht nicht einmal, dass es das gibt.',
  general: 'Allgemeine Notizen',
  onObject: 'Zu „{{title}}“',
  placeholder: 'Was nur {{own}} wissen sollte…',
  nothing: 'Hier ist noch nichts notiert.',
  opening: 'Die Notizen werden geöffnet…',
  notOnDevice:
    'Die Notizen wurden auf diesem Gerät noch nicht geladen. Sie öffnen sich, sobald der Server erreichbar ist.',
}
