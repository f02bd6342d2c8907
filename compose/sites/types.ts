/** What is known of a site, as data: a change of the site is a change of a row here, or an override in the policy. */
import type { Site, Surface } from '../../rules/engine/types';

/** What every room may know of a site. */
export interface SiteFacts {
  /** Its own name, the same in both languages. */
  readonly name: string;
  /** The first is the usual one. */
  readonly hosts: readonly [string, ...string[]];
  /** What an account of the office is told by: the id of a page, then its name; or the handle alone, where names are free to copy. */
  readonly knownBy: 'page' | 'handle';
}

/** Where the acting account can be read. The readers of a row are tried in order, then those of the site. */
export interface AccountReader {
  /** Short code, shown in the health report. */
  readonly source: string;
  /**
   * `editor`: the editor's own labels; `composer`: below the composer's root; `around`: the composer's root, then up to six
   * ancestors; `page`: anywhere; `script`: a data script of the page, as it was at page load; `url`: a parameter of the address.
   */
  readonly where: 'editor' | 'composer' | 'around' | 'page' | 'script' | 'url';
  /** CSS of the element, where `where` is an area of the page. */
  readonly select?: string;
  /** Elements that lie in one of these are passed over. */
  readonly not?: string;
  /** The attribute read instead of the text. For `url` the parameter, for `script` the key after `marker`. */
  readonly attribute?: string;
  readonly marker?: string;
  /** Label patterns of which one must match; `*` is the account. None: the whole value. */
  readonly patterns?: readonly string[];
  /** Only one account can stand in the area. Where several do, the page is not understood, and none of them is taken. */
  readonly alone?: boolean;
  readonly gives: 'handle' | 'name' | 'pageId';
  readonly confidence: 'sure' | 'likely';
}

/** One kind of composer. Every list is ordered, the surest first, and can be replaced by a policy. */
export interface SurfaceRow {
  /** `site/name`. */
  readonly id: string;
  readonly surface: Surface;
  /** The surface when the composer holds more than one editor, or its text starts with a mention. */
  readonly many?: Surface;
  readonly mention?: Surface;
  /** The row holds only at addresses whose path starts so. */
  readonly paths?: readonly string[];
  /** The row holds at private addresses too: its box is public wherever it is written. */
  readonly anywhere?: true;
  /** CSS of the editor; any may match. */
  readonly editor?: readonly string[];
  /** Label patterns of the editor (`aria-label`, `aria-placeholder`, `placeholder`); any may match. */
  readonly editorLabels?: readonly string[];
  /** The row holds only if its root has a control with one of these labels. */
  readonly holds?: readonly string[];
  /** CSS of the ancestor that bounds the composer. None found: the smallest ancestor with editor and send control. */
  readonly root: readonly string[];
  /** CSS of the send control, and labels that make any button one. */
  readonly submit?: readonly string[];
  readonly submitLabels?: readonly string[];
  /** A labelled button that holds one of these is none (an action with an icon). */
  readonly submitWithout?: readonly string[];
  /** Buttons that lead to a second step without the editor. */
  readonly nextLabels?: readonly string[];
  /** Labels that only the last of several steps has: pressed in a dialog without an editor, they publish a text that was never seen. */
  readonly lastLabels?: readonly string[];
  /** `enter`: bare Enter sends. Ctrl, Cmd or Alt with Enter is guarded everywhere. */
  readonly enter: boolean;
  /** Further text controls that are published with it (choices of a poll). */
  readonly extras?: readonly string[];
  /** Previews of attachments, and the controls of their alternative texts. */
  readonly media?: readonly string[];
  readonly mediaAlt?: readonly string[];
  readonly account: readonly AccountReader[];
}

/** Where the comment stands that a reply answers, and how it is read. Loaded with the checker, not with the page. */
export interface AnsweredReader {
  /** Rows whose box answers a comment in public. */
  readonly rows: readonly string[];
  /** CSS of the area that is not left. */
  readonly within: string;
  /** CSS of a comment above or around the box; none: the only area that holds a time and the name of who is answered. */
  readonly comment?: string;
  /** Which of several nearest to the box, where it names nobody. */
  readonly pick?: 'first' | 'last';
  /** Label patterns of the box with whom it answers, or `mention`: its text begins with that. */
  readonly named?: readonly string[] | 'mention';
  /** CSS of its words, of who wrote it (a path of the attribute, or the text), and of what tells its age. */
  readonly text: string;
  readonly author: { readonly select: string; readonly attribute?: string };
  readonly age: readonly string[];
}

export interface SiteTable {
  readonly site: Site;
  readonly version: string;
  readonly rows: readonly SurfaceRow[];
  /** Private messages and everything else that must never be read: CSS, label patterns, paths. */
  readonly exclude: readonly string[];
  readonly excludeLabels: readonly string[];
  readonly excludePaths: readonly string[];
  /** Regular expressions of path and query: what is public although its path is excluded. */
  readonly publicAddresses?: readonly string[];
  /** Names of the boxes of a composer that has a text for each of several pages. */
  readonly boxes?: readonly string[];
  /** Every answer is public here, wherever its box stands. */
  readonly publicReplies?: boolean;
  /** CSS of the posts of others, where the site marks them by more than `article`: nothing in one is part of a draft. */
  readonly others?: string;
  /** Lists of suggestions in which Enter picks; `openListAnywhere`: they need no link to the editor. */
  readonly openList: readonly string[];
  readonly openListAnywhere: boolean;
  /** Does bare Enter send in a composer of this site that no row describes? */
  readonly genericEnter: boolean;
  readonly account: readonly AccountReader[];
  /** Rows that a policy switched off, with the reason it gives. */
  readonly off: Readonly<Record<string, string>>;
}

/** Repairs from a policy file: `rows['facebook/comment'] = { submitLabels: ['…'] }`, `rows.facebook = { exclude: ['…'] }`. */
export interface SiteOverrides {
  readonly version: string;
  readonly off?: readonly { readonly row: string; readonly reason: string }[] | undefined;
  readonly rows?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> | undefined;
}
