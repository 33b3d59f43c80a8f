/** Titles of the pages whose other texts come with them. */
export const pages = {
  home: '首页',
  memberships: '成员',
  register: '注册企业',
  offers: '找资源',
  offer: '资源详情',
  newOffer: '发布资源',
  editOffer: '编辑',
  myOffers: '我的资源',
  offersToReview: '待审资源',
  messages: '消息',
  profile: '我的',
  claims: '我的认领',
  claim: '认领详情',
  needs: '需求',
  need: '需求详情',
  enterprise: '本企业',
}
