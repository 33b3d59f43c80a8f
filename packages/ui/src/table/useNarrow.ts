import { onBeforeUnmount, ref } from 'vue'

/** Whether the window is below a width; below 48 rem (768 px) tables become cards. */
export function useNarrow(rem = 48) {
  const query = window.matchMedia(`(width < ${rem}rem)`)
  const narrow = ref(query.matches)
  const follow = () => (narrow.value = query.matches)
  query.addEventListener('change', follow)
  onBeforeUnmount(() => query.removeEventListener('change', follow))
  return narrow
}
