import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSentences } from '../i18n/use-sentences.ts'
import { useCommand } from '../members/use-command.ts'
import {
  type EntryProblem,
  enteredSought,
  entryProblems,
  firstEntries,
  type SoughtEntry,
} from './sought-entries.ts'
import type { SoughtView } from './sought-view.ts'

/** The form in which a side says what it seeks. */
export interface SeekFormState {
  readonly entries: readonly SoughtEntry[]
  readonly problems: ReadonlyMap<string, EntryProblem>
  /** Why it was not sealed, in a sentence; null where nothing is wrong. */
  readonly refusal: string | null
  readonly isSending: boolean
  readonly add: () => void
  readonly remove: (id: string) => void
  readonly change: (entry: SoughtEntry) => void
  readonly submit: (event: FormEvent<HTMLFormElement>) => void
}

/** Keeps the lines of the form, says what is wrong with them, and seals what is right. */
export function useSeekForm(view: SoughtView, onDone: () => void): SeekFormState {
  const { t } = useTranslation('sealed')
  const sentences = useSentences()
  const command = useCommand()
  const [entries, setEntries] = useState(() => firstEntries(view.own, () => crypto.randomUUID()))
  const [problems, setProblems] = useState<ReadonlyMap<string, EntryProblem>>(new Map())
  const [isEmpty, setEmpty] = useState(false)
  const work = useMutation({ mutationFn: command, onSuccess: onDone })
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    if (work.isPending) return
    const found = entryProblems(entries)
    const value = enteredSought(entries)
    setProblems(found)
    setEmpty(value.items.length === 0 && found.size === 0)
    const [first] = found
    if (first !== undefined) {
      const [id, problem] = first
      const name = problem === 'category' ? `kind-${id}` : `words-${id}`
      event.currentTarget.querySelector<HTMLElement>(`[name="${name}"]`)?.focus()
    }
    if (found.size > 0 || value.items.length === 0) return
    work.mutate({
      type: 'sealed.give',
      topic: 'value_sought',
      round: view.round,
      value: { items: [...value.items] },
    })
  }
  const change = (entry: SoughtEntry): void => {
    setEntries(entries.map((known) => (known.id === entry.id ? entry : known)))
    setProblems(new Map([...problems].filter(([id]) => id !== entry.id)))
    setEmpty(false)
  }
  const refused = work.error === null ? null : sentences.ofError(work.error)
  return {
    entries,
    problems,
    refusal: isEmpty ? t('seek.problem.none') : refused,
    isSending: work.isPending,
    add: () => setEntries([...entries, { id: crypto.randomUUID(), category: '', words: '' }]),
    remove: (id) => setEntries(entries.filter((entry) => entry.id !== id)),
    change,
    submit,
  }
}
