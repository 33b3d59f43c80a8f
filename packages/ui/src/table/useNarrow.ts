import { onBeforeUnmount, ref } from 'vue'

/** Whether the window is below 768 px, where tables become cards. */
export function useNarrow() {
  const query = window.matchMedia('(width < 48rem)')
  const narrow = ref(query.matches)
  const follow = () => (narrow.value = query.matches)
  query.addEventListener('change', follow)
  onBeforeUnmount(() => query.removeEventListener('change', follow))
  return narrow
}
