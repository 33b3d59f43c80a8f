import { staffLabelsEn } from '@youlin/client/labels/staff/en'
import { sharedEn } from '@youlin/client/en'
import { dataTableEn } from '@youlin/ui/table/en'
import type { zhCN } from '../zh-CN/index.ts'
import { app } from './app.ts'
import { disputes } from './disputes.ts'
import { enterprises } from './enterprises.ts'
import { councils } from './councils.ts'
import { matching } from './matching.ts'
import { memberships } from './memberships.ts'
import { needs } from './needs.ts'
import { rounds } from './rounds.ts'
import { coverage } from './coverage.ts'
import { supervision } from './supervision.ts'
import { buildings } from './buildings.ts'
import { claims } from './claims.ts'
import { list } from './list.ts'
import { messageListEn, messagesEn } from '@youlin/client/messages/en'
import { offers } from './offers.ts'
import { audit } from './audit.ts'
import { feedback } from './feedback.ts'
import { home } from './home.ts'
import { imports } from './imports.ts'
import { territory } from './territory.ts'
import { categories } from './categories.ts'
import { settings } from './settings.ts'
import { setup } from './setup.ts'
import { users } from './users.ts'
import { views } from './views.ts'
import { calendarEn } from '@youlin/client/calendar/en'
import { mapEn } from '@youlin/client/map/en'
import { placesEn } from '@youlin/client/places/en'
import { invitationEn } from '@youlin/client/invitation/en'

/** The English of this app; a key that is missing here does not pass the type check. */
export const en: typeof zhCN = {
  ...sharedEn,
  label: { ...sharedEn.label, ...staffLabelsEn },
  dataTable: dataTableEn,
  app,
  territory,
  views,
  feedback,
  home,
  imports,
  audit,
  matching,
  memberships,
  needs,
  rounds,
  coverage,
  supervision,
  councils,
  disputes,
  enterprises,
  list,
  messages: messageListEn,
  message: messagesEn,
  offers,
  claims,
  buildings,
  categories,
  settings,
  setup,
  users,
  calendar: calendarEn,
  map: mapEn,
  places: placesEn,
  invitation: invitationEn,
}
