import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useSide } from './side-context.ts'

interface ModalProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  readonly description?: ReactNode
  readonly children?: ReactNode
  /** Buttons, the most important one last. */
  readonly footer: ReactNode
}

/** A dialog over the page: a title, what it is about, its content, and its buttons always in sight. */
export function Modal({ open, onClose, title, description, children, footer }: ModalProps) {
  const { t } = useTranslation('app')
  const side = useSide()
  const popup = useRef<HTMLDivElement>(null)
  return (
    <Dialog.Root open={open} onOpenChange={(next) => (next ? undefined : onClose())}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop no-print" />
        <Dialog.Popup
          ref={popup}
          initialFocus={(openedBy) => (openedBy === 'touch' ? popup.current : firstField(popup.current))}
          data-party={side ?? undefined}
          className="popup fixed inset-x-0 bottom-0 mx-auto flex max-h-[92dvh] w-full max-w-2xl flex-col rounded-b-none sm:bottom-auto sm:top-[6vh] sm:max-h-[88vh] sm:rounded-b-[10px]"
        >
          <header className="flex items-start gap-3 border-b border-line px-5 py-4">
            <div className="min-w-0 flex-1">
              <Dialog.Title className="text-base font-semibold">{title}</Dialog.Title>
              {description !== undefined && (
                <Dialog.Description className="mt-1 text-ink-soft">{description}</Dialog.Description>
              )}
            </div>
            <Dialog.Close
              aria-label={t('close')}
              className="inline-flex size-8 pointer-coarse:size-11 items-center justify-center rounded-control text-ink-quiet hover:bg-hover"
            >
              <X size={16} aria-hidden="true" />
            </Dialog.Close>
          </header>
          {children !== undefined && (
            <section
              // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
              tabIndex={0}
              aria-label={title}
              className="min-h-0 flex-1 overflow-y-auto px-5 py-4"
            >
              {children}
            </section>
          )}
          <footer className="flex flex-wrap justify-end gap-2 max-sm:flex-col-reverse border-t border-line px-5 py-3">
            {footer}
          </footer>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

const fields =
  'input:not([type=hidden], :disabled), textarea:not(:disabled), select:not(:disabled), [contenteditable=true]'

/** The field one came for; a dialog that only asks begins with itself, so that its question is read first. */
function firstField(popup: HTMLElement | null): HTMLElement | null {
  return popup?.querySelector<HTMLElement>(fields) ?? popup
}
