export { RemindStepsDocument } from '../graphql.generated.ts'
export { default as LightTag } from './LightTag.vue'
