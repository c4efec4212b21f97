/** What a step is about; takes the focus when the step opens. */
export function StepTitle({ title, about }: { title: string; about: string }) {
  return (
    <div>
      <h2 tabIndex={-1} className="text-base font-semibold outline-none">
        {title}
      </h2>
      <p className="text-ink-soft">{about}</p>
    </div>
  )
}
