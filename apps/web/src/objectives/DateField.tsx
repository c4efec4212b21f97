interface DateFieldProps {
  readonly label: string
  /** ISO date, or '' where none is set. */
  readonly value: string
  readonly disabled: boolean
  readonly onCommit: (value: string) => void
}

/** A day with its label. Kept when one leaves the field, since half-typed years are dates too. */
export function DateField({ label, value, disabled, onCommit }: DateFieldProps) {
  const commit = (entered: string): void => {
    if (entered !== value) onCommit(entered)
  }
  return (
    <label className="flex min-w-0 flex-col gap-1 text-xs text-ink-quiet">
      {label}
      <input
        key={value}
        type="date"
        className="field text-sm"
        disabled={disabled}
        defaultValue={value}
        onBlur={(event) => commit(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && commit(event.currentTarget.value)}
      />
    </label>
  )
}
