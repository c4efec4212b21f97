/** Marks a button of the page as something the palette offers too. */
export const pageCommand = { 'data-page-command': '' } as const

/** What the page that is open offers to do, in its order: its marked buttons that can be pressed. */
export function pageCommands(): readonly { readonly label: string; readonly run: () => void }[] {
  const buttons = document.querySelectorAll<HTMLButtonElement>('[data-page-command]:not(:disabled)')
  return [...buttons].map((button) => ({
    label: button.getAttribute('aria-label') ?? button.textContent.trim(),
    run: () => button.click(),
  }))
}
