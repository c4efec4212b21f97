import { buttonClass } from '../design/Button.tsx'

/** Look of the button that opens the menu of exports. */
export const exportButton = buttonClass('secondary')
