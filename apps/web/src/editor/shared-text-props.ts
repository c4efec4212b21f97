import type { DocumentReplica } from '@sweetspot/client'
import type { RichText } from '@sweetspot/domain'
import type { XmlFragment } from 'yjs'

/** What an editor of a shared text needs. */
export interface SharedTextProps {
  readonly document: DocumentReplica
  readonly fragment: XmlFragment
  /** The text as it stands, shown at once until the editor is there. */
  readonly content: RichText
  readonly label: string
  readonly placeholder: string
  readonly takeFocus?: boolean
  /**
   * `card`: a field among others, whose tools show above it while one writes. `page`: the text is what the page is
   * for; its tools stay in sight while one scrolls, and its headings stand right below the page's title. `note`: a
   * field whose tools are always there, because there is no room above it.
   */
  readonly frame?: 'card' | 'page' | 'note'
}
