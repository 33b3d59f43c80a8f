import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

/** An e-mail as a mail server took it. */
export interface Mail {
  id: string
  to: string
  raw: string
  /** Subject and text, decoded. */
  words: string
}

export interface MailServer {
  url: string
  mails: Mail[]
  /** What it answers to the next e-mails, before it takes any; `451` for later, `550` for never. */
  refusals: number[]
  /** Called when an e-mail is taken, before the sender hears of it. */
  onMail: () => unknown
  close(): Promise<void>
}

/** A real SMTP server. */
export async function startMailServer(): Promise<MailServer> {
  const mails: Mail[] = []
  const refusals: number[] = []
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    async onData(stream, session, callback) {
      const raw = await text(stream)
      const refusal = refusals.shift()
      if (refusal) return callback(Object.assign(new Error('not now'), { responseCode: refusal }))
      const to = session.envelope.rcptTo.map(({ address }) => address).join()
      mails.push({ id: /^Message-ID: (\S+)/im.exec(raw)![1]!, to, raw, words: decoded(raw) })
      await own.onMail()
      callback()
    },
  })
  // A sender that is killed cuts its line off.
  server.on('error', () => undefined)
  const { port } = await new Promise<AddressInfo>((resolve) => {
    const listening = server.listen(0, '127.0.0.1', () => resolve(listening.address() as AddressInfo))
  })
  const own: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refusals,
    onMail: () => undefined,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
  return own
}

/** The parts that nodemailer writes: encoded words in the head, base64 or quoted-printable beneath. */
function decoded(raw: string): string {
  const [head = '', body = ''] = raw.split(/\r?\n\r?\n([^]*)/)
  const subject = head
    .replace(/\r?\n[ \t]+/g, '')
    .replace(/=\?UTF-8\?B\?([^?]*)\?=/gi, (_, part: string) => Buffer.from(part, 'base64').toString())
    .replace(/=\?UTF-8\?Q\?([^?]*)\?=/gi, (_, part: string) => quoted(part.replaceAll('_', ' ')))
  const plain = /base64/i.test(head) ? Buffer.from(body, 'base64').toString() : quoted(body)
  return `${/^Subject: (.*)$/im.exec(subject)![1]}\n${plain}`
}

function quoted(text: string): string {
  const bytes = text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}

/** What came to a web server. */
export interface Posted {
  path: string
  headers: IncomingMessage['headers']
  body: Record<string, unknown>
}

export interface WebReceiver {
  url: string
  posted: Posted[]
  /** What it answers, status and body; the present answer stays until it is changed. */
  answer: [number, object]
  /** Called when something came, before the sender hears of it. */
  onPost: () => unknown
  close(): Promise<void>
}

export async function startWebReceiver(): Promise<WebReceiver> {
  const server = createServer(async (request, response) => {
    const body = JSON.parse(await text(request)) as Record<string, unknown>
    own.posted.push({ path: request.url!, headers: request.headers, body })
    await own.onPost()
    const [status, answer] = own.answer
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const own: WebReceiver = {
    url: `http://127.0.0.1:${port}`,
    posted: [],
    answer: [200, { errcode: 0 }],
    onPost: () => undefined,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return own
}
