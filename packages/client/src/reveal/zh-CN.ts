/** What the reading of a full number says. */
export const revealZh = {
  action: '查看号码',
  confirm: '查看',
  reason: '理由',
  consequence: '查看时间和理由将记入日志，{name}可在本人页面看到。',
}
