import { staffLabelsZh } from '@youlin/client/labels/staff/zh-CN'
import { sharedZh } from '@youlin/client'
import { dataTableZh } from '@youlin/ui/table/zh-CN'
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
import { messageListZh, messagesZh } from '@youlin/client/messages/zh-CN'
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
import { calendarZh } from '@youlin/client/calendar/zh-CN'
import { mapZh } from '@youlin/client/map/zh-CN'
import { placesZh } from '@youlin/client/places/zh-CN'
import { invitationZh } from '@youlin/client/invitation/zh-CN'

/** All messages of this app, a key for each feature. */
export const zhCN = {
  ...sharedZh,
  label: { ...sharedZh.label, ...staffLabelsZh },
  dataTable: dataTableZh,
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
  messages: messageListZh,
  message: messagesZh,
  offers,
  claims,
  buildings,
  categories,
  settings,
  setup,
  users,
  calendar: calendarZh,
  map: mapZh,
  places: placesZh,
  invitation: invitationZh,
}
