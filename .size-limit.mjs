import { filesOf } from './scripts/bundles.mjs'

const portalFirst = /features\/home\/HomePage\.vue$/
const adminList = /features\/audit\/AuditPage\.vue$/

const limit = (name, path, kilobytes) => ({ name, path, limit: `${kilobytes} kB`, gzip: true })

export default [
  limit('portal: JavaScript before the first page', filesOf('building-portal', 'js', portalFirst), 125),
  limit('portal: CSS of the first page', filesOf('building-portal', 'css', portalFirst), 20),
  limit('admin: JavaScript of a list page', filesOf('admin', 'js', adminList), 270),
  limit('admin: CSS of a list page', filesOf('admin', 'css', adminList), 35),
]
