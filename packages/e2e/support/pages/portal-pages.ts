import { ClaimStatus, OfferStatus } from '@youlin/schema'
import { first, press, type PageList } from './page-list.ts'
import {
  claim,
  communityNeed,
  guestLink,
  ownOffer,
  poster,
  opensEndedLink,
  sendsDirectClaim,
  tomorrow,
  voiceIs,
} from './portal-records.ts'
import { sessionPages } from './session-pages.ts'

const community = 'community-staff'
const enterprise = 'enterprise-rep-2'
const officer = 'council-officer'
/** Registered, and nothing more. */
const newcomer = 'enterprise-new'

const claimStates = Object.keys(ClaimStatus)
const offerStates = Object.keys(OfferStatus).filter((status) => status !== OfferStatus.WITHDRAWN)

export const portalPages: PageList = {
  app: 'portal',
  base: '',
  records: [
    {
      as: community,
      lists: [
        ...claimStates.map(claim('taken')),
        first('free', 'offers', 'openToClaim: true'),
        first('ownCompound', 'compounds', 'mine: true'),
        first('ownNeed', 'needs', 'mine: true, openToClaim: true'),
        first('answered', 'needs', 'statuses: [MET, PARTLY_MET]'),
        first('directClaim', 'directClaims', 'statuses: [REQUESTED]'),
        guestLink,
        poster('begun', 'statuses: [DELIVERED]'),
        poster('coming', `statuses: [SCHEDULED], scheduledAfter: "${tomorrow}"`),
      ],
    },
    {
      as: enterprise,
      lists: [
        ...claimStates.map(claim('given')),
        ...offerStates.map(ownOffer),
        first('openNeed', 'needs', 'openToClaim: true'),
        first('ofStaff', 'claims', 'side: TAKER'),
        communityNeed,
        first('staffNeed', 'needs', 'mine: true'),
      ],
    },
    { as: officer, lists: [first('review', 'offers', 'forMyReview: true')] },
  ],
  entries: [
    ...sessionPages(community),
    {
      route: 'home',
      path: '/',
      as: enterprise,
      emptyFor: newcomer,
      asks: true,
      also: [
        { path: '/', as: community },
        { path: '/', as: officer },
      ],
    },
    {
      route: 'register',
      path: '/register',
      asks: true,
      overlays: [
        {
          name: 'refused',
          open: async (page) => {
            await page.getByLabel(/^(名称|Name)/).fill('Testing Ltd')
            await page.getByLabel(/统一社会信用代码|credit code/i).fill('91350100M000100Y43')
            await page.getByLabel(/所在楼宇|Building/).selectOption({ index: 1 })
            await page.getByLabel(/手机号|Mobile/).fill('13900000000')
            await page.getByLabel(/密码|Password/).fill('a-new-password-1')
          },
          typed: { label: /联系人|Contact/, value: 'Li', send: /^(提交|Submit|Register)$/ },
        },
      ],
    },
    {
      route: 'memberships',
      path: '/memberships',
      as: enterprise,
      emptyFor: community,
      asks: true,
      also: [{ path: '/memberships', as: officer }],
      overlays: [{ name: 'application', open: press(/申请加入理事会|Apply/) }],
    },
    {
      route: 'offers',
      path: '/offers',
      as: community,
      nothing: '/offers?q=zzzz',
      asks: true,
      also: [{ path: '/offers', as: officer }],
      overlays: [
        { name: 'filters', width: 390, open: press(/^(筛选|Filter|More filters)/) },
        { name: 'claim', open: press(/^(认领|Claim)/) },
        {
          name: 'feedback',
          open: press(/^(反馈|Feedback)$/),
          typed: { label: /^(内容|Text)/, value: 'Testing', send: /^(提交|Send)$/ },
        },
        { name: 'help', open: press(/^(帮助|Help)$/) },
        { name: 'shortcuts', open: (page) => page.keyboard.press('?') },
      ],
    },
    {
      route: 'new-offer',
      path: '/offers/new',
      as: enterprise,
      emptyFor: newcomer,
      asks: true,
      also: [{ path: '/offers/new', as: officer }],
      overlays: [
        { name: 'earlier offers', open: press(/再办一次|again/i) },
        { name: 'templates', open: press(/从模板|template/i) },
        {
          name: 'incomplete',
          open: press(/^(提交审核|Submit)/),
        },
      ],
    },
    {
      route: 'my-offers',
      path: '/offers/mine',
      as: enterprise,
      nothing: '/offers/mine?status=WITHDRAWN',
      emptyFor: newcomer,
      asks: true,
      also: [{ path: '/offers/mine', as: officer }],
    },
    {
      route: 'offers-to-review',
      path: '/offers/review',
      as: officer,
      asks: true,
      also: [{ path: '/offers/review?open={review}', as: officer }],
    },
    {
      route: 'offer',
      path: '/offers/{free}',
      as: community,
      asks: true,
      also: offerStates.map((status) => ({ path: `/offers/{own${status}}`, as: enterprise })),
    },
    {
      route: 'edit-offer',
      path: '/offers/{ownDRAFT}/edit',
      as: enterprise,
      asks: true,
      also: [
        { path: '/offers/{ownPUBLISHED}/edit', as: enterprise },
        { path: '/offers/{ownCLOSED}/edit', as: enterprise },
      ],
    },
    { route: 'messages', path: '/messages', as: enterprise, emptyFor: newcomer, asks: true },
    { route: 'profile', path: '/profile', as: community },
    { route: 'channels', path: '/profile/channels', as: community, asks: true },
    {
      route: 'enterprise',
      path: '/enterprise',
      as: enterprise,
      asks: true,
      overlays: [
        { name: 'invitation', open: press(/^(邀请代表|Invite a representative)/) },
        { name: 'profile', open: press(/^(修改资料|Edit the profile)$/) },
      ],
    },
    // Only whoever invites knows a link that works.
    { route: 'invitation', path: '/invitation', asks: true },
    {
      route: 'voice',
      path: '/voice#{begun}',
      asks: true,
      also: [{ path: '/voice#{coming}' }],
      overlays: [
        { name: 'nothing chosen', open: press(/^(提交评价|Send)$/) },
        { name: 'answered', open: voiceIs('ANSWERED') },
        { name: 'closed', open: voiceIs('CLOSED') },
        { name: 'cancelled', open: voiceIs('NOTHING') },
      ],
    },
    {
      route: 'guest-claim',
      path: '/n#{guestLink}',
      asks: true,
      overlays: [
        { name: 'incomplete', open: press(/^(提交认领|Send)$/) },
        { name: 'sent', open: sendsDirectClaim },
        { name: 'ended', open: opensEndedLink },
      ],
    },
    { route: 'direct-claim', path: '/direct-claims/{directClaim}', as: community, asks: true },
    {
      route: 'claims',
      path: '/claims',
      as: community,
      nothing: '/claims?q=zzzz',
      emptyFor: newcomer,
      asks: true,
      also: [{ path: '/claims?all=1', as: officer }],
    },
    {
      route: 'claim',
      path: '/claims/{takenSCHEDULED}',
      as: community,
      asks: true,
      also: [
        ...claimStates.map((status) => ({ path: `/claims/{taken${status}}`, as: community })),
        ...claimStates.map((status) => ({ path: `/claims/{given${status}}`, as: enterprise })),
        { path: '/claims/{ofStaff}', as: enterprise },
      ],
    },
    {
      route: 'map',
      path: '/map',
      as: enterprise,
      nothing: '/map?layer=COMPOUNDS&q=zzzz',
      asks: true,
      also: [
        { path: '/map?layer=COMPOUNDS', as: officer },
        { path: '/map?layer=OFFERS&compound={ownCompound}', as: community },
        { path: '/map?layer=OFFERS', as: community },
        { path: '/map?layer=GAPS&since=180', as: community },
      ],
      overlays: [{ name: 'filters', width: 390, open: press(/^(筛选|Filter)/) }],
    },
    {
      route: 'calendar',
      path: '/calendar?view=list',
      as: enterprise,
      nothing: '/calendar?view=list&day=2031-05-05',
      emptyFor: newcomer,
      asks: true,
      also: [
        { path: '/calendar', as: community },
        { path: '/calendar?view=week', as: officer },
      ],
      overlays: [{ name: 'filters', width: 390, open: press(/^(筛选|Filter)/) }],
    },
    {
      route: 'proposals',
      path: '/proposals',
      as: community,
      nothing: '/proposals?q=zzzz',
      asks: true,
      overlays: [{ name: 'decline', open: press(/^(婉拒|Decline)/) }],
    },
    {
      route: 'needs',
      path: '/needs',
      as: community,
      nothing: '/needs?q=zzzz',
      emptyFor: newcomer,
      asks: true,
      overlays: [
        {
          name: 'new need',
          open: async (page) => {
            await press(/^(提需求|Raise a need)$/)(page)
            const dialog = page.getByRole('dialog')
            await dialog.getByLabel(/^(需求说明|What is needed)/).fill('For the reading room')
            await dialog.getByLabel(/^(数量|How many)/).fill('12')
          },
          typed: { label: /^(标题|Title|Heading)/, value: 'Reading glasses', send: /^(提交|Submit)$/ },
        },
      ],
      also: [
        { path: '/needs', as: enterprise },
        { path: '/needs?view=MINE', as: enterprise },
        { path: '/needs', as: officer },
      ],
    },
    {
      route: 'need',
      path: '/needs/{ownNeed}',
      as: community,
      asks: true,
      also: [
        { path: '/needs/{answered}', as: community },
        { path: '/needs/{openNeed}', as: enterprise },
        { path: '/needs/{communityNeed}', as: enterprise },
        { path: '/needs/{staffNeed}', as: enterprise },
        { path: '/needs/{openNeed}', as: officer },
      ],
      overlays: [
        { name: 'again', open: press(/^(再提一次|Raise again)$/) },
        { name: 'withdrawal', open: press(/^(撤回|Withdraw)/) },
      ],
    },
  ],
}
