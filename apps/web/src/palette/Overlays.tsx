import { SignOutDialog } from '../app/SignOutDialog.tsx'
import { useSignOut } from '../app/use-sign-out.ts'
import { CommandPalette } from './CommandPalette.tsx'
import { ShortcutSheet } from './ShortcutSheet.tsx'

/** What can lie over any page. */
export type Overlay = 'palette' | 'help'

interface OverlaysProps {
  readonly shown: Overlay | null
  readonly onShow: (overlay: Overlay | null) => void
}

/** The palette, the sheet of shortcuts, and what either asks before it acts. */
export function Overlays({ shown, onShow }: OverlaysProps) {
  const signingOut = useSignOut()
  return (
    <>
      {shown === 'palette' && (
        <CommandPalette
          onClose={() => onShow(null)}
          showShortcuts={() => onShow('help')}
          signOut={signingOut.ask}
        />
      )}
      {shown === 'help' && <ShortcutSheet onClose={() => onShow(null)} />}
      <SignOutDialog {...signingOut} />
    </>
  )
}
