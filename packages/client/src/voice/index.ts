export { default as ResidentVoice } from './ResidentVoice.vue'
