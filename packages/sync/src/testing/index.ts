export { type DocumentLogSetup, documentLogSuite } from './document-log.suite.ts'
export { MemoryDocumentLog } from './memory-document-log.ts'
