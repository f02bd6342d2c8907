import { afterAll, describe, expect, it } from 'vitest';
import { serve } from './harness/routes';
import { browserKinds, type Session, startSession } from './harness/session';

describe.each(browserKinds)('the extension in %s', (kind) => {
  let session: Session | undefined;
  afterAll(() => session?.close());

  it('starts on the sites and asks the network for nothing', async () => {
    session = await startSession(kind);
    const page = await session.newPage();
    const seen = await serve(page, (url) =>
      url.pathname === '/' ? { body: '<!doctype html><textarea></textarea>' } : undefined,
    );
    await page.goto('https://www.facebook.com/');
    await page.type('textarea', 'halo');
    await page.evaluate(() => fetch('/kirim', { method: 'POST', body: 'isi' }));
    expect(seen.find(({ method }) => method === 'POST')?.body).toBe('isi');
    expect(seen.filter(({ url }) => !/facebook\.com\/(favicon\.ico|kirim)?$/.test(url))).toEqual([]);
  });
});
