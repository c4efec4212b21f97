import { restoreCommand } from './backup/restore-command.ts'
import { runCommand } from './backup/run-command.ts'

await runCommand(restoreCommand)
