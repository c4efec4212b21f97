import { useMutation } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { chooseFile, type FileProblem } from './choose-file.ts'
import type { Preview, PreviewAnswer, PreviewRow, TextReading } from './preview-answer.ts'
import { requestPreview } from './request-import.ts'
import { changeChoice, includeAll, proposedChoices, type RowChoice, type RowChoices } from './row-choices.ts'

/** A file to look at, and how to read it where a person says so. */
interface ReadOrder {
  readonly file: File
  readonly asked: TextReading | null
}

/** A file that was looked at, and what the person decided about its rows. */
export interface ImportDraft {
  readonly file: File
  readonly answer: PreviewAnswer
  readonly choices: RowChoices
  /** Ids of objectives whose changes the person leaves out. */
  readonly leftOut: ReadonlySet<string>
  /** Kept across retries, so that an answer that was lost on the way imports nothing twice. */
  readonly idempotencyKey: string
}

/** Choosing a file and deciding about its rows. A file that cannot be read leaves the one before it as it was. */
export function useImportDraft(relationshipId: string) {
  const [draft, setDraft] = useState<ImportDraft | null>(null)
  const [problem, setProblem] = useState<FileProblem | null>(null)
  const reading = useMutation({
    // Without it a request made offline would wait in silence and be sent later, unasked.
    mutationFn: (order: ReadOrder) => requestPreview(relationshipId, order),
    onSuccess: (answer, { file }) => {
      const choices: RowChoices = answer.objectives === null ? new Map() : proposedChoices(answer.objectives)
      setDraft({ file, answer, choices, leftOut: new Set(), idempotencyKey: crypto.randomUUID() })
    },
  })
  const { mutate, reset, isPending } = reading
  const choose = useCallback(
    (files: Iterable<File>): void => {
      const chosen = chooseFile(files)
      if (chosen === null || isPending) return
      reset()
      setProblem('problem' in chosen ? chosen.problem : null)
      if ('file' in chosen) mutate({ file: chosen.file, asked: null })
    },
    [mutate, reset, isPending],
  )
  const setChoices = useCallback((change: (choices: RowChoices) => RowChoices): void => {
    setDraft((last) => (last === null ? null : { ...last, choices: change(last.choices) }))
  }, [])
  const change = useCallback(
    (row: PreviewRow, changed: Partial<RowChoice>) => setChoices((last) => changeChoice(last, row, changed)),
    [setChoices],
  )
  const changeAll = useCallback(
    (preview: Preview, include: boolean) => setChoices((last) => includeAll(last, preview, include)),
    [setChoices],
  )
  const leaveOut = useCallback((id: string, isLeftOut: boolean): void => {
    setDraft((last) => {
      if (last === null) return null
      const leftOut = new Set(last.leftOut)
      if (isLeftOut) leftOut.add(id)
      else leftOut.delete(id)
      return { ...last, leftOut }
    })
  }, [])
  const pendingName = isPending ? reading.variables.file.name : null
  const readAs = (asked: TextReading): void => {
    if (draft !== null && !isPending) mutate({ file: draft.file, asked })
  }
  return { draft, problem, error: reading.error, pendingName, choose, readAs, change, changeAll, leaveOut }
}
