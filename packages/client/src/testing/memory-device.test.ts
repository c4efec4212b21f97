import { MemoryDevice } from './memory-device.ts'
import { relationshipStorageSuite } from './relationship-storage.suite.ts'

relationshipStorageSuite('memory', () => new MemoryDevice())
