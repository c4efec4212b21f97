import { objectText } from '@sweetspot/documents'
import { otherParty, type Party } from '@sweetspot/domain'
import { useTranslation } from 'react-i18next'
import { PartyName } from '../design/PartyName.tsx'
import { RichTextView } from '../editor/RichTextView.tsx'
import { SharedText } from '../editor/SharedText.tsx'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import type { FocusTarget } from './focus-target.ts'
import { SuggestedWin } from './SuggestedWin.tsx'
import { VoiceFields } from './VoiceFields.tsx'
import { VoiceWords } from './VoiceWords.tsx'

interface WinPanelsProps {
  readonly entry: RegisterEntry
  readonly mayWrite: boolean
  /** Whose win takes the focus when the objective opens. */
  readonly focus: FocusTarget | null
}

/** What each side gains, side by side: one's own words to write, the other's to read. */
export function WinPanels({ entry, mayWrite, focus }: WinPanelsProps) {
  const { me } = useRelationship()
  return (
    <div className="grid gap-4 @xl:grid-cols-2">
      <OwnWin entry={entry} mayWrite={mayWrite} takeFocus={focus === 'ownWin'} />
      <OtherWin entry={entry} party={otherParty(me.party)} />
    </div>
  )
}

const frames: Readonly<Record<Party, string>> = {
  client: 'border-t-client',
  vendor: 'border-t-vendor',
}

const frame = 'relative flex min-w-0 flex-col rounded-card border border-line border-t-[3px] bg-surface'

function OwnWin({
  entry,
  mayWrite,
  takeFocus,
}: {
  entry: RegisterEntry
  mayWrite: boolean
  takeFocus: boolean
}) {
  const { t } = useTranslation('objectives')
  const { me, short, replica } = useRelationship()
  const document = replica.document(`voice.${me.party}`, 'wins')
  const fragment = objectText(document.doc, entry.id)
  return (
    <section aria-labelledby="own-win" className={`${frame} ${frames[me.party]}`}>
      <WinTitle id="own-win" party={me.party} title={t('detail.ownWin')} words={t('detail.ownWords')} />
      {mayWrite ? (
        <SharedText
          document={document}
          fragment={fragment}
          content={entry.texts[me.party]}
          label={t('detail.ownWin')}
          placeholder={t('detail.ownWinHint', { company: short[me.party] })}
          takeFocus={takeFocus}
        />
      ) : (
        <ReadOnlyWin entry={entry} party={me.party} empty={t('detail.nothingYet')} />
      )}
      <SuggestedWin entry={entry} party={me.party} mayUse={mayWrite} />
      {mayWrite ? (
        <VoiceFields entry={entry} party={me.party} />
      ) : (
        <VoiceWords entry={entry} party={me.party} />
      )}
    </section>
  )
}

function OtherWin({ entry, party }: { entry: RegisterEntry; party: Party }) {
  const { t } = useTranslation('objectives')
  const { short } = useRelationship()
  const company = short[party]
  return (
    <section aria-labelledby="other-win" className={`${frame} ${frames[party]} bg-sunken/50`}>
      <WinTitle
        id="other-win"
        party={party}
        title={t('detail.otherWin', { company })}
        words={t('detail.otherWords', { company })}
      />
      <ReadOnlyWin entry={entry} party={party} empty={t('detail.otherEmpty', { company })} />
      <SuggestedWin entry={entry} party={party} mayUse={false} />
      <VoiceWords entry={entry} party={party} />
    </section>
  )
}

function WinTitle({ id, party, title, words }: { id: string; party: Party; title: string; words: string }) {
  return (
    <div className="flex items-baseline gap-2 px-3 pt-2.5">
      <h3 id={id} className="text-sm font-semibold">
        {title}
      </h3>
      <PartyName party={party} name={words} className="ml-auto text-xs" />
    </div>
  )
}

function ReadOnlyWin({ entry, party, empty }: { entry: RegisterEntry; party: Party; empty: string }) {
  return (
    <div className="px-3 py-2.5">
      {entry.wins[party] === '' ? (
        <p className="text-ink-quiet">{empty}</p>
      ) : (
        <RichTextView content={entry.texts[party]} />
      )}
    </div>
  )
}
