import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

/** A mail server, and the texts that it took. */
export async function startMailServer(): Promise<{ url: string; texts: string[]; stop(): Promise<void> }> {
  const texts: string[] = []
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    async onData(stream, _session, callback) {
      // Chinese text goes as base64.
      const [, body = ''] = (await text(stream)).split(/\r?\n\r?\n([^]*)/)
      texts.push(Buffer.from(body, 'base64').toString())
      callback()
    },
  })
  const { port } = await new Promise<AddressInfo>((resolve) => {
    const listening = server.listen(0, '127.0.0.1', () => resolve(listening.address() as AddressInfo))
  })
  return {
    url: `smtp://127.0.0.1:${port}`,
    texts,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
