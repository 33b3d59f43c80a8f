import type { ApolloClient } from '@apollo/client/core'
import { computed, inject, type InjectionKey, shallowRef } from 'vue'
import { AppName, type Role } from '@youlin/schema'
import type { Locale } from '@youlin/ui/format'
import { removeDrafts } from '../drafts/draftStore.ts'
import {
  ChangePasswordDocument,
  ChooseActingRoleDocument,
  SignInDocument,
  SignOutDocument,
  UpdatePreferencesDocument,
  ViewerDocument,
  type ViewerPartsFragment,
} from '../graphql.generated.ts'
import type { Appearance, Languages } from '../language/language.ts'

/** The person signed in, their grants and the one acted in. */
export type Viewer = ViewerPartsFragment
/** A dated role on a scope, by its name. */
export type Grant = Viewer['grants'][number]

/** The app that each role works in. */
export const appOfRole: Record<Role, AppName> = {
  DISTRICT_ADMIN: AppName.ADMIN,
  STREET_STAFF: AppName.ADMIN,
  AUDITOR: AppName.ADMIN,
  COMMUNITY_STAFF: AppName.PORTAL,
  COUNCIL_OFFICER: AppName.PORTAL,
  ENTERPRISE_REP: AppName.PORTAL,
}

/** Everything about being signed in; one for an app. */
export function createSession(client: ApolloClient<unknown>, languages: Languages) {
  /** Undefined until asked, null when nobody is signed in. */
  const viewer = shallowRef<Viewer | null | undefined>()
  const actingGrant = computed(() => viewer.value?.actingGrant ?? null)
  const role = computed<Role | null>(() => actingGrant.value?.role ?? null)

  /** Asks the server who is signed in. */
  async function load() {
    const answer = await client.query({ query: ViewerDocument, fetchPolicy: 'network-only' })
    const next = answer.data.viewer ?? null
    viewer.value = next
    if (!next) return
    await languages.apply({
      language: next.user.locale === 'en' ? 'en' : 'zh-CN',
      large: next.user.largeType,
    })
  }

  async function signIn(mobile: string, password: string) {
    // Nothing of the person before may be seen by the next one on this device.
    await client.clearStore()
    await client.mutate({ mutation: SignInDocument, variables: { input: { mobile, password } } })
    await load()
  }

  async function signOut() {
    await client.mutate({ mutation: SignOutDocument, variables: { input: {} } })
    await removeDrafts()
    viewer.value = null
    await client.clearStore()
  }

  /** The server forgot us: what is typed stays, the cache does not. */
  function end() {
    viewer.value = null
    void client.clearStore()
  }

  async function chooseGrant(grantId: string) {
    await client.mutate({ mutation: ChooseActingRoleDocument, variables: { input: { grantId } } })
    await client.clearStore()
    await load()
  }

  async function changePassword(currentPassword: string, newPassword: string) {
    const input = { currentPassword, newPassword }
    await client.mutate({ mutation: ChangePasswordDocument, variables: { input } })
    await load()
  }

  /** Changes language or type size at once, and on the account when somebody is signed in. */
  async function prefer(change: Partial<Appearance>) {
    if (change.language !== undefined) await languages.speak(change.language)
    if (change.large !== undefined) languages.enlarge(change.large)
    if (!viewer.value) return
    const input = { locale: change.language, largeType: change.large }
    await client.mutate({ mutation: UpdatePreferencesDocument, variables: { input } })
  }

  return {
    viewer,
    actingGrant,
    role,
    language: computed(() => languages.i18n.global.locale.value as Locale),
    large: languages.large,
    load,
    signIn,
    signOut,
    end,
    chooseGrant,
    changePassword,
    prefer,
  }
}

export type Session = ReturnType<typeof createSession>

export const sessionKey: InjectionKey<Session> = Symbol('session')

/** The session of the app. */
export function useSession(): Session {
  const session = inject(sessionKey)
  if (!session) throw new Error('The app has to provide sessionKey.')
  return session
}
