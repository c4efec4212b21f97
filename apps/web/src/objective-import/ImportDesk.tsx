import { useTranslation } from 'react-i18next'
import { useRelationship } from '../relationship/relationship-context.ts'
import { FilePicker } from './FilePicker.tsx'
import { OtherSheets } from './OtherSheets.tsx'
import { PreviewDesk } from './PreviewDesk.tsx'
import { TextReadingFields } from './TextReadingFields.tsx'
import { useImportDraft } from './use-import-draft.ts'

/** First a file, then its rows. */
export function ImportDesk() {
  const { t } = useTranslation('objectiveImport')
  const { id } = useRelationship()
  const { draft, change, changeAll, leaveOut, readAs, ...picking } = useImportDraft(id)
  const preview = draft?.answer.objectives ?? null
  return (
    <>
      <div className="max-w-4xl px-4 py-4">
        <FilePicker {...picking} isCompact={preview !== null} />
        {draft !== null && draft.answer.text !== null && (
          <TextReadingFields reading={draft.answer.text} readAs={readAs} />
        )}
        {draft !== null && preview === null && (
          <section role="alert" className="mt-4 flex max-w-2xl flex-col gap-2">
            <h2 className="font-semibold">{t('none.title', { name: draft.answer.file.name })}</h2>
            <p className="text-ink-soft">{t('none.body')}</p>
            <OtherSheets names={draft.answer.otherSheets} />
          </section>
        )}
      </div>
      {draft !== null && preview !== null && (
        <PreviewDesk
          key={draft.idempotencyKey}
          draft={draft}
          preview={preview}
          onChange={change}
          onChangeAll={changeAll}
          onLeaveOut={leaveOut}
        />
      )}
    </>
  )
}
