import { filesOf } from './scripts/bundles.mjs'

const portalList = filesOf('building-portal', 'js', /features\/offers\/OfferFindPage\.vue$/)
const portalForm = filesOf('building-portal', 'js', /features\/offers\/OfferFormPage\.vue$/, portalList)
const adminList = filesOf('admin', 'js', /features\/offers\/OfferListPage\.vue$/)

const limit = (name, path, kilobytes) => ({ name, path, limit: `${kilobytes} kB`, gzip: true })

export default [
  limit('portal: JavaScript before the first list', portalList, 125),
  limit('portal: JavaScript that the form adds', portalForm, 115),
  limit(
    'portal: CSS of the list',
    filesOf('building-portal', 'css', /features\/offers\/OfferFindPage\.vue$/),
    20,
  ),
  limit('admin: JavaScript of a list page', adminList, 270),
  limit('admin: CSS of a list page', filesOf('admin', 'css', /features\/offers\/OfferListPage\.vue$/), 35),
]
