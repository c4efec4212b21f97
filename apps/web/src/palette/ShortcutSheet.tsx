import { useTranslation } from 'react-i18next'
import { hasCommandKey, type Shortcut, shortcutPlaces, shortcuts } from '../app/shortcuts.ts'
import { Button } from '../design/Button.tsx'
import { Modal } from '../design/Modal.tsx'

/** Every shortcut, by where it holds. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['shell', 'app'])
  return (
    <Modal
      open
      onClose={onClose}
      title={t('shortcuts.title')}
      footer={<Button onClick={onClose}>{t('app:close')}</Button>}
    >
      <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
        {shortcutPlaces.map((place) => (
          <section key={place} aria-label={t(`shortcuts.place.${place}`)}>
            <h3 className="mb-1 font-semibold">{t(`shortcuts.place.${place}`)}</h3>
            <dl className="divide-y divide-line">
              {shortcuts
                .filter((each) => each.place === place)
                .map((each) => (
                  <div key={each.key} className="flex items-center justify-between gap-4 py-1.5">
                    <dt className="text-ink-soft">{t(`shortcut.${each.key}`)}</dt>
                    <dd className="flex flex-wrap justify-end gap-1">
                      <Keys keys={each.keys} />
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  )
}

function Keys({ keys }: Pick<Shortcut, 'keys'>) {
  return keys.map((together) => (
    <kbd
      key={together.join('+')}
      className="rounded-control border border-line bg-sunken px-1.5 py-0.5 font-sans text-xs text-ink"
    >
      {together.map(keyName).join(' ')}
    </kbd>
  ))
}

function keyName(key: string): string {
  return key === 'Mod' ? (hasCommandKey(navigator.platform) ? '⌘' : 'Ctrl') : key
}
