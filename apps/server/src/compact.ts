import { runCommand } from './backup/run-command.ts'
import { compactCommand } from './compaction/compact-command.ts'

await runCommand(compactCommand)
