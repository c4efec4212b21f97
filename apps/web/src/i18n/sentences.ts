import { ApiError } from '@sweetspot/client'
import { type CloseReason, closeCodes } from '@sweetspot/protocol'
import type { TFunction } from 'i18next'
import type { FieldProblem } from '../account/form-problems.ts'
import type { Language } from './languages.ts'

/** What went wrong, in one sentence of the reader's language. */
export interface Sentences {
  /** `unexpected` is said of an error that is none of the server's. */
  readonly ofError: (error: unknown, unexpected?: string) => string
  readonly ofField: (problem: FieldProblem) => string
  readonly ofClosing: (reason: CloseReason) => string
  /** The server's own sentence where the reader's language is the server's, else the given one. */
  readonly choose: (ofServer: string, own: () => string) => string
}

/**
 * The server speaks English, and says more than its code does; readers of other languages get the sentence of the code.
 */
export function createSentences(t: TFunction<['failures', 'app']>, language: Language): Sentences {
  const choose = (ofServer: string, own: () => string): string => (language === 'en' ? ofServer : own())
  return {
    ofError: (error, unexpected = t('app:error.unexpected')) => {
      if (!(error instanceof ApiError)) return unexpected
      // A newer server may know codes that this page does not.
      const { code, message } = error
      return choose(message, () => t(`error.${code}`, { defaultValue: message }))
    },
    ofField: ({ kind, limit, sentence }) =>
      choose(sentence, () => t(`field.${kind}`, { limit: limit ?? '' })),
    ofClosing: (reason) => choose(closeCodes[reason].sentence, () => t(`closed.${reason}`)),
    choose,
  }
}
