import { lazy, Suspense } from 'react'
import { RichTextView } from './RichTextView.tsx'
import type { SharedTextProps } from './shared-text-props.ts'

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
