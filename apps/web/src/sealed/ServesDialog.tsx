import type { SoughtItem } from '@sweetspot/domain'
import { useTranslation } from 'react-i18next'
import { useForm } from '../account/use-form.ts'
import { FormDialog } from '../members/FormDialog.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames, useRegister } from '../relationship/use-objectives.ts'
import { useMarkServed, useServes } from './use-serves.ts'

/** Where a side says which objectives serve one of the things it seeks. */
export function ServesDialog({ item, onClose }: { item: SoughtItem; onClose: () => void }) {
  const { t } = useTranslation('sealed')
  const relationship = useRelationship()
  const { otherShort: company } = companyNames(relationship)
  const serves = useServes(relationship.me.party)
  const mark = useMarkServed()
  const { active } = useRegister()
  const named = active.filter(({ row }) => row.title.trim() !== '')
  const form = useForm({
    read: (data) => new Set(data.getAll('serves').map(String)),
    check: () => ({}),
    send: async (chosen) => {
      mark(item.id, chosen)
      onClose()
    },
  })
  return (
    <FormDialog
      title={t('sought.dialogTitle', { words: item.words })}
      about={t('sought.dialogAbout', { company })}
      submit={t('sought.save')}
      form={form}
      onClose={onClose}
    >
      {named.length === 0 && <p className="text-ink-soft">{t('sought.noObjectives')}</p>}
      <div className="flex flex-col">
        {named.map(({ id, row }) => (
          <label
            key={id}
            className="flex min-h-9 items-center gap-3 rounded-control px-2 py-1 hover:bg-hover pointer-coarse:min-h-11"
          >
            <input
              type="checkbox"
              name="serves"
              value={id}
              defaultChecked={serves.get(id)?.includes(item.id) === true}
              className="size-4 shrink-0 accent-(--accent)"
            />
            <span className="min-w-0 wrap-anywhere">{row.title}</span>
          </label>
        ))}
      </div>
    </FormDialog>
  )
}
