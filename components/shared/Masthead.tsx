import { CircleHelp } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { BrandMark } from './BrandMark';
import { locale } from './words';

export interface MastheadProps {
  /** What the page is, below the name. */
  readonly tagline: string;
  /** Name and part of the guide that helps here. */
  readonly guide: { readonly name: string; readonly part: string };
  readonly language: { readonly name: string; choose(language: 'id' | 'en'): void };
  readonly children?: ComponentChildren;
}

/** The head of a page of ours: mark, guide and languages, then its own links and parts. */
export function Masthead({ tagline, guide, language, children }: MastheadProps) {
  return (
    <header class="masthead">
      <div class="brand">
        <span class="emblem">
          <BrandMark size={22} />
        </span>
        <div>
          <b>Saring</b>
          <span>{tagline}</span>
        </div>
      </div>
      <a class="guide" href={`/help.html#${guide.part}`} target="_blank" rel="noreferrer">
        <CircleHelp size={16} aria-hidden="true" />
        {guide.name}
      </a>
      <fieldset class="languages">
        <legend class="unseen">{language.name}</legend>
        {(['id', 'en'] as const).map((each) => (
          <label key={each}>
            <input type="radio" name="language" checked={locale.value === each} onChange={() => language.choose(each)} />
            <span lang={each}>{each === 'id' ? 'Indonesia' : 'English'}</span>
          </label>
        ))}
      </fieldset>
      {children}
    </header>
  );
}
