import { asObjectiveId, asPersonId, asPromiseId, type PromiseCommand } from '@sweetspot/domain'
import type { CommandMessage } from '@sweetspot/protocol'

type PromiseMessage = Extract<CommandMessage, { type: `promise.${string}` }>

/** A command about a promise with its ids named. */
export function promiseCommandOf(message: PromiseMessage): PromiseCommand {
  const promiseId = asPromiseId(message.promiseId)
  switch (message.type) {
    case 'promise.ask':
      return { ...message, promiseId, objectiveId: objectiveOf(message.objectiveId) }
    case 'promise.give': {
      const ownerId = asPersonId(message.ownerId)
      return { ...message, promiseId, ownerId, objectiveId: objectiveOf(message.objectiveId) }
    }
    case 'promise.accept':
      return { ...message, promiseId, ownerId: asPersonId(message.ownerId) }
    case 'promise.hand_over':
      return { ...message, promiseId, toId: asPersonId(message.toId) }
    case 'promise.decline':
    case 'promise.miss':
    case 'promise.release':
    case 'promise.report_done':
    case 'promise.confirm':
    case 'promise.take_over':
      return { ...message, promiseId }
  }
}

function objectiveOf(id: string | null): ReturnType<typeof asObjectiveId> | null {
  return id === null ? null : asObjectiveId(id)
}
