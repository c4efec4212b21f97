import { Menu } from '@base-ui/react/menu'
import { archivePage, charterName, signedPageContent } from '@sweetspot/documents'
import { Archive, Ellipsis, Printer, Share2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSide } from '../design/side-context.ts'
import { useToast } from '../design/use-toast.ts'
import { useMay } from '../relationship/use-objectives.ts'
import type { Place } from './audience.ts'
import { PublishDialog } from './PublishDialog.tsx'
import type { OpenPage } from './use-page.ts'

interface PageMenuProps {
  readonly open: OpenPage
  readonly place: Place
  readonly mayEdit: boolean
}

/** What else can be done with a page. */
export function PageMenu({ open: { name, page, document }, place, mayEdit }: PageMenuProps) {
  const { t } = useTranslation(['pages', 'app'])
  const side = useSide()
  const toast = useToast()
  const [publishing, setPublishing] = useState(false)
  const mayPublish = useMay('document.create', 'table') && mayEdit && place === 'own_caucus'
  const content = publishing ? signedPageContent(document.doc, name) : null
  const title = page.title || t('untitled')
  const archive = (): void => {
    archivePage(document.doc, new Date().toISOString())
    toast({
      text: t('page.didArchive', { title }),
      action: { label: t('app:undo'), run: () => archivePage(document.doc, null) },
    })
  }
  return (
    <>
      <Menu.Root>
        <Menu.Trigger
          aria-label={t('page.more', { title })}
          className="inline-flex size-9 pointer-coarse:size-11 items-center justify-center rounded-control text-ink-quiet hover:bg-hover hover:text-ink"
        >
          <Ellipsis size={16} aria-hidden="true" />
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner align="end" sideOffset={4}>
            <Menu.Popup data-party={side ?? undefined} className="popup w-52 p-1.5">
              <Menu.Item className="menu-item" onClick={() => print()}>
                <Printer size={16} aria-hidden="true" className="text-ink-quiet" />
                {t('page.print')}
              </Menu.Item>
              {mayPublish && (
                <Menu.Item className="menu-item" onClick={() => setPublishing(true)}>
                  <Share2 size={16} aria-hidden="true" className="text-ink-quiet" />
                  {t('publish.action')}
                </Menu.Item>
              )}
              {mayEdit && name !== charterName && (
                <Menu.Item className="menu-item" onClick={archive}>
                  <Archive size={16} aria-hidden="true" className="text-ink-quiet" />
                  {t('page.archive')}
                </Menu.Item>
              )}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      {content !== null && <PublishDialog content={content} onClose={() => setPublishing(false)} />}
    </>
  )
}
