import { useId } from 'react'

interface SelectFieldProps {
  readonly label: string
  readonly name: string
  readonly initial: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

/** A choice of a few, with its label. */
export function SelectField({ label, name, initial, options }: SelectFieldProps) {
  const id = useId()
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <select id={id} name={name} defaultValue={initial} className="field">
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
