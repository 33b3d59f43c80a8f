import { ClaimStatus, CouncilStatus, MembershipStatus, NeedStatus, OfferStatus } from '@youlin/schema'
import { first, press, type PageList } from './page-list.ts'
import { matchingPages } from './matching-pages.ts'
import { keepingPages } from './keeping-pages.ts'
import { sessionPages } from './session-pages.ts'

const district = 'district-admin-2'
const street = 'street-staff'
/** Nothing waits here. */
const quiet = 'street-staff-2'
const auditor = 'auditor'

/** One record in each state. */
const each = (list: string, states: object) =>
  Object.keys(states).map((status) => first(`${list}${status}`, list, `statuses: [${status}]`))

export const adminPages: PageList = {
  app: 'admin',
  base: '/admin',
  records: [
    {
      as: district,
      lists: [
        ...each('councils', CouncilStatus),
        ...each('councilMemberships', MembershipStatus),
        ...each('offers', OfferStatus),
        ...each('claims', ClaimStatus),
        ...each('needs', NeedStatus),
        first('directClaim', 'directClaims', 'statuses: [REQUESTED]'),
        first('computed', 'matchingRounds', 'statuses: [COMPUTED]'),
        first('published', 'matchingRounds', 'statuses: [PUBLISHED]'),
        first('planned', 'proposals', 'statuses: [PLANNED]'),
        first('enterprise', 'enterprises', 'statuses: [VERIFIED]'),
        first('building', 'buildings', ''),
        first('compound', 'compounds', ''),
        first('review', 'offers', 'forMyReview: true'),
        first('dispute', 'registrationDisputes', 'statuses: [OPEN]'),
        first('decided', 'registrationDisputes', 'statuses: [KEPT]'),
        first('user', 'users', 'role: COMMUNITY_STAFF, state: CURRENT'),
        first('invitation', 'invitations', 'status: OPEN, role: COMMUNITY_STAFF'),
      ],
    },
    { as: street, lists: [first('disputed', 'claims', 'todo: DELIVERY_TO_SETTLE')] },
  ],
  entries: [
    ...sessionPages(district),
    {
      route: 'home',
      path: '/',
      as: district,
      emptyFor: auditor,
      asks: true,
      also: [{ path: '/', as: street }],
    },
    {
      route: 'offers',
      path: '/offers',
      as: district,
      nothing: '/offers?q=zzzz',
      asks: true,
      also: [
        { path: '/offers?view=review', as: district },
        { path: '/offers?view=review&open={review}', as: district },
        { path: '/offers?view=review', as: quiet },
        { path: '/offers?view=overdue', as: auditor },
      ],
      overlays: [
        { name: 'columns', width: 1366, open: press(/^(列设置|Columns)/) },
        { name: 'filters', open: (page) => page.getByText(/^(更多筛选|More filters)$/).click() },
        {
          name: 'saved view',
          open: press(/^(保存为视图|Save as a view)/),
          typed: { label: /^(视图名称|Name of the view)/, value: 'Testing', send: /^(保存|Save)$/ },
        },
        { name: 'shortcuts', open: (page) => page.keyboard.press('?') },
        {
          name: 'navigation',
          width: 390,
          open: (page) => page.getByRole('button', { name: /^(菜单|Menu)$/ }).click(),
        },
      ],
    },
    {
      route: 'offer',
      path: '/offers/{review}',
      as: district,
      asks: true,
      also: Object.keys(OfferStatus).map((status) => ({ path: `/offers/{offers${status}}`, as: district })),
    },
    ...matchingPages({ district, street, auditor }),
    {
      route: 'claims',
      path: '/claims',
      as: district,
      nothing: '/claims?q=zzzz',
      asks: true,
      also: [
        { path: '/claims?view=DELIVERY_TO_SETTLE', as: street },
        { path: '/claims?view=DELIVERY_TO_SETTLE&open={disputed}', as: street },
        { path: '/claims?view=DELIVERY_TO_SETTLE', as: quiet },
        { path: '/claims', as: auditor },
      ],
      overlays: [{ name: 'claim on behalf', open: press(/^(代认领|Claim on behalf)/) }],
    },
    {
      route: 'claim',
      path: '/claims/{disputed}',
      as: street,
      asks: true,
      also: Object.keys(ClaimStatus).map((status) => ({ path: `/claims/{claims${status}}`, as: district })),
    },
    {
      route: 'buildings',
      path: '/buildings',
      as: district,
      nothing: '/buildings?q=zzzz',
      asks: true,
      also: [{ path: '/buildings', as: auditor }],
      overlays: [{ name: 'new building', open: press(/^(新增楼宇|Add a building)$/) }],
    },
    {
      route: 'building',
      path: '/buildings/{building}',
      as: district,
      asks: true,
      overlays: [{ name: 'correction', open: press(/^(编辑楼宇|Edit the building)$/) }],
    },
    {
      route: 'councils',
      path: '/councils',
      as: district,
      nothing: '/councils?q=zzzz',
      asks: true,
      overlays: [
        {
          name: 'new council',
          open: press(/^(组建理事会|Form|Create)/),
        },
      ],
    },
    {
      route: 'council',
      path: '/councils/{councilsACTIVE}',
      as: district,
      asks: true,
      also: [
        { path: '/councils/{councilsFORMING}', as: district },
        { path: '/councils/{councilsDISSOLVED}', as: auditor },
      ],
    },
    {
      route: 'enterprises',
      path: '/enterprises',
      as: district,
      nothing: '/enterprises?q=zzzz',
      asks: true,
      also: [{ path: '/enterprises?open={enterprise}', as: district }],
    },
    {
      route: 'enterprise',
      path: '/enterprises/{enterprise}',
      as: district,
      asks: true,
      overlays: [
        { name: 'reading of the number', open: press(/^(查看号码|See the number)/) },
        { name: 'closing', open: press(/^(注销企业|Close the enterprise)$/) },
      ],
    },
    {
      route: 'memberships',
      path: '/memberships',
      as: district,
      nothing: '/memberships?q=zzzz',
      asks: true,
      also: [
        { path: '/memberships?view=pending', as: district },
        { path: '/memberships?view=pending', as: quiet },
        ...Object.keys(MembershipStatus).map((status) => ({
          path: `/memberships?open={councilMemberships${status}}`,
          as: district,
        })),
      ],
    },
    {
      route: 'territory',
      path: '/territory?open=420102002,420102002003',
      as: district,
      nothing: '/territory?q=zzzz',
      asks: true,
      overlays: [
        {
          name: 'new compound',
          open: press(/新增小区|Add a compound|Add/),
          typed: { label: /^(名称|Name)/, value: 'Testing Court', send: /^(保存|Save)$/ },
        },
      ],
    },
    { route: 'compound', path: '/compounds/{compound}', as: district, asks: true },
    {
      route: 'audit',
      path: '/audit',
      as: district,
      nothing: '/audit?from=2001-01-01&until=2001-01-02',
      asks: true,
      also: [{ path: '/audit', as: auditor }],
      overlays: [{ name: 'entry', width: 390, open: press(/^(查看|Open|View)$/) }],
    },
    {
      route: 'profile',
      path: '/profile',
      as: district,
      asks: true,
      also: [{ path: '/profile', as: auditor }],
    },
    { route: 'messages', path: '/messages', as: district, asks: true },
    { route: 'channels', path: '/profile/channels', as: street, asks: true },
    ...keepingPages({ district, street, auditor }),
    {
      route: 'disputes',
      path: '/disputes',
      as: district,
      nothing: '/disputes?status=JOINED',
      asks: true,
      also: [
        { path: '/disputes?view=open&open={dispute}', as: district },
        { path: '/disputes?open={decided}', as: auditor },
      ],
    },
    {
      route: 'feedback',
      path: '/feedback',
      as: district,
      nothing: '/feedback?kind=SUGGESTION&status=CLOSED',
      asks: true,
      also: [{ path: '/feedback?view=open', as: auditor }],
    },
    {
      route: 'imports',
      path: '/imports',
      as: district,
      nothing: '/imports?kind=USER',
      asks: true,
      also: [
        { path: '/imports', as: street },
        { path: '/imports', as: auditor },
      ],
    },
    {
      route: 'import',
      path: '/imports/new?kind=BUILDING',
      as: district,
      also: [
        { path: '/imports/new?kind=USER', as: street },
        { path: '/imports/new?kind=COMPOUND&import=no-such-import', as: district },
      ],
    },
    // Only whoever invites knows a link that works.
    { route: 'invitation', path: '/invitation', asks: true },
  ],
}
