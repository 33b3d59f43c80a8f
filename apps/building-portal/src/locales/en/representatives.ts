import type { representatives as zhCN } from '../zh-CN/representatives.ts'

/** Who acts for the own enterprise. */
export const representatives: typeof zhCN = {
  present: 'Present representatives',
  self: 'You',
  by: 'Invited or appointed by {name}',
  invite: 'Invite a representative',
  inviteNote:
    'They can publish offers, deal with claims and evaluate for this enterprise. You pass the link on yourself; no text message is sent.',
  mobile: 'Mobile number',
  name: 'Name',
  makeLink: 'Make the link',
  passedOn: 'Passed on',
  end: 'End the role',
  endConsequence: '{name} can no longer act for this enterprise from now on, and is signed out of it.',
  ended: 'Role ended.',
  invited: 'Open invitations',
  noneInvited: 'No open invitations.',
  openUntil: 'The link works until {until}',
  renew: 'Make another link',
  withdraw: 'Withdraw',
  withdrawn: 'Invitation withdrawn. Its link no longer works.',
}
