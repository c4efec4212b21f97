import { recordExportSchema } from '@sweetspot/protocol'
import { useMutation } from '@tanstack/react-query'
import { fetchRecord } from './fetch-record.ts'
import { recordFileName } from './record-file-name.ts'

/** Saves the record as a file on this device; returns its name. */
export function useRecordDownload(relationshipId: string) {
  return useMutation({
    // Without it a request made offline would wait in silence and be sent later, unasked.
    mutationFn: async (): Promise<string> => {
      const exported = await fetchRecord(relationshipId)
      const { relationshipName, exportedAt } = recordExportSchema.parse(exported)
      const name = recordFileName(relationshipName, exportedAt)
      save(new Blob([JSON.stringify(exported, null, 1)], { type: 'application/json' }), name)
      return name
    },
  })
}

function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken the content when the click returns; only Safari still reads it a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
