import { useCallback, useState } from 'react'
import { type ColumnLayout, parseLayout, usualLayout } from './column-layout.ts'

/** How a person arranged the columns on this device, and how to arrange them anew. */
export function useColumnLayout(personId: string): readonly [ColumnLayout, (layout: ColumnLayout) => void] {
  const key = `columns:${personId}`
  const [layout, setLayout] = useState(() => keptLayout(key))
  const arrange = useCallback(
    (next: ColumnLayout) => {
      setLayout(next)
      keepLayout(key, next)
    },
    [key],
  )
  return [layout, arrange]
}

function keptLayout(key: string): ColumnLayout {
  try {
    return parseLayout(JSON.parse(localStorage.getItem(key) ?? 'null'))
  } catch {
    // Storage is switched off, or somebody else wrote there: the columns as they come.
    return usualLayout
  }
}

function keepLayout(key: string, layout: ColumnLayout): boolean {
  try {
    if (layout === usualLayout) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(layout))
    return true
  } catch {
    // Without storage the arrangement lasts as long as the page.
    return false
  }
}
