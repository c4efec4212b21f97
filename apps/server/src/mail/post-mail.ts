import type { NewMail, Store } from '@sweetspot/store'
import { createId } from '../create-id.ts'

/** Takes a mail to be sent; resolves once it is queued for good. */
export type PostMail = (mail: Omit<NewMail, 'id'>) => Promise<void>

/** Queues mails and wakes whoever sends them. */
export function createPostMail({ outbox }: Pick<Store, 'outbox'>, wake: () => void): PostMail {
  return async (mail) => {
    await outbox.add({ id: createId(), ...mail })
    wake()
  }
}
