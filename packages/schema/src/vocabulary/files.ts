/** What an uploaded file is for; decides its accepted types. */
export const FilePurpose = {
  PICTURE: 'PICTURE',
  QUALIFICATION: 'QUALIFICATION',
  LICENCE: 'LICENCE',
  EVIDENCE: 'EVIDENCE',
  ATTACHMENT: 'ATTACHMENT',
} as const
export type FilePurpose = (typeof FilePurpose)[keyof typeof FilePurpose]
