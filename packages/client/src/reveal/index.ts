export { default as RevealNumber } from './RevealNumber.vue'
export { useRevealMobile } from './useRevealMobile.ts'
