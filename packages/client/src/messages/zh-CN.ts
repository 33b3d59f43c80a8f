import type { MessageKind } from '@youlin/schema'

/** What people are told, by the kind of the message; `record` is the record's name then. */
export const messagesZh = {
  membershipApplied: '{record}申请加入{council}，待推荐。',
  membershipEndorsed: '{record}加入{council}的申请已获推荐，待区级审批。',
  membershipApproved: '{record}已成为{council}成员。',
  membershipRejected: '{record}加入{council}的申请已退回，可按理由补充后再次申请。',
  membershipSuspended: '{record}在{council}的成员资格已暂停，名下资源同时暂停{pausedOffers}项。',
  membershipResumed: '{record}在{council}的成员资格已恢复，名下资源同时恢复{resumedOffers}项。',
  membershipEnded:
    '{record}在{council}的成员资格已终止，名下资源关闭{closedOffers}项、退回草稿{returnedOffers}项。',
  councilDissolved: '{record}已撤销，成员资格和待审申请同时终止。',
  councilClaimsPassed: '{record}已撤销，其提供的资源已关闭，未办结的认领由街道承接。',
  offerSubmitted: '资源“{record}”待审核。',
  offerReturned: '资源“{record}”已退回修改，请查看审核意见。',
  offerPublished: '资源“{record}”已通过审核，可供认领。',
  offerTermsPassed: '资源“{record}”的新条款已通过审核并生效。',
  offerTermsChanged: '资源“{record}”的条款已变更，请决定是否保留{compound}的认领。',
  offerPaused: '资源“{record}”已暂停，候补顺序不变，保留名额的期限停止计时。',
  offerResumed: '资源“{record}”已恢复认领，保留名额的期限继续计时。',
  offerExpired: '资源“{record}”已到期，不再接受认领。',
  claimRequested: '{compound}认领“{record}”，请在期限内回应。',
  claimedOnBehalf: '“{record}”已代{compound}认领，后续由社区确认和评价。',
  placeHeld: '“{record}”空出名额，已为{compound}保留，请在期限内确认。',
  placeLapsed: '“{record}”为{compound}保留的名额未在期限内确认，已回到候补。',
  claimAccepted: '{compound}对“{record}”的认领已获同意，对方提议{startsAt}开始，请回复。',
  claimScheduled: '“{record}”在{compound}的时间已确定，{startsAt}开始。',
  timeProposed: '对方就{compound}的“{record}”提议{startsAt}开始，请回复。',
  claimDeclined: '{compound}对“{record}”的认领已被婉拒。',
  claimExpired: '{compound}对“{record}”的认领逾期未获回应，已结束。',
  claimCancelled: '{compound}对“{record}”的认领已取消。',
  deliveryRecorded: '“{record}”在{compound}已登记落实，请在期限内确认。',
  deliveryConfirmed: '“{record}”在{compound}的落实情况已确认，请评价。',
  deliveryDisputed: '“{record}”在{compound}的落实情况有异议，由街道裁定。',
  deliverySettled: '“{record}”在{compound}的落实异议已裁定，请评价。',
  noShowReported: '“{record}”在{compound}被报告未到场，可在期限内申诉。',
  noShowObjected: '对方就“{record}”在{compound}的未到场提出申诉。',
  evaluationsOpened: '“{record}”在{compound}的评价已公开，可查看双方评价。',
  evaluationsDiffer: '“{record}”在{compound}的双方评价差距较大，请了解情况。',
  unknown: '“{record}”有新的进展。',
  withDue: '{sentence}截止时间：{due}。',
} satisfies Record<MessageKind | 'unknown' | 'withDue', string>

/** The page of the messages. */
export const messageListZh = {
  title: '消息',
  none: '尚无消息',
  noneHint: '与您有关的资源、成员和认领有进展时，会在此告知。',
  unread: '未读',
  markRead: '标为已读',
  markAllRead: '全部标为已读',
  more: '查看更早的消息',
}
