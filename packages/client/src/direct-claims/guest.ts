export { default as BroughtFields } from './BroughtFields.vue'
export { blankBrought, blankGuest, broughtOf, guestOf, wrongGuest } from './directClaimForm.ts'
export { default as GuestFields } from './GuestFields.vue'
export { filled, useDirectClaimWords } from './useDirectClaimWords.ts'
