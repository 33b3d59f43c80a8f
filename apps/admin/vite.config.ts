import { appConfig } from '@youlin/client/vite'
import { defineConfig } from 'vite'

export default defineConfig(({ command }) => appConfig('/admin/', 5173, command))
