import { Toolbar } from '@base-ui/react/toolbar'
import { type Editor, useEditorState } from '@tiptap/react'
import { Link } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { tableTools, tools } from './editor-tools.ts'
import { LinkField } from './LinkField.tsx'

interface EditorToolbarProps {
  readonly editor: Editor
  readonly frame: 'card' | 'page'
}

const bars = {
  card: 'popup pointer-coarse:rounded-none pointer-coarse:border-0 pointer-coarse:border-t pointer-coarse:bg-transparent pointer-coarse:shadow-none',
  page: '',
} as const

const row = 'flex gap-0.5 overflow-x-auto p-0.5 pointer-coarse:gap-0 pointer-coarse:p-0'

/** The styles of a text; on a card they show only while one is writing. */
export function EditorToolbar({ editor, frame }: EditorToolbarProps) {
  const { t } = useTranslation('editor')
  const [asksLink, setAsksLink] = useState(false)
  const { on, isLink, isTable } = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      on: tools.map((tool) => tool.isOn?.(now) ?? false),
      isLink: now.isActive('link'),
      isTable: now.isActive('table'),
    }),
  })
  if (asksLink) return <LinkField editor={editor} onDone={() => setAsksLink(false)} />
  return (
    <Toolbar.Root aria-label={t('toolbar')} className={bars[frame]}>
      <div className={row}>
        {tools.map(({ name, picture: Picture, run, isOn }, index) => (
          <ToolButton
            key={name}
            label={t(name)}
            pressed={isOn === undefined ? undefined : on[index]}
            onPress={() => run(editor)}
          >
            <Picture size={15} aria-hidden="true" />
          </ToolButton>
        ))}
        <ToolButton label={t('link')} pressed={isLink} onPress={() => setAsksLink(true)}>
          <Link size={15} aria-hidden="true" />
        </ToolButton>
      </div>
      {isTable && (
        <div className={`${row} border-t border-line`}>
          {tableTools.map(({ name, run }) => (
            <ToolButton key={name} label={t(name)} onPress={() => run(editor)}>
              {t(name)}
            </ToolButton>
          ))}
        </div>
      )}
    </Toolbar.Root>
  )
}

interface ToolButtonProps {
  readonly label: string
  readonly pressed?: boolean | undefined
  readonly onPress: () => void
  readonly children: ReactNode
}

function ToolButton({ label, pressed, onPress, children }: ToolButtonProps) {
  const hasWords = typeof children === 'string'
  return (
    <Toolbar.Button
      aria-label={hasWords ? undefined : label}
      title={hasWords ? undefined : label}
      aria-pressed={pressed}
      // Keeps the selection, which a press on a button would end.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
      className="inline-flex h-8 min-w-8 shrink-0 items-center justify-center whitespace-nowrap rounded-control px-1.5 text-xs text-ink-quiet hover:bg-hover hover:text-ink aria-pressed:bg-accent-soft aria-pressed:text-accent pointer-coarse:h-11 pointer-coarse:min-w-11"
    >
      {children}
    </Toolbar.Button>
  )
}
