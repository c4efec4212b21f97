import { type ButtonHTMLAttributes, forwardRef } from 'react'

/** How loud a button is: one `primary` per view at most. */
export type ButtonLook = 'primary' | 'secondary' | 'quiet'

const looks: Readonly<Record<ButtonLook, string>> = {
  primary: 'bg-accent text-on-accent hover:brightness-110 border-transparent font-medium',
  secondary: 'bg-surface text-ink border-line-strong/60 hover:bg-hover font-medium',
  quiet: 'bg-transparent text-ink-soft border-transparent hover:bg-hover hover:text-ink',
}

const base =
  'inline-flex items-center justify-center gap-2 min-h-9 pointer-coarse:min-h-11 px-3 rounded-control border text-sm text-left transition-colors disabled:opacity-50'

/** Class names of a button's look, for links that look like buttons. */
export function buttonClass(look: ButtonLook = 'secondary', extra = ''): string {
  return `${base} ${looks[look]} ${extra}`
}

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: ButtonLook
}

/** A button with words on it. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { look = 'secondary', className = '', type = 'button', ...rest },
  ref,
) {
  return <button ref={ref} type={type} className={buttonClass(look, className)} {...rest} />
})

interface IconButtonProps extends Omit<ButtonProps, 'look'> {
  /** What it does, said and shown as a tip. */
  readonly label: string
}

/** A button with only a picture on it, and its name for everyone else. */
export const IconButton = forwardRef<HTMLButtonElement, IconButtonProps>(function IconButton(
  { label, className = '', type = 'button', ...rest },
  ref,
) {
  const look =
    'inline-flex size-8 pointer-coarse:size-11 shrink-0 items-center justify-center rounded-control text-ink-quiet hover:bg-hover hover:text-ink disabled:opacity-40'
  return (
    <button
      ref={ref}
      type={type}
      aria-label={label}
      title={label}
      className={`${look} ${className}`}
      {...rest}
    />
  )
})
