import { account } from './account.ts'
import { app } from './app.ts'
import { begin } from './begin.ts'
import { editor } from './editor.ts'
import { failures } from './failures.ts'
import { importNotes } from './import-notes.ts'
import { mail } from './mail.ts'
import { members } from './members.ts'
import { notes } from './notes.ts'
import { objectiveImport } from './objective-import.ts'
import { objectiveLife } from './objective-life.ts'
import { objectives } from './objectives.ts'
import { pages } from './pages.ts'
import { people } from './people.ts'
import { priorities } from './priorities.ts'
import { promises } from './promises.ts'
import { record } from './record.ts'
import { register } from './register.ts'
import { sealed } from './sealed.ts'
import { shell } from './shell.ts'
import { signing } from './signing.ts'
import { start } from './start.ts'
import { today } from './today.ts'

/** What is said in German; an area without a file here would be in English. */
export const catalog = {
  app,
  pages,
  notes,
  people,
  objectives,
  objectiveLife,
  signing,
  editor,
  record,
  objectiveImport,
  members,
  account,
  start,
  failures,
  mail,
  importNotes,
  shell,
  sealed,
  promises,
  begin,
  priorities,
  today,
  register,
}
