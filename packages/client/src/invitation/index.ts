export { invitationLink } from './invitationLink.ts'
export { default as ShownOnce } from './ShownOnce.vue'
