import type { DocumentReplica } from '@sweetspot/client'
import type { RichText } from '@sweetspot/domain'
import { lazy, Suspense } from 'react'
import type { XmlFragment } from 'yjs'
import { RichTextView } from './RichTextView.tsx'

/** What an editor of a shared text needs. */
export interface SharedTextProps {
  readonly document: DocumentReplica
  readonly fragment: XmlFragment
  /** The text as it stands, shown at once until the editor is there. */
  readonly content: RichText
  readonly label: string
  readonly placeholder: string
  readonly takeFocus?: boolean
}

const RichTextEditor = lazy(async () => {
  const { RichTextEditor: component } = await import('./RichTextEditor.tsx')
  return { default: component }
})

/** A text that several people write together. The editor is loaded when it is first needed. */
export function SharedText(props: SharedTextProps) {
  return (
    <Suspense
      fallback={
        <div aria-busy="true" className="min-h-22 px-3 py-2.5">
          <RichTextView content={props.content} />
        </div>
      }
    >
      <RichTextEditor {...props} />
    </Suspense>
  )
}
