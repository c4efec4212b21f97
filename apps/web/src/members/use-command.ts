import { sendCommand } from '@sweetspot/client'
import type { CommandMessage } from '@sweetspot/protocol'
import { useRelationship } from '../relationship/relationship-context.ts'

/** Sends a command about members; throws `ApiError`. The page follows the record, which tells what came of it. */
export function useCommand(): (command: CommandMessage) => Promise<void> {
  const { id } = useRelationship()
  return async (command) => {
    await sendCommand(id, command, crypto.randomUUID())
  }
}
