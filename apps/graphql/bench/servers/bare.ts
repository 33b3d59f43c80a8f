import { createServer } from 'node:http'
import pg from 'pg'
import { bareStatement } from '../offers-page.ts'

/** `node:http` and one prepared statement: no framework, no sign-in, no limits. */
const [url, districtId, port] = process.argv.slice(2)
const pool = new pg.Pool({
  connectionString: url,
  max: 10,
  options: `-c app.district_id=${districtId}`,
})
createServer((request, response) => {
  request.resume()
  pool.query({ name: 'offers', text: bareStatement }).then(
    ({ rows }) => {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ data: { offers: rows } }))
    },
    (error: unknown) => {
      response.statusCode = 500
      response.end(String(error))
    },
  )
}).listen(Number(port), '127.0.0.1')
