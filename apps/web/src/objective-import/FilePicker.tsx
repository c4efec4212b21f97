import { FileSpreadsheet } from 'lucide-react'
import { type ChangeEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { buttonClass } from '../design/Button.tsx'
import { ErrorSentence } from '../design/ErrorSentence.tsx'
import { useSentences } from '../i18n/use-sentences.ts'
import { type FileProblem, maxFileMegabytes } from './choose-file.ts'
import { UnreadableFile } from './request-import.ts'

interface FilePickerProps {
  readonly problem: FileProblem | null
  readonly error: Error | null
  /** Name of the file that is being read; null while none is. */
  readonly pendingName: string | null
  /** Whether a file is open already, so that its rows deserve the room. */
  readonly isCompact: boolean
  readonly choose: (files: Iterable<File>) => void
}

/** Chooses a spreadsheet, or takes one that is dropped anywhere on the page; what is wrong with it is said here. */
export function FilePicker({ problem, error, pendingName, isCompact, choose }: FilePickerProps) {
  const { t } = useTranslation('objectiveImport')
  const sentences = useSentences()
  const isDropping = useFileDrop(choose)
  const unexpected = t(error instanceof UnreadableFile ? 'choose.unreadable' : 'choose.unexpected')
  const message =
    problem === null
      ? error && sentences.ofError(error, unexpected)
      : t(`choose.${key[problem]}`, { size: maxFileMegabytes })
  const look = isCompact ? '' : 'items-center px-6 py-10 text-center'
  const frame = isDropping ? 'border-accent bg-accent-soft' : 'border-line-strong/60 bg-surface'
  return (
    <div
      className={`no-print flex flex-col gap-3 ${isCompact && !isDropping ? '' : `rounded-card border border-dashed ${frame} p-4`} ${look}`}
    >
      {!isCompact && <FileSpreadsheet size={28} aria-hidden="true" className="text-ink-quiet" />}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <FileInput isCompact={isCompact} disabled={pendingName !== null} choose={choose} />
        <span className="text-ink-soft max-sm:hidden">
          {t(isDropping ? 'choose.dropNow' : 'choose.drop')}
        </span>
      </div>
      <p role="status" className="text-ink-soft empty:hidden">
        {pendingName !== null && t('choose.reading', { name: pendingName })}
      </p>
      <ErrorSentence message={pendingName === null ? message : null} />
      {!isCompact && <p className="max-w-xl text-ink-quiet">{t('choose.expected')}</p>}
    </div>
  )
}

const key = { one: 'one', too_large: 'tooLarge' } as const

interface FileInputProps extends Pick<FilePickerProps, 'isCompact' | 'choose'> {
  readonly disabled: boolean
}

function FileInput({ isCompact, disabled, choose }: FileInputProps) {
  const { t } = useTranslation('objectiveImport')
  const chosen = (event: ChangeEvent<HTMLInputElement>): void => {
    const input = event.currentTarget
    choose(input.files ?? [])
    // So that choosing the same file again, corrected meanwhile, is a change too.
    input.value = ''
  }
  const focus =
    'has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2'
  const look = `cursor-pointer ${focus} has-disabled:opacity-50`
  return (
    <label className={buttonClass(isCompact ? 'secondary' : 'primary', look)}>
      {t(isCompact ? 'choose.other' : 'choose.label')}
      <input
        type="file"
        accept=".xlsx,.csv,.tsv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        disabled={disabled}
        onChange={chosen}
        className="sr-only"
      />
    </label>
  )
}

/** Takes files that are dropped anywhere: the browser would open one that misses, and the page would be gone. */
function useFileDrop(choose: (files: Iterable<File>) => void): boolean {
  const [isDropping, setDropping] = useState(false)
  useEffect(() => {
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setDropping(true)
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setDropping(false)
    }
    const drop = (event: DragEvent): void => {
      setDropping(false)
      if (!hasFiles(event)) return
      event.preventDefault()
      choose(event.dataTransfer?.files ?? [])
    }
    const listening = new AbortController()
    const { signal } = listening
    document.addEventListener('dragover', over, { signal })
    document.addEventListener('dragleave', leave, { signal })
    document.addEventListener('drop', drop, { signal })
    return () => listening.abort()
  }, [choose])
  return isDropping
}
