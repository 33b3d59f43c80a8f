import type { TypedDocumentNode } from '@apollo/client/core'
import { type ClaimSide, ReasonUse } from '@youlin/schema'
import {
  AcceptClaimForStaffDocument,
  AcceptPlaceForStaffDocument,
  ArchiveClaimForStaffDocument,
  CancelClaimForStaffDocument,
  type ClaimRecordFragment,
  ConfirmDeliveryForStaffDocument,
  DeclineClaimForStaffDocument,
  DisputeDeliveryForStaffDocument,
  EvaluateClaimForStaffDocument,
  LeaveWaitlistForStaffDocument,
  ObjectNoShowForStaffDocument,
  PassPlaceForStaffDocument,
  ProposeClaimTimeForStaffDocument,
  RecordDeliveryForStaffDocument,
  ReportNoShowForStaffDocument,
  ScheduleClaimForStaffDocument,
} from '../../graphql.generated.ts'
import { emptySlot, slotOf, type TypedSlot, typedSlotOf } from './typedSlot.ts'

export const markNames = ['punctuality', 'quality', 'conduct', 'benefit'] as const

/** What a step may ask for; a form shows those that it names. */
export interface StepForm {
  slot: TypedSlot
  reason: string | null
  absent: ClaimSide | null
  headcount: number | null
  hours: number | null
  marks: Record<(typeof markNames)[number], number | null>
  note: string
}

/** A step that the street takes where a community has no staff, or a council is no more. */
export interface ClaimStep {
  key: string
  can: keyof ClaimRecordFragment & `viewerCan${string}`
  // Each mutation has an input of its own, which `inputOf` fills by the fields.
  mutation: TypedDocumentNode<unknown, { input: never }>
  fields: readonly ('slot' | 'reason' | 'absent' | 'figures' | 'marks' | 'note')[]
  /** Whose ranked reasons it chooses from. */
  reasons?: ReasonUse
  noteRequired?: boolean
  danger?: boolean
}

const slot = ['slot'] as const
const noted = ['note'] as const

/** The steps in the order of a claim's life; the first that is possible is the next one. */
export const claimSteps: readonly ClaimStep[] = [
  { key: 'acceptPlace', can: 'viewerCanAcceptPlace', mutation: AcceptPlaceForStaffDocument, fields: [] },
  { key: 'passPlace', can: 'viewerCanPassPlace', mutation: PassPlaceForStaffDocument, fields: [] },
  { key: 'accept', can: 'viewerCanAccept', mutation: AcceptClaimForStaffDocument, fields: slot },
  {
    key: 'decline',
    can: 'viewerCanDecline',
    mutation: DeclineClaimForStaffDocument,
    fields: ['reason', 'note'],
    reasons: ReasonUse.DECLINE_CLAIM,
    danger: true,
  },
  { key: 'schedule', can: 'viewerCanSchedule', mutation: ScheduleClaimForStaffDocument, fields: [] },
  {
    key: 'propose',
    can: 'viewerCanProposeTime',
    mutation: ProposeClaimTimeForStaffDocument,
    fields: ['slot', 'note'],
  },
  {
    key: 'record',
    can: 'viewerCanRecordDelivery',
    mutation: RecordDeliveryForStaffDocument,
    fields: ['figures', 'note'],
  },
  { key: 'confirm', can: 'viewerCanConfirmDelivery', mutation: ConfirmDeliveryForStaffDocument, fields: [] },
  {
    key: 'dispute',
    can: 'viewerCanDisputeDelivery',
    mutation: DisputeDeliveryForStaffDocument,
    fields: ['figures', 'note'],
    noteRequired: true,
  },
  {
    key: 'evaluate',
    can: 'viewerCanEvaluate',
    mutation: EvaluateClaimForStaffDocument,
    fields: ['marks', 'note'],
  },
  {
    key: 'reportNoShow',
    can: 'viewerCanReportNoShow',
    mutation: ReportNoShowForStaffDocument,
    fields: ['absent', 'note'],
    noteRequired: true,
  },
  {
    key: 'objectNoShow',
    can: 'viewerCanObjectNoShow',
    mutation: ObjectNoShowForStaffDocument,
    fields: noted,
    noteRequired: true,
  },
  { key: 'archive', can: 'viewerCanArchive', mutation: ArchiveClaimForStaffDocument, fields: [] },
  {
    key: 'leave',
    can: 'viewerCanLeaveWaitlist',
    mutation: LeaveWaitlistForStaffDocument,
    fields: [],
    danger: true,
  },
  {
    key: 'cancel',
    can: 'viewerCanCancel',
    mutation: CancelClaimForStaffDocument,
    fields: ['reason', 'note'],
    reasons: ReasonUse.CANCEL_CLAIM,
    danger: true,
  },
]

/** A form filled with what the record knows, so that nobody types it again. */
export function formOf(claim: ClaimRecordFragment): StepForm {
  const known = claim.scheduled ?? claim.preferredTimes[0]
  const spent = claim.scheduled && Date.parse(claim.scheduled.endsAt) - Date.parse(claim.scheduled.startsAt)
  return {
    slot: known ? typedSlotOf(known) : emptySlot(),
    reason: null,
    absent: null,
    headcount: claim.expectedParticipants,
    hours: spent ? spent / 3_600_000 : null,
    marks: { punctuality: null, quality: null, conduct: null, benefit: null },
    note: '',
  }
}

/** The fields of a step that still have to be filled. */
export function missingIn(step: ClaimStep, form: StepForm): string[] {
  const missing: Record<ClaimStep['fields'][number], string[]> = {
    slot: slotOf(form.slot) ? [] : ['slot'],
    reason: form.reason ? [] : ['reason'],
    absent: form.absent ? [] : ['absent'],
    figures: (['headcount', 'hours'] as const).filter((field) => form[field] === null),
    marks: markNames.filter((mark) => form.marks[mark] === null),
    note: step.noteRequired && !form.note.trim() ? ['note'] : [],
  }
  return step.fields.flatMap((field) => missing[field])
}

/** What a step sends besides the record's id and version. */
export function inputOf(step: ClaimStep, form: StepForm): Record<string, unknown> {
  const note = form.note.trim() || null
  const sent: Record<ClaimStep['fields'][number], Record<string, unknown>> = {
    slot: { slot: slotOf(form.slot) },
    reason: { reason: form.reason },
    absent: { absent: form.absent },
    figures: { headcount: form.headcount, hours: form.hours },
    marks: form.marks,
    note: step.key === 'evaluate' ? { comment: note } : { note },
  }
  return Object.assign({}, ...step.fields.map((field) => sent[field])) as Record<string, unknown>
}
