import { objectText } from '@sweetspot/documents'
import { useTranslation } from 'react-i18next'
import { RichTextView } from '../editor/RichTextView.tsx'
import { SharedText } from '../editor/SharedText.tsx'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { SectionTitle } from './SectionTitle.tsx'

/** What should be achieved, written by both sides together. */
export function ObjectiveDescription({ entry, mayEdit }: { entry: RegisterEntry; mayEdit: boolean }) {
  const { t } = useTranslation('objectives')
  const { replica } = useRelationship()
  const document = replica.document('table', 'objectives')
  const content = entry.texts.description
  return (
    <section aria-labelledby="description">
      <SectionTitle id="description">{t('detail.description')}</SectionTitle>
      {mayEdit ? (
        <div className="relative rounded-card border border-line bg-surface">
          <SharedText
            document={document}
            fragment={objectText(document.doc, entry.id)}
            content={content}
            label={t('detail.description')}
            placeholder={t('detail.describe')}
          />
        </div>
      ) : content.length === 0 ? (
        <p className="text-ink-quiet">{t('detail.nothingYet')}</p>
      ) : (
        <RichTextView content={content} />
      )}
    </section>
  )
}
