export {
  charterName,
  type DocumentKind,
  documentKinds,
  type FixedDocument,
  fixedDocuments,
  scopesOfKind,
} from './catalog.ts'
export { changedObjectives, changedPlaces, pagePlace } from './changed-objectives.ts'
export { documentShape, documentShapes } from './document-shapes.ts'
export { objectText } from './object-text.ts'
export {
  type CellValue,
  cellKey,
  type KeptText,
  type MeasureField,
  type ObjectiveColumn,
  type ObjectiveLink,
} from './objective-cells.ts'
export { contentOfRow, type ObjectiveDocuments, objectiveContent } from './objective-content.ts'
export { addMeasure, setMeasureField } from './objective-measures.ts'
export { moveObjectives } from './objective-order.ts'
export { ObjectiveRows } from './objective-rows.ts'
export {
  addObjective,
  archiveObjective,
  type ObjectiveRow,
  readObjective,
  readObjectives,
  setCell,
} from './objectives-document.ts'
export {
  archivePage,
  type PageHead,
  pageContent,
  pageTitle,
  readPageHead,
  seedPage,
  setPageTitle,
} from './page-document.ts'
export { partText } from './part-text.ts'
export { appendRichText, readRichText } from './rich-text.ts'
export { richTextMarks, richTextNodes } from './rich-text-shape.ts'
export {
  type SearchableText,
  searchableObjects,
  searchableTexts,
  wholePage,
} from './searchable-texts.ts'
export { signedPageContent } from './signed-page-content.ts'
export { unknownContent } from './unknown-content.ts'
export { readVoice, setVoiceCell, type VoiceColumn, type VoiceRow } from './voice-cells.ts'
export { readServes, setServes } from './wins-serves.ts'
export { diffWords, type WordChange } from './word-diff.ts'
