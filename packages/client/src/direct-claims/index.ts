export { default as DirectClaims } from './DirectClaims.vue'
