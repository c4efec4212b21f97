import { Toast } from '@base-ui/react/toast'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/**
 * Gives the pages below short messages at the corner of the screen; they say what happened and offer to undo it. On a
 * phone they come from the top: the buttons of dialogs and the navigation are at the bottom.
 */
export function ToastProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation('app')
  return (
    <Toast.Provider timeout={7000}>
      {children}
      <Toast.Portal>
        <Toast.Viewport
          aria-label={t('notices')}
          className="no-print fixed inset-x-4 top-4 z-10 flex flex-col gap-2 outline-none sm:bottom-4 sm:left-auto sm:top-auto sm:w-96"
        >
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

function ToastList() {
  const { t } = useTranslation('app')
  const { toasts } = Toast.useToastManager()
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className="popup flex items-center gap-2 py-2 pl-4 pr-2">
      <Toast.Content className="flex flex-1 items-center gap-2">
        <Toast.Title render={<p />} className="min-w-0 flex-1" />
        <Toast.Action className="inline-flex min-h-9 pointer-coarse:min-h-11 items-center rounded-control px-3 font-medium text-ink underline underline-offset-2 hover:bg-hover" />
        <Toast.Close
          aria-label={t('close')}
          className="inline-flex size-8 pointer-coarse:size-11 items-center justify-center rounded-control text-ink-quiet hover:bg-hover"
        >
          <X size={16} aria-hidden="true" />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ))
}
