import { type InputHTMLAttributes, useId } from 'react'

interface TextFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly label: string
  readonly name: string
  readonly hint?: string
  /** What is wrong with it, in one sentence. */
  readonly problem?: string | undefined
}

/** A field with its label, a hint, and what is wrong with it. */
export function TextField({ label, hint, problem, ...input }: TextFieldProps) {
  const id = useId()
  const about = [hint === undefined ? '' : `${id}-hint`, problem === undefined ? '' : `${id}-problem`]
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <input
        id={id}
        className="field"
        aria-invalid={problem !== undefined}
        aria-describedby={about.join(' ').trim() || undefined}
        {...input}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-xs text-ink-quiet">
          {hint}
        </p>
      )}
      <FieldProblem id={`${id}-problem`} problem={problem} />
    </div>
  )
}

/** The sentence under a field that is not right. */
export function FieldProblem({ id, problem }: { id: string; problem: string | undefined }) {
  if (problem === undefined) return null
  return (
    <p id={id} className="text-xs font-medium">
      <span aria-hidden="true">↑ </span>
      {problem}
    </p>
  )
}
