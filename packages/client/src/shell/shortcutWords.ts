import { computed } from 'vue'
import { useI18n } from 'vue-i18n'

const zhCN = {
  title: '快捷键',
  note: '输入文字时不起作用。',
  on: '使用快捷键',
  key: '按键',
  does: '作用',
  show: '显示快捷键',
  search: '查找',
}

const en: typeof zhCN = {
  title: 'Keyboard shortcuts',
  note: 'They do nothing while you type.',
  on: 'Use keyboard shortcuts',
  key: 'Key',
  does: 'What it does',
  show: 'Show the shortcuts',
  search: 'Search',
}

/** Kept out of the locales, since they come with the sheet alone. */
export function useShortcutWords() {
  const { locale } = useI18n({ useScope: 'global' })
  return computed(() => (locale.value === 'en' ? en : zhCN))
}
