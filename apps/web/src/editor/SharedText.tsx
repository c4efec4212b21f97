import { lazy, Suspense, useMemo } from 'react'
import { useWatchable } from '../relationship/use-watchable.ts'
import { KnownText } from './known-text.ts'
import { RichTextView } from './RichTextView.tsx'
import type { SharedTextProps } from './shared-text-props.ts'
import { UnknownText } from './UnknownText.tsx'

const RichTextEditor = lazy(async () => {
  const { RichTextEditor: component } = await import('./RichTextEditor.tsx')
  return { default: component }
})

/**
 * A text that several people write together. The editor is loaded when it is first needed, and only where it knows
 * everything in the text: it would delete the rest for everybody.
 */
export function SharedText(props: SharedTextProps) {
  const { fragment, content, frame } = props
  const known = useMemo(() => new KnownText(fragment), [fragment])
  const headingBase = frame === 'page' ? 2 : 4
  if (useWatchable(known) !== null) return <UnknownText content={content} headingBase={headingBase} />
  return (
    <Suspense
      fallback={
        <div aria-busy="true" className="min-h-22 px-3 py-2.5">
          <RichTextView content={content} headingBase={headingBase} />
        </div>
      }
    >
      <RichTextEditor {...props} known={known} />
    </Suspense>
  )
}
