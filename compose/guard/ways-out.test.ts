// @vitest-environment happy-dom
/** Every way in which a draft may leave a composer, and what must be left alone. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { siteTables } from '../sites/generated/tables';
import { guardFor, type Watched } from './guard.fixture';

const box = '<div data-testid="tweetTextarea_0" role="textbox" contenteditable="true"><div data-block="true">RAHASIA</div></div>';
const x = (send: string, before = '') => `<main>${before}${box}${send}</main>`;
const testId = 'data-testid="tweetButtonInline"';

describe('the last of two steps', () => {
  const editor = '<div role="textbox" contenteditable="true" aria-label="Buat postingan publik...">RAHASIA</div>';
  const steps = `<div role="dialog"><form method="POST">${editor}<div role="button" class="next" aria-label="Berikutnya"></div></form></div>`;

  it.each([
    ['was removed', (first: HTMLElement) => first.remove()],
    ['stood in a frame that was', (first: HTMLElement) => document.implementation.createHTMLDocument().body.append(first)],
  ])('is held for the text of the first, whose editor %s', async (_how, leave) => {
    const page = guardFor(steps, siteTables.facebook, '/');
    await page.nextLook();
    expect(page.click('.next')).toBe('reached the site');
    leave(page.query('[contenteditable]'));
    page.query('form').innerHTML = '<div role="button" class="send" aria-label="Posting"></div>';
    expect(page.click('.send')).toBe('stopped');
    expect(page.held[0]?.draft.text).toBe('RAHASIA');
  });
});

describe('a send control', () => {
  it.each([
    ['a link with the test id', `<a role="link" ${testId}>Kirim</a>`],
    ['a div with the test id', `<div ${testId}>Kirim</div>`],
    ['a link by its label', '<a role="link">Posting</a>'],
    ['a menu item', '<div role="menuitem">Post</div>'],
    ['a label', '<label>Posting</label>'],
    ['a div of no role, by its words', '<div><span>Posting</span></div>'],
    ['a picture that names itself', '<div role="button"><svg aria-label="Kirim"></svg></div>'],
    ['a picture with a title', '<button><svg><title>Post</title></svg></button>'],
    ['a picture with an alternative text', '<button><img alt="Kirim"></button>'],
    ['one named elsewhere', '<button aria-labelledby="nama"><span id="nama" hidden>Post</span></button>'],
    ['one that calls itself disabled', `<div role="button" aria-disabled="true" ${testId}>Post</div>`],
  ])('is held whatever element it is: %s', (_name, send) => {
    const page = guardFor(x(send));
    expect(page.click('main > :last-child')).toBe('stopped');
    expect(page.held).toHaveLength(1);
  });

  it.each(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend'])(
    'is held before the click: %s',
    (type) => {
      const page = guardFor(x(`<button ${testId}>Post</button>`));
      expect(page.event('button', type)).toBe('stopped');
      expect(page.held).toEqual([]);
      page.click('button');
      expect(page.held).toHaveLength(1);
    },
  );

  it('hears nothing of Saring when the draft is clean', () => {
    const page = guardFor(x(`<button ${testId}>Post</button>`));
    page.write('selamat pagi');
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup'])
      expect(page.event('button', type)).toBe('reached the site');
    expect(page.click('button')).toBe('reached the site');
    expect(page.sent).toHaveLength(1);
  });

  it.each([
    ['an empty field in front', '<input type="text">'],
    ['a hidden one', '<textarea hidden></textarea>'],
    ['an empty editor', '<div contenteditable="true"></div>'],
  ])('is not taken by %s', (_name, before) => {
    const page = guardFor(x('<button data-testid="another">Post</button>', before));
    expect(page.click('button')).toBe('stopped');
  });

  it('sends exactly once after release, also where the site acts on the pointer', async () => {
    const page = guardFor(x(`<button ${testId}>Post</button>`));
    let posts = 0;
    page.query('button').addEventListener('pointerdown', () => {
      posts += 1;
      page.write('');
    });
    page.query('button').addEventListener('click', () => {
      if (page.query('[contenteditable]').textContent) posts += 1;
    });
    page.click('button');
    page.decide('RAHASIA');
    expect(await page.held[0]?.release()).toBe('sent');
    expect(posts).toBe(1);
  });
});

describe('a control known by its place', () => {
  const dialog = (button: string, label = 'Write a caption...') =>
    `<div role="dialog" aria-label="Create new post"><div role="button" tabindex="0">Batal</div>
     <div role="textbox" contenteditable="true" aria-label="${label}">RAHASIA</div>${button}</div>`;

  it.each([
    ['under translation', '<div role="button"><span><font><font>Membagikan</font></font></span></div>'],
    ['called otherwise', '<button>Luncurkan</button>'],
    ['a name that begins like an audience', '<button>Publicar</button>'],
    ['of no role, under translation', '<div><font><font>Membagikan</font></font></div>'],
    ['of no role, that takes the focus', '<span tabindex="0">Luncurkan</span>'],
    ['an element of the site’s own', '<situs-tombol>Luncurkan</situs-tombol>'],
    ['a picture without a name, where nothing else may send', '<button><svg></svg></button>'],
  ])('is held: %s', (_name, button) => {
    const page = guardFor(dialog(button), siteTables.instagram, '/');
    expect(page.click('[role=dialog] > :last-child')).toBe('stopped');
    page.write('selamat pagi');
    page.held[0]?.cancel();
    expect(page.click('[role=dialog] > :last-child')).toBe('reached the site');
    expect(page.sent).toEqual([]);
  });

  it.each([
    ['a way out', '<div role="button" tabindex="0" class="it">Tutup</div>'],
    ['a tool', '<div role="button" class="it">Tambahkan lokasi</div>'],
    ['a menu', '<div role="button" class="it" aria-haspopup="menu">Semua orang</div>'],
    ['a picture without a name, beside one that may send', '<div role="button" class="it"><svg></svg></div>'],
    ['what is only read', '<h2 class="it">Buat postingan baru</h2>'],
  ])('is left alone: %s', (_name, tool) => {
    const page = guardFor(dialog(`${tool}<button>Luncurkan</button>`), siteTables.instagram, '/');
    expect(page.click('.it')).toBe('reached the site');
    expect(page.held).toEqual([]);
  });

  it('is held by its name where it is drawn outside the dialog', () => {
    const page = guardFor(`${dialog('')}<div id="kaki"><div role="button">Bagikan</div></div>`, siteTables.instagram, '/');
    expect(page.click('#kaki > div')).toBe('stopped');
  });

  it('is held in a group whose posts are approved', () => {
    const editor = '<div role="textbox" contenteditable="true" aria-label="Submit a post for admin approval...">RAHASIA</div>';
    const page = guardFor(
      `<div role="dialog"><form method="POST">${editor}<div role="button">Submit</div></form></div>`,
      siteTables.facebook,
    );
    expect(page.click('[role=button]')).toBe('stopped');
  });
});

describe('a key in an editor', () => {
  let page: Watched;
  beforeEach(() => {
    page = guardFor(x(`<button ${testId}>Post</button>`));
  });

  it.each([
    ['Ctrl with Enter', { key: 'Enter', ctrlKey: true }, 'stopped'],
    ['Cmd with Enter', { key: 'Enter', metaKey: true }, 'stopped'],
    ['Alt with Enter', { key: 'Enter', altKey: true }, 'stopped'],
    ['Ctrl with S', { key: 's', ctrlKey: true }, 'stopped'],
    ['Enter alone, which makes a line here', { key: 'Enter' }, 'reached the site'],
    ['Shift with Enter', { key: 'Enter', shiftKey: true }, 'reached the site'],
    ['a letter', { key: 's' }, 'reached the site'],
    ['Enter that ends an input method', { key: 'Enter', ctrlKey: true, keyCode: 229 }, 'reached the site'],
  ] as const)('%s', (_name, init, expected) => {
    expect(page.key(init)).toBe(expected);
  });

  it('holds Enter in a comment, and leaves Shift with Enter to make a line', () => {
    const form =
      '<form role="presentation"><div role="textbox" contenteditable="true" aria-label="Komentari sebagai Dinas">RAHASIA</div></form>';
    page = guardFor(`<div role="article">${form}</div>`, siteTables.facebook);
    expect(page.key({ key: 'Enter', shiftKey: true })).toBe('reached the site');
    expect(page.key({ key: 'Enter' })).toBe('stopped');
    expect(page.event('[contenteditable]', 'keyup', { key: 'Enter', code: '' })).toBe('stopped');
    expect(page.held).toHaveLength(1);
  });
});

describe('what publishes nothing', () => {
  it.each([
    [
      'a phone number in the settings',
      '<form><input type="text" aria-label="Nomor telepon" value="RAHASIA"><button>Simpan</button></form>',
    ],
    ['an address', '<form><label>Alamat <textarea>RAHASIA</textarea></label><button>Simpan</button></form>'],
    [
      'an identity',
      '<div role="dialog" aria-label="Konfirmasi identitas"><input type="text" placeholder="NIK" value="RAHASIA"><div role="button">Kirim</div></div>',
    ],
    ['a login', '<form><input type="text" name="email" value="RAHASIA"><input type="password"><button>Submit</button></form>'],
    [
      'a search',
      '<form role="search"><input type="text" aria-label="Cari di Facebook" value="RAHASIA"><button>Kirim</button></form>',
    ],
  ])('is left alone: %s', (_name, html) => {
    const page = guardFor(`<main>${html}</main>`, siteTables.facebook, '/settings');
    expect(page.click('button, [role=button]')).toBe('reached the site');
    expect([page.held, page.unchecked]).toEqual([[], []]);
  });

  it.each(['Komentari', 'Kirim', 'Bagikan'])('is left alone: the button "%s" of the bar under a post', (name) => {
    const form =
      '<form role="presentation"><div role="textbox" contenteditable="true" aria-label="Komentari sebagai Dinas">RAHASIA</div></form>';
    const page = guardFor(
      `<div role="article"><div role="button" aria-label="${name}">${name}</div>${form}</div>`,
      siteTables.facebook,
    );
    expect(page.click('[role=button]')).toBe('reached the site');
    expect(page.held).toEqual([]);
  });
});

describe('a draft that must not go out and is no longer there', () => {
  const shown = async (html: string) => {
    const page = guardFor(html);
    await page.nextLook();
    return page;
  };
  /** What the guard gives a site as time to clear its boxes would be spent waiting here. */
  const soon = window.setTimeout;
  beforeEach(() => {
    window.setTimeout = ((run: () => void, ms = 0) => soon(run, Math.min(ms, 40))) as typeof window.setTimeout;
  });
  afterEach(() => {
    window.setTimeout = soon;
  });
  const wait = () => new Promise((resolve) => soon(resolve, 100));

  it.each([
    ['emptied by the site', (page: Watched) => page.write('')],
    ['gone with its box', (page: Watched) => page.query('main').replaceChildren()],
    [
      'gone with its box after a press that agrees to publish',
      (page: Watched) => {
        document.body.insertAdjacentHTML(
          'beforeend',
          '<div role="dialog"><h2>Posting sekarang?</h2><button id="ya">Ya</button></div>',
        );
        page.event('#ya', 'pointerdown');
        page.query('main').replaceChildren();
      },
    ],
    [
      'gone with its box after a press in a menu elsewhere that publishes',
      (page: Watched) => {
        document.body.insertAdjacentHTML('beforeend', '<div role="menu"><div role="menuitem">Posting ke profil</div></div>');
        page.event('[role=menuitem]', 'pointerdown');
        page.query('main').replaceChildren();
      },
    ],
  ])('is told: %s', async (_name, deed) => {
    const page = await shown(x(`<button ${testId}>Post</button>`));
    deed(page);
    await page.nextLook();
    await wait();
    expect(page.unchecked).toHaveLength(1);
  });

  it.each([
    [
      'drawn anew by the site',
      (page: Watched) => {
        page.query('main').innerHTML = page.query('main').innerHTML;
      },
    ],
    [
      'left by Escape',
      (page: Watched) => {
        page.key({ key: 'Escape' });
        page.query('main').replaceChildren();
      },
    ],
    [
      'left for another address',
      (page: Watched) => {
        history.pushState(null, '', '/lain');
        page.query('main').replaceChildren();
      },
    ],
    [
      'thrown away by an answer',
      (page: Watched) => {
        document.body.insertAdjacentHTML(
          'beforeend',
          '<div role="dialog"><h2>Buang postingan?</h2><button id="ya">Ya</button></div>',
        );
        page.event('#ya', 'pointerdown');
        page.query('main').replaceChildren();
      },
    ],
    [
      'closed by something pressed beside it',
      (page: Watched) => {
        page.event('body', 'pointerdown');
        page.query('main').replaceChildren();
      },
    ],
  ])('is not told: %s', async (_name, deed) => {
    const page = await shown(x(`<button ${testId}>Post</button>`));
    deed(page);
    await page.nextLook();
    await wait();
    expect(page.unchecked).toEqual([]);
  });

  it('is not told where the officer let it go while an earlier deed was still looked after', async () => {
    const page = await shown(x(`<button id="lain">Emoji</button><button ${testId}>Post</button>`));
    page.click('#lain');
    page.click(`[${testId}]`);
    page.decide('RAHASIA');
    expect(await page.held[0]?.release()).toBe('sent');
    page.write('');
    await wait();
    expect(page.unchecked).toEqual([]);
  });

  it('is not told where its box was drawn anew and the officer let it go from there', async () => {
    const page = await shown(x(`<button ${testId}>Post</button>`));
    page.query('main').innerHTML = page.query('main').innerHTML;
    await page.nextLook();
    page.click(`[${testId}]`);
    page.decide('RAHASIA');
    expect(await page.held[0]?.release()).toBe('sent');
    page.write('');
    await wait();
    expect(page.unchecked).toEqual([]);
  });
});

describe('in doubt', () => {
  it('holds a draft that cannot be judged, asks, and lets it go only once', async () => {
    const page = guardFor(x(`<button ${testId}>Post</button>`));
    page.fail(new Error('rusak'));
    expect(page.click('button')).toBe('stopped');
    expect(page.held[0]?.verdict).toMatchObject({ severity: 'warn', unchecked: expect.any(String) });
    expect(await page.held[0]?.release()).toBe('sent');
    expect(page.reached).toBe(1);
    await new Promise((resolve) => setTimeout(resolve));
    expect(page.click('button')).toBe('stopped');
  });
});
