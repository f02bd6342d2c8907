/**
 * Alternative texts of pictures. X has them written in a dialog of their own, which is gone again when the post is sent; what was
 * written there is published all the same. It is kept here, in memory only, as long as the page lives.
 */
import { isControl, type TextControl } from '../editors/kinds';
import type { SiteTable } from '../sites/types';

/** Wrappers between the control and the ancestor that also shows its picture. */
const climb = 8;

interface Kept {
  readonly source: string | undefined;
  readonly text: string;
  /** The composer whose picture took it, where no picture of the same source is on the page. */
  takenBy?: Element;
}

export class AltTexts {
  private kept: Kept[] = [];

  /** Remembers what is written, if this is where alternative texts are written. */
  note(target: Element, { rows }: SiteTable): boolean {
    if (!isControl(target) || !rows.some(({ mediaAlt }) => mediaAlt?.some((selector) => target.matches(selector)))) return false;
    const source = pictureOf(target);
    this.kept = [...this.kept.filter((each) => each.source !== source), { source, text: target.value }];
    return true;
  }

  /** The text for a picture of the composer with this first editor. A picture that is shown anew may have another source. */
  of(media: Element, composer: Element): string | undefined {
    const same = this.kept.find(({ source }) => source !== undefined && source === sourceOf(media));
    const found = same ?? this.kept.findLast(({ takenBy }) => !takenBy?.isConnected || takenBy === composer);
    if (found) found.takenBy = composer;
    return found?.text;
  }

  /** The composer holds no picture any more. */
  forget(composer: Element): void {
    if (this.kept.length > 0) this.kept = this.kept.filter(({ takenBy }) => takenBy !== composer);
  }
}

const sourceOf = (media: Element) => media.getAttribute('src') ?? undefined;

function pictureOf(control: TextControl): string | undefined {
  let each: Element | null = control;
  for (let step = 0; each && step < climb; step++, each = each.parentElement) {
    const picture = each.querySelector('img[src], video[src]');
    if (picture) return sourceOf(picture);
  }
  return undefined;
}
