import { TriangleAlert } from 'lucide-react'

/** What went wrong, in one sentence, said aloud as soon as it appears. */
export function ErrorSentence({ message, id }: { message: string | null; id?: string }) {
  return (
    <p role="alert" id={id} className="flex items-start gap-2 font-medium empty:hidden">
      {message !== null && (
        <>
          <TriangleAlert size={16} aria-hidden="true" className="mt-0.5 shrink-0" />
          {message}
        </>
      )}
    </p>
  )
}
