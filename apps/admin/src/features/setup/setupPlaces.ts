import type { RouteLocationRaw } from 'vue-router'
import { RecordKind, type SetupStep } from '@youlin/schema'
import type { ImportKind } from '../imports/importKinds.ts'

/** Where a step is done by hand: the key of the words, and the page. */
interface Place {
  words: string
  to: RouteLocationRaw
}

interface StepPlaces {
  pages: readonly Place[]
  /** What can be imported for it. */
  imports: readonly ImportKind[]
}

const territory: Place = { words: 'setup.see.territory', to: { name: 'territory' } }

/** The ways from each step of the set-up to where it is done. */
export const setupPlaces: Record<SetupStep, StepPlaces> = {
  STREETS: { pages: [territory], imports: [RecordKind.STREET] },
  COMMUNITIES: { pages: [territory], imports: [RecordKind.COMMUNITY] },
  COMPOUNDS: { pages: [territory], imports: [RecordKind.COMPOUND] },
  BUILDINGS: {
    pages: [{ words: 'setup.see.buildings', to: { name: 'buildings' } }],
    imports: [RecordKind.BUILDING],
  },
  COUNCILS: {
    pages: [{ words: 'setup.see.councils', to: { name: 'councils' } }],
    imports: [RecordKind.ENTERPRISE, RecordKind.MEMBERSHIP],
  },
  CATEGORIES: { pages: [{ words: 'setup.see.categories', to: { name: 'categories' } }], imports: [] },
  DEADLINES: { pages: [{ words: 'setup.seeSettings', to: { name: 'settings' } }], imports: [] },
  USERS: {
    pages: [
      { words: 'setup.seeUsers', to: { name: 'users' } },
      { words: 'setup.invite', to: { name: 'invitations' } },
    ],
    imports: [RecordKind.USER],
  },
  PUBLISHING: {
    pages: [
      { words: 'setup.seeMembers', to: { name: 'memberships', query: { view: 'pending' } } },
      { words: 'setup.seeOffers', to: { name: 'offers' } },
    ],
    imports: [],
  },
}
