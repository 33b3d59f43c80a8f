import type { enterprise as zhCN } from '../zh-CN/enterprise.ts'

/** What is known of the own enterprise. */
export const enterprise: typeof zhCN = {
  profile: 'Profile',
  name: 'Name',
  status: 'State',
  creditCode: 'Credit code',
  kind: 'Type',
  buildings: 'Buildings',
  contactName: 'Contact',
  contactMobile: 'Mobile number',
  licence: 'Licence',
  noLicence: 'Not uploaded yet',
  uploadLicence: 'Upload the licence',
  replaceLicence: 'Replace the licence',
  licenceKept: 'The licence was uploaded.',
  edit: 'Edit the profile',
  save: 'Save',
  saved: 'The profile was saved.',
  mobileKept: 'At present {mobile}; leave empty to keep it.',
  refusedFor: 'The registration was refused: {reason} Mend it and apply to a council again.',
}
