import type { invitationZh } from './zh-CN.ts'

/** The same in English. */
export const invitationEn: typeof invitationZh = {
  title: 'Accept an invitation',
  district: 'District',
  unit: 'Unit',
  role: 'Role',
  inviter: 'Invited by',
  invited: 'Invited',
  mobile: 'Mobile number',
  term: 'Term of the role',
  expires: 'The link works until',
  name: 'Name',
  password: 'Password',
  newPassword: 'Choose a password',
  newAccount: 'Choose a name and a password for this number. You will sign in with both from now on.',
  hasAccount: 'This number has an account. Enter its password to show that it is yours.',
  accept: 'Accept the invitation',
  accepted: 'Invitation accepted. The role has begun.',
  acceptedLater: 'Invitation accepted. The role begins on {day}.',
  invalid: 'This invitation link no longer works',
  invalidHint: 'A link works once, within seven days. Ask whoever invited you for another one.',
  copy: 'Copy',
  copied: 'Copied.',
  link: 'Invitation link',
  linkHint: 'Shown this once. Pass it on to the person invited; it works once, within seven days.',
}
