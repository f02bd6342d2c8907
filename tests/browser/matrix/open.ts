/** Opens the fixture page of a site at the site's own address. */
import type { Page } from 'puppeteer-core';
import type { Site } from '../../../rules/engine/types';
import { script } from '../../fixtures/bundle';
import { originOf } from '../../fixtures/sites/hosts';
import { type SeenRequest, serve } from '../harness/routes';

interface Options {
  readonly guard: boolean;
  readonly origin?: string;
}

/**
 * With `guard` the page carries the guard alone; without it, it is a page of the site and the extension has its turn. `origin`:
 * another one of the site than that of its fixtures.
 */
export async function openSite(
  page: Page,
  site: Site,
  { guard, origin = originOf(site) }: Options,
): Promise<readonly SeenRequest[]> {
  const files: Record<string, string> = {
    '/situs.js': await script('page'),
    ...(guard ? { '/jaga.js': await script('guard') } : {}),
  };
  const seen = await serve(page, ({ pathname }) => {
    const file = files[pathname];
    if (file !== undefined) return { contentType: 'text/javascript; charset=utf-8', body: file };
    if (pathname === '/kirim') return { status: 204, body: '' };
    return pathname === '/' ? { body: shell(guard) } : undefined;
  });
  await page.goto(`${origin}/`);
  return seen;
}

const shell = (guard: boolean): string => `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>situs</title>
${guard ? '<script src="/jaga.js"></script>' : ''}</head>
<body><button id="elsewhere" type="button">lain</button><div id="app"></div><script src="/situs.js"></script></body></html>`;
