/** What of a backup is told, by its table. */
const nouns = [
  ['relationship', 'relationship', 'relationships'],
  ['person', 'person', 'people'],
  ['document', 'document', 'documents'],
  ['document_update', 'change of documents', 'changes of documents'],
  ['ledger_event', 'entry of the record', 'entries of the record'],
] as const

/** How much a backup holds, in words. */
export function countsSentence(counts: Readonly<Record<string, number>>): string {
  const parts = nouns.map(([table, one, many]) => {
    const count = counts[table] ?? 0
    return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
  })
  return new Intl.ListFormat('en').format(parts)
}
