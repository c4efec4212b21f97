interface IncludeBoxProps {
  readonly label: string
  readonly checked: boolean
  /** Stands for several boxes of which only some are ticked. */
  readonly isPartial?: boolean
  readonly onChange: (checked: boolean) => void
}

/** A box to tick, with room around it for a finger. */
export function IncludeBox({ label, checked, isPartial = false, onChange }: IncludeBoxProps) {
  return (
    <label className="-ml-2 inline-flex size-9 cursor-pointer items-center justify-center pointer-coarse:size-11">
      <span className="sr-only">{label}</span>
      <input
        ref={(box) => {
          // There is no attribute for it.
          if (box !== null) box.indeterminate = isPartial
        }}
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
        className="size-4 accent-accent"
      />
    </label>
  )
}
