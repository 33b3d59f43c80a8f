import type { TestProject } from 'vitest/node'
import { startBrowser } from './browser.ts'
import { startProduct, type Account } from './product.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the product that all journeys of a run share. */
    productUrl: string
    /** Where a test file connects to the browser of the run. */
    browserEndpoint: string
    accounts: Record<string, Account>
  }
}

/** One product and one browser for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await startBrowser()
  console.log(`journeys in ${browser.name}`)
  try {
    const product = await startProduct()
    project.provide('productUrl', product.url)
    project.provide('browserEndpoint', browser.endpoint)
    project.provide('accounts', product.accounts)
    return async () => {
      await browser.stop()
      await product.stop()
    }
  } catch (error) {
    await browser.stop()
    throw error
  }
}
