import { caucusOf, contentHashes, type PageContent } from '@sweetspot/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import { ErrorSentence } from '../design/ErrorSentence.tsx'
import { Modal } from '../design/Modal.tsx'
import { useToast } from '../design/use-toast.ts'
import { RichTextView } from '../editor/RichTextView.tsx'
import { useSentences } from '../i18n/use-sentences.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames } from '../relationship/use-objectives.ts'
import { useWatchable } from '../relationship/use-watchable.ts'
import { ReadAgain } from '../signing/ReadAgain.tsx'
import { pagesQuery, publishPage } from './page-api.ts'

interface PublishDialogProps {
  /** The page as it stands now. */
  readonly content: PageContent
  readonly onClose: () => void
}

/** Shows exactly what the other side will see, and publishes that and nothing else. */
export function PublishDialog({ content, onClose }: PublishDialogProps) {
  const { t } = useTranslation(['pages', 'app'])
  const relationship = useRelationship()
  const { own, other } = companyNames(relationship)
  const sentences = useSentences()
  const now = contentHashes(content).root
  const [reviewed, setReviewed] = useState(content)
  const root = contentHashes(reviewed).root
  const publishing = usePublishing(content.id, root, onClose)
  const isSaved = useWatchable(relationship.replica.saveState).kind === 'saved'
  const readAgain = (): void => {
    setReviewed(content)
    publishing.reset()
  }
  return (
    <Modal
      open
      onClose={onClose}
      title={t('publish.title')}
      description={t('publish.body', { own, other })}
      footer={
        <>
          {!isSaved && <p className="mr-auto self-center text-ink-soft">{t('publish.waiting')}</p>}
          <Button onClick={onClose}>{t('app:cancel')}</Button>
          <Button
            look="primary"
            disabled={root !== now || publishing.isPending || !isSaved}
            onClick={() => publishing.mutate()}
          >
            {t('publish.confirm', { other })}
          </Button>
        </>
      }
    >
      {root === now ? (
        <ErrorSentence message={publishing.error && sentences.ofError(publishing.error)} />
      ) : (
        <ReadAgain sentence={t('publish.changed')} onRead={readAgain} />
      )}
      <p className="text-xl font-semibold leading-snug">{reviewed.parts.title || t('untitled')}</p>
      <RichTextView content={reviewed.parts.body} headingBase={3} className="mt-3" />
    </Modal>
  )
}

function usePublishing(name: string, root: string, onClose: () => void) {
  const { t } = useTranslation('pages')
  const { id, me } = useRelationship()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const toast = useToast()
  return useMutation({
    mutationFn: () => publishPage(id, { scope: caucusOf(me.party), name, root }),
    onSuccess: async ({ scope, name: pageId, title }) => {
      await queryClient.fetchQuery({ ...pagesQuery(id), staleTime: 0 })
      onClose()
      toast({ text: t('publish.done', { title: title || t('untitled') }) })
      await navigate({
        to: '/r/$relationshipId/pages/$scope/$pageId',
        params: { relationshipId: id, scope, pageId },
      })
    },
  })
}
