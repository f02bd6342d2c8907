/** Serves fixtures at the sites' own addresses, so that the shipped match patterns are what is tested. Nothing reaches a network. */
import type { HTTPRequest, Page } from 'puppeteer-core';

export interface Answer {
  readonly status?: number;
  readonly contentType?: string;
  readonly headers?: Record<string, string>;
  readonly body: string | Buffer;
}

export interface SeenRequest {
  readonly url: string;
  readonly method: string;
  readonly body: string;
}

export type Route = (url: URL, request: HTTPRequest) => Answer | undefined;

/** Answers the page's requests from `route`; everything else is 404. Returns the list of requests, which grows. */
export async function serve(page: Page, route: Route): Promise<SeenRequest[]> {
  const seen: SeenRequest[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = new URL(request.url());
    void (async () => {
      if (!/^https?:$/.test(url.protocol)) return request.continue();
      const body = request.hasPostData() ? ((await request.fetchPostData()) ?? '') : '';
      seen.push({ url: request.url(), method: request.method(), body });
      const answer = route(url, request) ?? { status: 404, body: '' };
      await request.respond({
        status: answer.status ?? 200,
        contentType: answer.contentType ?? 'text/html; charset=utf-8',
        headers: answer.headers ?? {},
        body: answer.body,
      });
      // Fails where page or browser were closed meanwhile. A page that still waits shows it: its test finds nothing loaded.
    })().catch(() => undefined);
  });
  return seen;
}
