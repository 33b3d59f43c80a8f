import { demonstrate } from '../../src/demonstration/index.ts'
import { readEnvironment } from '../../src/environment.ts'
import { TestClock } from '../../src/platform/clock.ts'
import { createServices } from '../../src/services.ts'
import type { Filling } from './database.ts'
import { guardedLog } from './log-guard.ts'

/** The demonstration district: \`startApi({ DEMO: 'true' }, demonstration)\`. */
export const demonstration: Filling = {
  name: 'demonstration',
  async fill({ url }) {
    const environment = readEnvironment({ NODE_ENV: 'test', DEMO: 'true' })
    const { log, expectNoLeaks } = guardedLog()
    // It stands still, so that a test can fill a second one at the same moment.
    const services = await createServices({ environment, log, appUrl: url, clock: new TestClock() })
    await demonstrate(services)
    await services.orm.close()
    expectNoLeaks()
  },
}
