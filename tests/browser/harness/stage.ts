/** Saring's popup on the stage: an extension's own page sees into the frame, which Firefox's driver does not name there. */
import type { Page } from 'puppeteer-core';

const stands = (isWanted: boolean): boolean => {
  const frames = [...document.querySelectorAll('[data-saring-overlay]')].flatMap((host) => [
    ...(host.shadowRoot?.querySelectorAll<HTMLIFrameElement>('.frame') ?? []),
  ]);
  const dialogs = frames.flatMap(({ contentDocument: shown }) => {
    const dialog = shown?.querySelector('[role="dialog"], [role="alertdialog"]');
    return dialog ? [shown?.documentElement.hasAttribute('data-ready')] : [];
  });
  return isWanted ? dialogs.includes(true) : dialogs.length === 0;
};

/** The popup stands and its presses count. */
export async function popupOnStage(page: Page): Promise<void> {
  await page.waitForFunction(stands, {}, true);
}

/** The popup is closed: the caret is where it puts it, so that what is focused now keeps the focus. */
export async function noPopupOnStage(page: Page): Promise<void> {
  await page.waitForFunction(stands, {}, false);
}
