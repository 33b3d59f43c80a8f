import { appConfig } from '@youlin/client/vite'
import { defineConfig } from 'vite'

export default defineConfig(({ command }) => appConfig('/', 5174, command))
