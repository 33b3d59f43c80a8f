import { filesOf } from './scripts/bundles.mjs'

const portalFirst = /features\/home\/HomePage\.vue$/
const portalList = /features\/offers\/OfferFindPage\.vue$/
const portalListTexts = [/locales\/zh-CN\/offers\.ts$/, /locales\/zh-CN\/claiming\.ts$/]
const adminList = /features\/audit\/AuditPage\.vue$/

const limit = (name, path, kilobytes) => ({ name, path, limit: `${kilobytes} kB`, gzip: true })

const allOf = (lists) => [...new Set(lists.flat())]

export default [
  limit('portal: JavaScript before the first page', filesOf('building-portal', 'js', portalFirst), 125),
  limit(
    'portal: JavaScript before the first list',
    allOf([portalList, ...portalListTexts].map((page) => filesOf('building-portal', 'js', page))),
    125,
  ),
  limit('portal: CSS of the first list', filesOf('building-portal', 'css', portalList), 20),
  limit('portal: CSS of the first page', filesOf('building-portal', 'css', portalFirst), 20),
  limit('admin: JavaScript of a list page', filesOf('admin', 'js', adminList), 270),
  limit('admin: CSS of a list page', filesOf('admin', 'css', adminList), 35),
]
