import type { notes as english } from '../en/notes.ts'
import type { Polish } from '../translation.ts'

export const notes: Polish<typeof english> = {
  open: 'Prywatne notatki',
  title: 'Tylko dla nas',
  label: 'Tylko dla nas – czytają to wyłącznie osoby z {{own}}',
  about: 'Czytają to wyłącznie osoby z {{own}}. {{other}} nie widzi nawet, że to istnieje.',
  general: 'Notatki ogólne',
  onObject: 'O „{{title}}”',
  placeholder: 'Co zostaje między Wami ({{own}})…',
  nothing: 'Nie ma tu jeszcze żadnych notatek.',
  opening: 'Otwieranie notatek…',
  notOnDevice:
    'Notatek nie wczytano jeszcze na tym urządzeniu. Otworzą się, gdy tylko będzie połączenie z serwerem.',
}
