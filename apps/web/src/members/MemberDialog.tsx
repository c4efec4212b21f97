import { AppointDialog } from './AppointDialog.tsx'
import { DeputyDialog } from './DeputyDialog.tsx'
import { LimitDialog } from './LimitDialog.tsx'
import type { MemberAction } from './MemberMenu.tsx'
import { PasswordLinkDialog } from './PasswordLinkDialog.tsx'
import type { MemberView } from './people-view.ts'
import { RemoveDialog } from './RemoveDialog.tsx'
import { RolesDialog } from './RolesDialog.tsx'

interface MemberDialogProps {
  readonly action: MemberAction
  readonly view: MemberView
  readonly colleagues: readonly MemberView[]
  readonly onClose: () => void
}

/** The dialog of what was chosen for a member. */
export function MemberDialog({ action, view, colleagues, onClose }: MemberDialogProps) {
  switch (action) {
    case 'roles':
      return <RolesDialog view={view} onClose={onClose} />
    case 'limit':
      return <LimitDialog view={view} onClose={onClose} />
    case 'deputy':
      return <DeputyDialog view={view} colleagues={colleagues} onClose={onClose} />
    case 'password':
      return <PasswordLinkDialog view={view} onClose={onClose} />
    case 'appoint':
      return <AppointDialog view={view} onClose={onClose} />
    case 'remove':
      return <RemoveDialog view={view} onClose={onClose} />
  }
}
