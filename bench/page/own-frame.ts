/** Saring's own frame in a page under measurement. */
import type { CDPSession, Frame, Page } from 'puppeteer-core';

/** Waits until it is loaded; in the shipped build the page itself cannot see it, the browser's tools can. */
export async function ownFrame(page: Page): Promise<Frame> {
  const frame = await page.waitForFrame((each) => each.url().startsWith('chrome-extension://'), { timeout: 60_000 });
  await frame.waitForFunction(() => document.readyState === 'complete');
  return frame;
}

/** It has a process of its own, which is not slowed down with the page's. */
export async function slowDown(page: Page, frame: Frame | undefined, rate: number): Promise<void> {
  await page.emulateCPUThrottling(rate);
  const tools = frame && (Reflect.get(frame, 'client') as CDPSession);
  await tools?.send('Emulation.setCPUThrottlingRate', { rate });
}
