import { setPageTitle } from '@sweetspot/documents'
import { Link } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { buttonClass } from '../design/Button.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'
import type { Place } from './audience.ts'
import { PageMenu } from './PageMenu.tsx'
import { PlaceMark } from './PlaceMark.tsx'
import { useAudience } from './use-audience.ts'
import type { OpenPage } from './use-page.ts'

interface PageHeaderProps {
  readonly open: OpenPage
  readonly place: Place
  readonly mayEdit: boolean
}

/** The way back, who reads the page, and its title. */
export function PageHeader({ open, place, mayEdit }: PageHeaderProps) {
  const { t } = useTranslation('pages')
  const { id } = useRelationship()
  const { audience } = useAudience()
  const title = open.page.title || t('untitled')
  return (
    <header>
      <div className="no-print flex items-center gap-1">
        <Link
          to="/r/$relationshipId/pages"
          params={{ relationshipId: id }}
          className={buttonClass('quiet', '-ml-3')}
        >
          <ArrowLeft size={16} aria-hidden="true" />
          {t('page.back')}
        </Link>
        <span className="ml-auto">
          <PageMenu open={open} place={place} mayEdit={mayEdit} />
        </span>
      </div>
      <h1 id="page-title" className="sr-only print:not-sr-only print:text-2xl print:font-semibold">
        {title}
      </h1>
      <TitleField open={open} mayEdit={mayEdit} />
      <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-quiet">
        <PlaceMark place={place} />
        {audience(place)}
      </p>
    </header>
  )
}

function TitleField({ open: { page, document }, mayEdit }: { open: OpenPage; mayEdit: boolean }) {
  const { t } = useTranslation('pages')
  if (!mayEdit) {
    return (
      <p aria-hidden="true" className="mt-2 text-2xl font-semibold tracking-tight print:hidden">
        {page.title || t('untitled')}
      </p>
    )
  }
  const leaveOnEnter = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.currentTarget.blur()
  }
  return (
    <textarea
      aria-label={t('page.name')}
      placeholder={t('untitled')}
      rows={1}
      maxLength={200}
      value={page.title}
      onChange={(event) => setPageTitle(document.doc, event.currentTarget.value.replaceAll('\n', ' '))}
      onKeyDown={leaveOnEnter}
      className="field quiet-field field-sizing-content -mx-2.5 print:hidden mt-1 block w-[calc(100%+1.25rem)]! resize-none text-2xl font-semibold leading-snug tracking-tight"
    />
  )
}
