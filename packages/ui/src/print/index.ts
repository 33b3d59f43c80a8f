export { default as OfficialList } from './OfficialList.vue'
export { default as OfficialPoster } from './OfficialPoster.vue'
export { default as OfficialSlip } from './OfficialSlip.vue'
