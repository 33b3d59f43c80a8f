import type { secondFactorZh } from './secondFactor.zh-CN.ts'

/** The English of them. */
export const secondFactorEn: typeof secondFactorZh = {
  title: 'Second factor',
  why: 'District administrators sign in with a second factor: besides the password, the 6 digits of an authenticator.',
  scan: 'Scan the QR code with an authenticator app such as Microsoft Authenticator.',
  picture: 'QR code of the second factor',
  type: 'Where no code can be scanned, type this key into the authenticator:',
  begin: 'Set up',
  code: 'Code',
  codeHint: 'The 6 digits that the authenticator shows now; they change every 30 seconds.',
  codeOrRecovery: 'The 6 digits that the authenticator shows now, or a recovery code without the device.',
  enrol: 'Set up',
  ask: 'Enter a code to finish signing in.',
  again: 'This step touches roles or data of weight: enter a code again. It holds for 10 minutes.',
  submit: 'Confirm',
  lost: 'Without device and recovery codes, ask another administrator of the district for a reset.',
  codes: 'Recovery codes',
  codesOnce: 'Shown this once; each replaces a code once. Print them or keep them safe.',
  copy: 'Copy',
  copied: 'Copied.',
  download: 'Download',
  print: 'Print',
  kept: 'Kept',
  fileName: 'youlin-recovery-codes',
}
