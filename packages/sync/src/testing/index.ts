export { type DocumentLogSetup, documentLogSuite } from './document-log.suite.ts'
export { MemoryDocumentLog } from './memory-document-log.ts'
export { type RawItem, raw, rawUpdate } from './raw-update.ts'
export { identityNamed, TestClient } from './test-client.ts'
