import { account } from './en/account.ts'
import { app } from './en/app.ts'
import { begin } from './en/begin.ts'
import { diag } from './en/diag.ts'
import { editor } from './en/editor.ts'
import { failures } from './en/failures.ts'
import { importNotes } from './en/import-notes.ts'
import { mail } from './en/mail.ts'
import { members } from './en/members.ts'
import { notes } from './en/notes.ts'
import { objectiveImport } from './en/objective-import.ts'
import { objectiveLife } from './en/objective-life.ts'
import { objectives } from './en/objectives.ts'
import { pages } from './en/pages.ts'
import { people } from './en/people.ts'
import { priorities } from './en/priorities.ts'
import { promises } from './en/promises.ts'
import { record } from './en/record.ts'
import { register } from './en/register.ts'
import { sealed } from './en/sealed.ts'
import { shell } from './en/shell.ts'
import { signing } from './en/signing.ts'
import { start } from './en/start.ts'
import { today } from './en/today.ts'

/** Every text of the interface, by language and area. */
export const resources = {
  en: {
    app,
    pages,
    notes,
    people,
    objectives,
    objectiveLife,
    signing,
    diag,
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
  },
} as const
