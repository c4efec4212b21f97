import type { SigningLimit } from '@sweetspot/domain'
import { useTranslation } from 'react-i18next'
import { TextField } from '../account/TextField.tsx'
import { useForm } from '../account/use-form.ts'
import { useToast } from '../design/use-toast.ts'
import { decimalsOf, readAmount, writeAmount } from './amount-entry.ts'
import { FormDialog } from './FormDialog.tsx'
import type { MemberView } from './people-view.ts'
import { useCommand } from './use-command.ts'

/** Currencies that are offered; deals of the two companies are made in one of them. */
const currencies = ['GBP', 'EUR', 'PLN', 'USD', 'CHF'] as const
const scopes = ['working_agreement', 'contract_change'] as const

interface Entered {
  readonly scope: SigningLimit['scope']
  readonly reference: string
  readonly currency: string
  readonly minorUnits: number | null
}

function entered(data: FormData): Entered {
  const text = (name: string): string => String(data.get(name) ?? '').trim()
  const currency = text('currency')
  return {
    scope: text('scope') === 'contract_change' ? 'contract_change' : 'working_agreement',
    reference: text('reference'),
    currency,
    minorUnits: readAmount(text('amount'), decimalsOf(currency)),
  }
}

/** Sets what a signer of the own side may bind it to. */
export function LimitDialog({ view, onClose }: { view: MemberView; onClose: () => void }) {
  const { t } = useTranslation('signing')
  const toast = useToast()
  const command = useCommand()
  const { personId, name } = view.member
  const { limit } = view
  const form = useForm<Entered>({
    read: entered,
    check: ({ scope, reference, minorUnits }): Record<string, string> => ({
      ...(scope === 'contract_change' && reference === '' ? { reference: t('limitDialog.noReference') } : {}),
      ...(minorUnits === null ? { amount: t('limitDialog.noAmount') } : {}),
    }),
    send: async ({ scope, reference, currency, minorUnits }) => {
      const amount = { minorUnits: minorUnits ?? 0, currency }
      const named = scope === 'contract_change' ? reference : ''
      await command({ type: 'member.set_limit', personId, limit: { scope, reference: named, amount } })
      toast({ text: t('limitDialog.done', { name }) })
      onClose()
    },
  })
  const currency = limit?.amount.currency ?? 'GBP'
  return (
    <FormDialog
      title={t('limitDialog.title', { name })}
      about={t('limitDialog.about')}
      submit={t('limitDialog.save')}
      form={form}
      onClose={onClose}
    >
      <label className="flex flex-col gap-1 font-medium">
        {t('limitDialog.scope')}
        <select name="scope" className="field" defaultValue={limit?.scope ?? 'working_agreement'}>
          {scopes.map((scope) => (
            <option key={scope} value={scope}>
              {t(`limitDialog.${scope}`)}
            </option>
          ))}
        </select>
      </label>
      <TextField
        label={t('limitDialog.reference')}
        name="reference"
        hint={t('limitDialog.referenceHint')}
        maxLength={200}
        defaultValue={limit?.reference ?? ''}
        problem={form.problems['reference']}
      />
      <div className="grid grid-cols-[1fr_7rem] gap-3">
        <TextField
          label={t('limitDialog.amount')}
          name="amount"
          inputMode="decimal"
          defaultValue={limit === null ? '' : writeAmount(limit.amount.minorUnits, decimalsOf(currency))}
          problem={form.problems['amount']}
        />
        <label className="flex flex-col gap-1 font-medium">
          {t('limitDialog.currency')}
          <select name="currency" className="field" defaultValue={currency}>
            {[...new Set([currency, ...currencies])].map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
      </div>
    </FormDialog>
  )
}
