import { portalPages } from '../support/pages/portal-pages.ts'
import { pagesOf } from '../support/pages/pages-of.ts'

pagesOf(portalPages, 'zh-CN')
