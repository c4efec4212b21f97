import { type DocumentReplica, Value, type Watchable } from '@sweetspot/client'
import { objectText, readRichText } from '@sweetspot/documents'
import type { RichText } from '@sweetspot/domain'
import { useId, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { XmlFragment } from 'yjs'
import { Notice } from '../design/Notice.tsx'
import { RichTextView } from '../editor/RichTextView.tsx'
import { SharedText } from '../editor/SharedText.tsx'
import { useAudience } from '../pages/use-audience.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames } from '../relationship/use-objectives.ts'
import { useWatchable } from '../relationship/use-watchable.ts'

interface NoteSectionProps {
  readonly document: DocumentReplica
  readonly noteId: string
  readonly title: string
  readonly mayWrite: boolean
  readonly takeFocus: boolean
}

/** The notes about one thing. */
export function NoteSection({ document, noteId, title, mayWrite, takeFocus }: NoteSectionProps) {
  const { t } = useTranslation('notes')
  const { ownShort } = companyNames(useRelationship())
  const { host } = useAudience()
  const heading = useId()
  const fragment = objectText(document.doc, noteId)
  const content = useRichText(fragment)
  return (
    <section aria-labelledby={heading} className="flex flex-col gap-2">
      <h3 id={heading} className="text-sm font-semibold">
        {title}
      </h3>
      {mayWrite ? (
        <div className="relative rounded-card border border-line bg-surface">
          <SharedText
            document={document}
            fragment={fragment}
            content={content}
            label={title}
            placeholder={t('placeholder', { own: ownShort })}
            takeFocus={takeFocus}
            frame="note"
          />
        </div>
      ) : content.length === 0 ? (
        <p className="text-ink-quiet">{t('nothing')}</p>
      ) : (
        <RichTextView content={content} />
      )}
      {mayWrite && content.length === 0 && takeFocus && <Notice>{host()}</Notice>}
    </section>
  )
}

/** A text that is followed as it changes. */
function useRichText(fragment: XmlFragment): RichText {
  const text = useMemo(() => watchText(fragment), [fragment])
  return useWatchable(text)
}

function watchText(fragment: XmlFragment): Watchable<RichText> {
  const text = new Value(readRichText(fragment))
  return {
    get: text.get,
    subscribe: (listener) => {
      const read = (): void => text.set(readRichText(fragment))
      fragment.observeDeep(read)
      const stop = text.subscribe(listener)
      read()
      return () => {
        stop()
        fragment.unobserveDeep(read)
      }
    },
  }
}
