import type { ExportFormat, ListName } from '@youlin/schema'
import type { ListView } from './list-view.ts'

export interface ExportTicketRow {
  id: string
  districtId: string
  tokenHash: Buffer
  sessionHash: Buffer
  accountId: string
  grantId: string
  list: ListName
  format: ExportFormat
  view: string | ListView
  expiresAt: Date
}

export interface IssuedListRow {
  id: string
  districtId: string
  year: number
  number: number
  list: ListName
  day: string
  accountId: string
}

export interface ExportTables {
  exportTicket: ExportTicketRow
  issuedList: IssuedListRow
}
