/** What the log says of direct claims. */
export const directClaimActions = {
  claimNeedDirectly: '直接认领需求',
  registerDirectClaim: '登记无账号的认领',
  sendDirectClaim: '扫码认领需求',
  confirmDirectClaim: '确认直接认领',
  declineDirectClaim: '婉拒直接认领',
  withdrawDirectClaim: '撤回直接认领',
  cancelDirectClaim: '取消直接认领',
  agreeDirectClaimDay: '约定直接认领的日期',
  recordDirectClaim: '登记直接认领落实',
  endDirectClaims: '需求结束，直接认领取消',
  revealGuestMobile: '查看认领人手机号',
  eraseGuests: '到期清除认领人姓名和号码',
  openDirectClaimLink: '生成需求二维码',
  renewDirectClaimLink: '更换需求二维码',
  closeDirectClaimLink: '关闭需求二维码',
}

/** What their changes are of. */
export const directClaimFields = {
  reach: '预计服务',
  reached: '实际服务',
  needEnd: '需求结束方式',
}
