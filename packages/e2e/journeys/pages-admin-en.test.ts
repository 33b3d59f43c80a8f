import { adminPages } from '../support/pages/admin-pages.ts'
import { pagesOf } from '../support/pages/pages-of.ts'

pagesOf(adminPages, 'en')
