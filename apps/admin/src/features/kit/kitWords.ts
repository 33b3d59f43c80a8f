import { computed } from 'vue'
import { useI18n } from 'vue-i18n'

const zhCN = {
  title: '组件',
  name: '名称',
  hint: '请填写全称。',
  wrong: '此项为必填，请填写。',
  note: '说明',
  submit: '提交',
  withdraw: '撤回',
  consequence: '撤回后将通知3个小区，不能恢复。',
  open: '打开',
  offer: '社区义诊',
  provider: '百步亭社区卫生服务中心',
  street: '街道',
  places: '余量',
  more: '全部展开',
  done: '已提交。',
  stale: '数据已被其他用户更新。',
  reason: '服务器未能完成此操作，请稍后再试。',
  whoMay: '区级管理员、街道工作人员可查看。',
  emptyHint: '可从上一次的资源再办一次。',
  choice: '席位',
  agree: '同意公开联系人',
  by: '张明 企业代表',
  step: '进度',
  day: '日期',
  sections: { fields: '表单', display: '展示', feedback: '反馈', overlays: '浮层', table: '列表' },
}

const en: typeof zhCN = {
  title: 'Components',
  name: 'Name',
  hint: 'Give the full name.',
  wrong: 'Fill this in.',
  note: 'Note',
  submit: 'Submit',
  withdraw: 'Withdraw',
  consequence: 'Three compounds will be told. This cannot be undone.',
  open: 'Open',
  offer: 'Free clinic',
  provider: 'Baibuting health centre',
  street: 'Street',
  places: 'Places',
  more: 'Show all',
  done: 'Submitted.',
  stale: 'Somebody else changed the record.',
  reason: 'The server could not do this. Try again later.',
  whoMay: 'District administrators and street staff may see it.',
  emptyHint: 'You can repeat an earlier offer.',
  choice: 'Seat',
  agree: 'Show my contact',
  by: 'Zhang Ming, enterprise representative',
  step: 'Progress',
  day: 'Day',
  sections: {
    fields: 'Fields',
    display: 'Display',
    feedback: 'Feedback',
    overlays: 'Overlays',
    table: 'Table',
  },
}

/** The sample texts of the kit; kept out of the locales, which every user loads. */
export function useKitWords() {
  const { locale } = useI18n({ useScope: 'global' })
  return computed(() => (locale.value === 'en' ? en : zhCN))
}
