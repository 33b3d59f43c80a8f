/** What an uploaded file is for; decides its accepted types. */
export const FilePurpose = {
  PICTURE: 'PICTURE',
  QUALIFICATION: 'QUALIFICATION',
  LICENCE: 'LICENCE',
  EVIDENCE: 'EVIDENCE',
  ATTACHMENT: 'ATTACHMENT',
  HOLDER_PAPER: 'HOLDER_PAPER',
  CHALLENGER_PAPER: 'CHALLENGER_PAPER',
} as const
export type FilePurpose = (typeof FilePurpose)[keyof typeof FilePurpose]
