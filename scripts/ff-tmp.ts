import { startSession } from '../tests/browser/harness/session';
import { openSite } from '../tests/browser/matrix/open';
const s = await startSession('firefox');
try {
  const page = await s.newPage();
  page.on('console', (m) => console.log('console', m.text()));
  page.on('pageerror', (e) => console.log('err', e));
  await openSite(page, 'x', { guard: false });
  await page.evaluate(() => { window.situs.show('x-home', 'id'); window.situs.focus(); });
  await page.keyboard.type('Layanan untuk orang cacat dibuka besok.');
  await new Promise((r) => setTimeout(r, 4000));
  console.log(await page.evaluate(() => [...document.documentElement.children].map((e) => e.outerHTML.slice(0, 200)).join('\n')));
  console.log(await page.evaluate(() => document.querySelector('[data-saring-overlay]')?.shadowRoot?.innerHTML.slice(-1500) ?? 'none'));
  await page.screenshot({ path: '/tmp/ff.png' });
} finally { await s.close(); }
