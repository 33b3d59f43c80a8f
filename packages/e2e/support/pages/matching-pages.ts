import { NeedStatus } from '@youlin/schema'
import { type PageEntry, press } from './page-list.ts'

/** Needs, supervision, the map, the calendar, coverage and matching rounds, as the admin shows them. */
export function matchingPages({
  district,
  street,
  auditor,
}: Record<'district' | 'street' | 'auditor', string>): PageEntry[] {
  return [
    {
      route: 'needs',
      path: '/needs',
      as: district,
      nothing: '/needs?q=zzzz',
      asks: true,
      also: [
        { path: '/needs?open={needsOPEN}', as: street },
        { path: '/needs', as: auditor },
      ],
    },
    {
      route: 'need',
      path: '/needs/{needsOPEN}',
      as: district,
      asks: true,
      also: Object.keys(NeedStatus).map((status) => ({ path: `/needs/{needs${status}}`, as: street })),
    },
    { route: 'direct-claim', path: '/direct-claims/{directClaim}', as: district, asks: true },
    {
      route: 'supervision',
      path: '/supervision',
      as: street,
      nothing: '/supervision?q=zzzz',
      asks: true,
      also: [
        { path: '/supervision', as: district },
        { path: '/supervision?view=all', as: district },
        { path: '/supervision?view=soon', as: auditor },
      ],
    },
    {
      route: 'map',
      path: '/map',
      as: district,
      nothing: '/map?layer=COMPOUNDS&q=zzzz',
      asks: true,
      also: [
        { path: '/map?layer=GAPS&kind=SERVICE', as: district },
        { path: '/map?layer=COMPOUNDS', as: auditor },
        { path: '/map?layer=GAPS&since=180&kind=PRODUCT', as: street },
      ],
    },
    {
      route: 'calendar',
      path: '/calendar?view=list',
      as: street,
      nothing: '/calendar?view=list&day=2031-05-05',
      asks: true,
      also: [
        { path: '/calendar', as: district },
        { path: '/calendar?view=week&kind=CULTURE', as: auditor },
      ],
    },
    {
      route: 'coverage',
      path: '/coverage',
      as: district,
      asks: true,
      also: [{ path: '/coverage', as: street }],
    },
    {
      route: 'coverage-gaps',
      path: '/coverage/gaps?fillable=1',
      as: district,
      nothing: '/coverage/gaps?category=zzzz',
      asks: true,
      also: [{ path: '/coverage/gaps?kind=SERVICE&since=90', as: street }],
    },
    {
      route: 'matching-rounds',
      path: '/matching-rounds',
      as: district,
      nothing: '/matching-rounds?status=CANCELLED',
      asks: true,
      also: [{ path: '/matching-rounds', as: street }],
      overlays: [{ name: 'new round', open: press(/^(新建轮次|New round)$/) }],
    },
    {
      route: 'matching-round',
      path: '/matching-rounds/{computed}',
      as: district,
      asks: true,
      also: [
        { path: '/matching-rounds/{published}', as: district },
        { path: '/matching-rounds/{computed}?open={planned}', as: district },
        { path: '/matching-rounds/{published}', as: auditor },
      ],
      overlays: [
        { name: 'scope', open: press(/^(修改范围|Change scope)$/) },
        { name: 'publication', open: press(/^(发布|Publish)$/) },
        { name: 'cancellation', open: press(/^(取消轮次|Cancel round)$/) },
        { name: 'addition', open: press(/^(添加建议|Add a proposal)$/) },
      ],
    },
  ]
}
