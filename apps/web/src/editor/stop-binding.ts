import type { Editor } from '@tiptap/core'
import { ySyncPluginKey } from '@tiptap/y-tiptap'

interface Binding {
  mux: (run: () => void, otherwise?: () => void) => void
}

/**
 * Stops an editor from reading and writing its shared text from this moment on. The binding has no such switch;
 * both its directions go through its mutex, so that one that lets nothing through ends both, whatever is still to
 * come before the editor is taken off the page.
 */
export function stopBinding(editor: Editor): void {
  const state = ySyncPluginKey.getState(editor.state) as { binding: Binding } | undefined
  if (state !== undefined) state.binding.mux = (_run, otherwise) => otherwise?.()
  editor.view.dom.contentEditable = 'false'
}
