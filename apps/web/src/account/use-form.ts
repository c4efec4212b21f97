import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useCallback, useState } from 'react'
import { useSentences } from '../i18n/use-sentences.ts'
import { type FieldProblem, type Problems, refusedFields } from './form-problems.ts'

interface FormPlan<Entered> {
  readonly read: (data: FormData) => Entered
  readonly check: (entered: Entered) => Readonly<Record<string, string | FieldProblem>>
  readonly send: (entered: Entered) => Promise<unknown>
  /** Empties the fields after a success. */
  readonly empties?: boolean
}

/** A form as its fields and buttons need it. */
export interface FormState {
  readonly submit: (event: FormEvent<HTMLFormElement>) => void
  readonly problems: Problems
  /** Why it failed, where that belongs to no field; null where it did not. */
  readonly refusal: string | null
  readonly isSending: boolean
  readonly isDone: boolean
}

/** Checks a form when it is sent, sends it once, and tells what is wrong where it belongs. */
export function useForm<Entered>({ read, check, send, empties = false }: FormPlan<Entered>): FormState {
  const sentences = useSentences()
  const [problems, setProblems] = useState<Problems>({})
  const work = useMutation({ mutationFn: send })
  // What was said of a field is answered as soon as the field is changed.
  const forget = useCallback((event: Event): void => {
    const name = event.target instanceof Element ? event.target.getAttribute('name') : null
    if (name !== null) setProblems(({ [name]: _answered, ...others }) => others)
  }, [])
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = event.currentTarget
    form.addEventListener('input', forget)
    if (work.isPending) return
    const show = (found: Problems): void => {
      setProblems(found)
      focusFirst(form, found)
    }
    const entered = read(new FormData(form))
    const found = check(entered)
    show(inWords(found, sentences.ofField))
    work.reset()
    if (Object.keys(found).length > 0) return
    work.mutate(entered, {
      onSuccess: () => empties && form.reset(),
      onError: (error) => {
        const own = (): string => sentences.ofError(error)
        show(mapValues(refusedFields(error), (sentence) => sentences.choose(sentence, own)))
      },
    })
  }
  const error = work.error !== null && Object.keys(problems).length === 0 ? work.error : null
  const refusal = error === null ? null : sentences.ofError(error)
  return { submit, problems, refusal, isSending: work.isPending, isDone: work.isSuccess }
}

function inWords(
  found: Readonly<Record<string, string | FieldProblem>>,
  ofField: (problem: FieldProblem) => string,
): Problems {
  return mapValues(found, (problem) => (typeof problem === 'string' ? problem : ofField(problem)))
}

function mapValues<From, To>(
  from: Readonly<Record<string, From>>,
  map: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(from).map(([name, value]) => [name, map(value)]))
}

/** In the order of the page, so that nobody has to look for what is wrong. */
function focusFirst(form: HTMLFormElement, problems: Problems): void {
  for (const element of form.elements) {
    const name = element.getAttribute('name')
    if (name === null || !Object.hasOwn(problems, name) || !(element instanceof HTMLElement)) continue
    element.focus()
    return
  }
}
