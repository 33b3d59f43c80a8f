import type { ApolloClient } from '@apollo/client/core'
import { DefaultApolloClient } from '@vue/apollo-composable'
import { createApp } from 'vue'
import type { Languages } from '../language/language.ts'
import SecondFactorDialog from './SecondFactorDialog.vue'

let asking: Promise<boolean> | undefined

/** Asks for a code over whatever is open, and answers whether one was given; once for all who ask meanwhile. */
export function askForCode(client: ApolloClient<unknown>, languages: Languages): Promise<boolean> {
  asking ??= ask(client, languages).finally(() => {
    asking = undefined
  })
  return asking
}

async function ask(client: ApolloClient<unknown>, languages: Languages): Promise<boolean> {
  await languages.need(['secondFactor', 'fieldError', 'error'])
  const place = document.body.appendChild(document.createElement('div'))
  return new Promise((resolve) => {
    const dialog = createApp(SecondFactorDialog, {
      close(passed: boolean) {
        dialog.unmount()
        place.remove()
        resolve(passed)
      },
    })
    dialog.use(languages.i18n).provide(DefaultApolloClient, client).mount(place)
  })
}
