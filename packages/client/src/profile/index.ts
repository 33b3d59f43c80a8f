export { default as OwnAccount } from './OwnAccount.vue'
export { default as ReadingCard } from './ReadingCard.vue'
