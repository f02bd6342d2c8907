/** The studio as the administrator's guide shows it: the rules of a regency, with drafts judged beside them. */
import type { Session } from '../tests/browser/harness/session';
import { type Stage, stageOf } from './tampilan/scene';
import { studioScenes } from './tampilan/studio-scenes';

/** Of these the first begins what the other shows. */
const names = ['studio-kantor', 'studio-aturan'] as const;

export async function studioPicture(session: Session, path: `${string}.webp`): Promise<void> {
  const stage: Stage = await stageOf(session);
  for (const name of names) {
    const page = await studioScenes.find((scene) => scene.name === name)?.open(stage);
    if (!page) throw new Error(`no scene ${name}`);
    await page.bringToFront();
    await page.setViewport({ width: 1180, height: 760, deviceScaleFactor: 1.5 });
    if (name === names.at(-1)) await page.screenshot({ type: 'webp', quality: 82, path });
    await page.close();
  }
}
