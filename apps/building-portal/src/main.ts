import { startApp } from '@youlin/client/shell'
import { AppName } from '@youlin/schema'
import '@youlin/ui/styles/tokens.css'
import '@youlin/ui/styles/base.css'
import '@youlin/ui/styles/element-plus.css'
import App from './App.vue'
import { later } from './locales/zh-CN/later.ts'
import { zhCN } from './locales/zh-CN/index.ts'
import { routes } from './router.ts'

void startApp({
  root: App,
  app: AppName.PORTAL,
  base: import.meta.env.BASE_URL,
  routes,
  zhCN,
  loadEnglish: async () => (await import('./locales/en/index.ts')).en,
  laterTexts: { 'zh-CN': async () => later, en: async () => (await import('./locales/en/later.ts')).later },
})
