import { type RefObject, useRef } from 'react'

/** A box that always holds the value of the last drawing, for what answers later and must not change itself. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value)
  latest.current = value
  return latest
}
