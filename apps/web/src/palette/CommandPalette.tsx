import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog } from '@base-ui/react/dialog'
import { Search } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSide } from '../design/side-context.ts'
import { PaletteRow } from './PaletteRow.tsx'
import { type PaletteGroup, type PaletteItem, paletteGroups } from './palette-item.ts'
import { useDestinations } from './use-destinations.ts'
import { useFinds } from './use-finds.ts'
import { type PaletteHandlers, usePaletteActions } from './use-palette-actions.ts'

interface CommandPaletteProps extends PaletteHandlers {
  readonly onClose: () => void
}

/** Goes anywhere and does anything, by a few letters. */
export function CommandPalette({ onClose, ...handlers }: CommandPaletteProps) {
  const { t } = useTranslation('shell')
  const [query, setQuery] = useState('')
  const destinations = useDestinations()
  const actions = usePaletteActions(handlers)
  const { finds, isAsking } = useFinds(query)
  const items = useMemo(() => [...actions, ...destinations, ...finds], [actions, destinations, finds])
  const groups = useMemo(() => paletteGroups(items, query), [items, query])
  const side = useSide()
  const choose = (item: PaletteItem): void => {
    onClose()
    item.run()
  }
  return (
    <Dialog.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop no-print" />
        <Dialog.Popup
          aria-label={t('palette.title')}
          data-party={side ?? undefined}
          className="popup fixed inset-x-2 top-2 mx-auto flex max-h-[calc(100dvh-1rem)] max-w-xl flex-col overflow-hidden sm:top-[10vh] sm:max-h-[70vh]"
        >
          <Autocomplete.Root
            open
            inline
            items={groups}
            mode="none"
            value={query}
            onValueChange={setQuery}
            autoHighlight="always"
            keepHighlight
            itemToStringValue={(item: PaletteItem) => item.label}
          >
            <div className="flex items-center gap-3 border-b border-line px-4">
              <Search size={16} aria-hidden="true" className="shrink-0 text-ink-quiet" />
              <Autocomplete.Input
                aria-label={t('palette.ask')}
                placeholder={t('palette.ask')}
                className="h-12 min-w-0 flex-1 bg-transparent text-base outline-none"
              />
              <Dialog.Close className="rounded-control px-2 py-1 text-xs text-ink-quiet hover:bg-hover pointer-coarse:min-h-11">
                {t('palette.close')}
              </Dialog.Close>
            </div>
            <Autocomplete.Empty className="empty:hidden">
              <p className="px-4 py-6 text-ink-soft">
                {isAsking ? t('palette.asking') : t('palette.nothing', { query })}
              </p>
            </Autocomplete.Empty>
            <Autocomplete.List className="min-h-0 flex-1 overflow-y-auto overscroll-contain p-1.5 empty:hidden">
              {(group: PaletteGroup) => (
                <Autocomplete.Group key={group.value} items={group.items} className="pb-1">
                  <Autocomplete.GroupLabel className="px-2.5 pb-1 pt-2 text-xs text-ink-quiet">
                    {t(`palette.group.${group.value}`)}
                  </Autocomplete.GroupLabel>
                  <Autocomplete.Collection>
                    {(item: PaletteItem) => (
                      <Autocomplete.Item
                        key={item.id}
                        value={item}
                        onClick={() => choose(item)}
                        className="menu-item scroll-my-2 data-highlighted:bg-accent-soft"
                      >
                        <PaletteRow item={item} />
                      </Autocomplete.Item>
                    )}
                  </Autocomplete.Collection>
                </Autocomplete.Group>
              )}
            </Autocomplete.List>
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
