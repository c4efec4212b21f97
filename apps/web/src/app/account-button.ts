/** Look of the button that opens the account menu. */
export const accountButton =
  'inline-flex size-9 items-center justify-center rounded-full hover:bg-hover pointer-coarse:size-11'
