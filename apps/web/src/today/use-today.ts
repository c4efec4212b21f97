import { useEffect, useState } from 'react'
import { useFormats } from '../i18n/use-formats.ts'

/** Distances ("in 3 days", "overdue") need not be truer than to a minute. */
const refreshMs = 60_000

/** Now (ISO time), the reader's day (YYYY-MM-DD), and that day in words; moves on by itself. */
export function useToday(): { readonly now: string; readonly today: string; readonly words: string } {
  const [date, setDate] = useState(() => new Date())
  const { isoDay, fullDay } = useFormats()
  useEffect(() => {
    const timer = setInterval(() => setDate(new Date()), refreshMs)
    return () => clearInterval(timer)
  }, [])
  const now = date.toISOString()
  return { now, today: isoDay(date), words: fullDay(now) }
}
