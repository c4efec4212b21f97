import { useTranslation } from 'react-i18next'
import { AgreementPanel } from '../signing/AgreementPanel.tsx'
import type { OpenPage } from './use-page.ts'
import { usePageSubject } from './use-page-subject.ts'

/** How a shared page stands between the two sides; pages of one side are nothing to sign. */
export function PageAgreement({ open }: { open: OpenPage }) {
  return open.scope === 'table' ? <SharedPageAgreement open={open} /> : null
}

function SharedPageAgreement({ open }: { open: OpenPage }) {
  const { t } = useTranslation('pages')
  return (
    <section aria-labelledby="page-signing">
      <h2 id="page-signing" className="sr-only">
        {t('page.signing')}
      </h2>
      <AgreementPanel subject={usePageSubject(open)} />
    </section>
  )
}
