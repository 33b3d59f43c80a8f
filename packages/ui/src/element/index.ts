export { default as ElementLocale } from './ElementLocale.vue'
