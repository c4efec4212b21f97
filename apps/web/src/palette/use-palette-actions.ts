import { may } from '@sweetspot/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { changeMe, profileQuery } from '../account/account-api.ts'
import { themes } from '../app/theme.ts'
import { useThemeControl } from '../app/theme-context.ts'
import { useToast } from '../design/use-toast.ts'
import { languages } from '../i18n/languages.ts'
import { useSentences } from '../i18n/use-sentences.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useMay, useMayWrite, useMe } from '../relationship/use-objectives.ts'
import { pageCommands } from './page-commands.ts'
import type { PaletteItem } from './palette-item.ts'

/** What the palette hands on to others. */
export interface PaletteHandlers {
  readonly showShortcuts: () => void
  readonly signOut: () => void
}

/** What can be done from anywhere, and what the page that is open offers. */
export function usePaletteActions({ showShortcuts, signOut }: PaletteHandlers): readonly PaletteItem[] {
  const { t } = useTranslation(['shell', 'app'])
  const own = useOwnActions()
  const look = useLookActions()
  return useMemo(() => {
    const action = (id: string, label: string, run: () => void): PaletteItem => ({
      id: `action/${id}`,
      group: 'actions',
      label,
      run,
    })
    const here = pageCommands().map(
      ({ label, run }): PaletteItem => ({ id: `here/${label}`, group: 'here', label, run }),
    )
    return [
      ...here,
      ...own,
      ...look,
      action('shortcuts', t('palette.shortcuts'), showShortcuts),
      action('signOut', t('app:account.signOut'), signOut),
    ]
  }, [own, look, showShortcuts, signOut, t])
}

/** What this person may do in this relationship. */
function useOwnActions(): readonly PaletteItem[] {
  const { t } = useTranslation('shell')
  const { id: relationshipId, edits } = useRelationship()
  const navigate = useNavigate()
  const mayEdit = useMayWrite('table', 'objectives')
  const mayImport = useMay('objectives.import', 'table')
  const mayInvite = may(useMe(), 'members.manage', 'table')
  return useMemo(() => {
    const params = { relationshipId }
    const write = (): void => {
      void navigate({
        to: '/r/$relationshipId/objectives/$objectiveId',
        params: { ...params, objectiveId: edits.add() },
      })
    }
    const all: readonly (readonly [
      id: 'newObjective' | 'import' | 'invite',
      allowed: boolean,
      run: () => void,
    ])[] = [
      ['newObjective', mayEdit, write],
      ['import', mayImport, () => void navigate({ to: '/r/$relationshipId/import', params })],
      [
        'invite',
        mayInvite,
        () => void navigate({ to: '/r/$relationshipId/people', params, search: { invite: true } }),
      ],
    ]
    return all
      .filter(([, allowed]) => allowed)
      .map(([id, , run]): PaletteItem => ({ id, group: 'actions', label: t(`palette.${id}`), run }))
  }, [edits, mayEdit, mayImport, mayInvite, navigate, relationshipId, t])
}

/** Appearance, language, and the person's own account. */
function useLookActions(): readonly PaletteItem[] {
  const { t } = useTranslation(['shell', 'app'])
  const theme = useThemeControl()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const sentences = useSentences()
  const toast = useToast()
  return useMemo(() => {
    const speak = async (language: string): Promise<void> => {
      try {
        // Whoever watches the profile takes the language up.
        queryClient.setQueryData(profileQuery.queryKey, await changeMe({ language }))
      } catch (error) {
        toast({ text: sentences.ofError(error) })
      }
    }
    return [
      ...themes.map(
        (each): PaletteItem => ({
          id: `theme/${each}`,
          group: 'actions',
          label: t('palette.theme', { look: t(`app:account.${each}`) }),
          run: () => theme.choose(each),
        }),
      ),
      ...languages.map(
        (each): PaletteItem => ({
          id: `language/${each}`,
          group: 'actions',
          label: t('palette.language', { language: nameOf(each) }),
          also: each,
          run: () => void speak(each),
        }),
      ),
      {
        id: 'action/account',
        group: 'actions',
        label: t('palette.account'),
        run: () => void navigate({ to: '/account' }),
      },
    ]
  }, [navigate, queryClient, sentences, t, theme, toast])
}

/** A language by its own name, which whoever looks for it can read. */
function nameOf(language: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language
}
