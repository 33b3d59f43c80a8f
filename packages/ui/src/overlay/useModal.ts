import { onBeforeUnmount, onMounted, type Ref, type ShallowRef, watch } from 'vue'

/** Opens and closes a native dialog with its model, and gives the focus back to where it came from. */
export function useModal(dialog: Readonly<ShallowRef<HTMLDialogElement | null>>, open: Ref<boolean>) {
  let opener: Element | null = null

  function follow(now: boolean) {
    const element = dialog.value
    if (!element) return
    if (now && !element.open) {
      opener = document.activeElement
      element.showModal()
    }
    if (!now && element.open) element.close()
  }

  function closed() {
    open.value = false
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    opener = null
  }

  onMounted(() => follow(open.value))
  watch(open, follow, { flush: 'post' })
  onBeforeUnmount(() => {
    if (dialog.value?.open) dialog.value.close()
  })
  return { closed }
}
