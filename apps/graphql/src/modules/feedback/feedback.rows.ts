import type { FeedbackKind, FeedbackStatus, Role } from '@youlin/schema'

/** A feedback with all that its own fields show. */
export interface FeedbackRow {
  id: string
  kind: FeedbackKind
  status: FeedbackStatus
  text: string
  page: string | null
  requestId: string | null
  senderId: string
  senderName: string
  senderRole: Role
  answer: string | null
  answeredAt: Date | null
  version: number
  createdAt: Date
}

/** The tables that this module reads. */
export interface FeedbackTables {
  feedback: FeedbackRow
}
