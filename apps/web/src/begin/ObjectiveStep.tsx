import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, buttonClass } from '../design/Button.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames, useMay, useMayWrite, useRegister } from '../relationship/use-objectives.ts'
import { ExampleChoice } from './ExampleChoice.tsx'
import { PasteForm } from './PasteForm.tsx'
import type { PastedObjective } from './pasted-objectives.ts'
import { StepTitle } from './StepTitle.tsx'
import { useAddObjectives } from './use-add-objectives.ts'
import { WriteForm } from './WriteForm.tsx'
import { WrittenList } from './WrittenList.tsx'

const ways = ['write', 'paste', 'example'] as const
type Way = (typeof ways)[number]

/** The first objective: written, pasted from a spreadsheet, imported from a file, or begun from an example. */
export function ObjectiveStep() {
  const { t } = useTranslation('begin')
  const relationship = useRelationship()
  const { otherShort: company } = companyNames(relationship)
  const { active } = useRegister()
  const isEditor = useMay('document.write', 'table')
  const mayWrite = useMayWrite('table', 'objectives')
  const named = active.filter(({ row }) => row.title.trim() !== '')
  const [isAdding, setAdding] = useState(named.length === 0)
  const about = isEditor ? t('objective.about', { company }) : t('objective.askEditor')
  return (
    <>
      <StepTitle title={t('objective.title')} about={about} />
      {named.length > 0 && <WrittenList entries={named} />}
      {mayWrite && isAdding && <AddWays onAdded={() => setAdding(false)} />}
      {mayWrite && !isAdding && (
        <div>
          <Button onClick={() => setAdding(true)}>{t('objective.another')}</Button>
        </div>
      )}
    </>
  )
}

/** The ways to bring objectives in. */
function AddWays({ onAdded }: { onAdded: () => void }) {
  const { t } = useTranslation('begin')
  const { id } = useRelationship()
  const add = useAddObjectives()
  const [way, setWay] = useState<Way>('write')
  const [example, setExample] = useState<PastedObjective | null>(null)
  const take = (objectives: readonly PastedObjective[]): void => {
    add(objectives)
    onAdded()
  }
  const use = (chosen: PastedObjective): void => {
    setExample(chosen)
    setWay('write')
  }
  return (
    <>
      <fieldset className="flex flex-wrap gap-2">
        <legend className="sr-only">{t('objective.way')}</legend>
        {ways.map((each) => (
          <Button
            key={each}
            look={each === way ? 'secondary' : 'quiet'}
            aria-pressed={each === way}
            onClick={() => setWay(each)}
          >
            {t(`objective.${each}`)}
          </Button>
        ))}
        <Link to="/r/$relationshipId/import" params={{ relationshipId: id }} className={buttonClass('quiet')}>
          {t('objective.file')}
        </Link>
      </fieldset>
      {way === 'write' && (
        <WriteForm key={example?.title ?? ''} first={example} onAdd={(one) => take([one])} />
      )}
      {way === 'paste' && <PasteForm onAdd={take} />}
      {way === 'example' && <ExampleChoice onUse={use} />}
    </>
  )
}
