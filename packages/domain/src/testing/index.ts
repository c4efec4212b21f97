export { MembershipLedger } from './membership-ledger.ts'
export { objectiveContentArbitrary, sampleContent } from './objective-content.ts'
export { sampleRecord, type TestInstance, testInstance } from './sample-record.ts'
export { memberOf, SealedLedger } from './sealed-ledger.ts'
