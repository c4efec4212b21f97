import { Toast } from '@base-ui/react/toast'
import { useCallback } from 'react'

/** A short message, and one thing to do about it. */
export interface ToastMessage {
  readonly text: string
  readonly action?: { readonly label: string; readonly run: () => void }
  /** Stays until somebody closes it or does what it offers. */
  readonly stays?: boolean
}

/** Shows a short message at the corner of the screen. */
export function useToast(): (message: ToastMessage) => void {
  const { add, close } = Toast.useToastManager()
  return useCallback(
    ({ text, action, stays = false }) => {
      if (action === undefined) {
        add({ title: text })
        return
      }
      const id = add({
        title: text,
        ...(stays ? { timeout: 0 } : {}),
        actionProps: {
          children: action.label,
          onClick: () => {
            action.run()
            close(id)
          },
        },
      })
    },
    [add, close],
  )
}
