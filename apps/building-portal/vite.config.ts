import { appConfig } from '@youlin/client/vite'
import { defineConfig } from 'vite'

export default defineConfig(appConfig('/', 5174))
