import { chromium } from 'playwright-core'
import { AxeBuilder } from '@axe-core/playwright'
const [url, ...rest] = process.argv.slice(2)
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-quic'] })
for (const [lang, large] of [['zh-CN',false],['en',true],['zh-CN',true],['en',false]]) for (const width of [1366,768,390,320]) {
  const ctx = await browser.newContext({ viewport: { width, height: 900 } })
  await ctx.addInitScript(([l,g]) => { localStorage.setItem('youlin.language', l); localStorage.setItem('youlin.large', g?'1':'0') }, [lang, large])
  const page = await ctx.newPage()
  page.on('console', m => ['error','warning'].includes(m.type()) && console.log('CONSOLE', m.text().slice(0,300)))
  page.on('pageerror', e => console.log('PAGEERROR', e.message.slice(0,300)))
  await page.goto(url); await page.waitForSelector('h1'); await page.waitForTimeout(600)
  const over = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth, [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1).slice(0,3).map(e => e.outerHTML.slice(0,90))])
  const axe = await new AxeBuilder({ page }).withTags(['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa']).analyze()
  console.log(lang, large, width, 'overflow', over[0] - over[1] > 0 ? JSON.stringify(over) : 0, 'axe', axe.violations.map(v => v.id + ' ' + v.nodes.slice(0,3).map(n => n.target + ' ' + n.html.slice(0,120)).join(' || ')))
  if (rest.includes('shot') && ((lang === 'zh-CN' && !large) || width === 320)) await page.screenshot({ path: `/tmp/shots/kit-${lang}-${large}-${width}.png`, fullPage: true })
  for (const k of ['dialog','sheet','confirm','panel','notice']) {
    if (!url.includes('kit')) break
    await page.click(`[data-kit=${k}]`); await page.waitForTimeout(150)
    const a = await new AxeBuilder({ page }).withTags(['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa']).analyze()
    if (a.violations.length) console.log('  ', k, a.violations.map(v => v.id + ' ' + v.nodes.slice(0,2).map(n => n.html.slice(0,150)).join(' || ')))
    await page.keyboard.press('Escape'); await page.waitForTimeout(150)
    const back = await page.evaluate(() => document.activeElement?.getAttribute('data-kit'))
    if (back !== k) console.log('  focus after Esc of', k, 'is', back)
  }
  await ctx.close()
}
await browser.close()
