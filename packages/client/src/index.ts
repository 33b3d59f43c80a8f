export { createClient, type ClientOptions } from './apollo.ts'
export { type FormDraft, useDraft } from './drafts/useDraft.ts'
export { errorMessage, fieldErrors, requestIdOf, type Translate } from './errors/messages.ts'
export { problemOf, RefusedError, type Problem } from './errors/problem.ts'
export { useErrors } from './errors/useErrors.ts'
export { uploadFile, type StoredFile } from './files/uploadFile.ts'
export { newIdempotencyKey } from './idempotency.ts'
export type { EnumName, EnumValue, Labels } from './labels/enums.ts'
export { stateTones } from './labels/tones.ts'
export { useLabels } from './labels/useLabels.ts'
export { appearanceOfDevice, createLanguages, type Languages } from './language/language.ts'
export { sharedZh } from './locales/zh-CN.ts'
export {
  appOfRole,
  createSession,
  sessionKey,
  useSession,
  type Grant,
  type Session,
  type Viewer,
} from './session/session.ts'
