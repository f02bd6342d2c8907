import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { generateKeys, type KeyPair } from '../../policy/read/trust/keys';
import { attack } from '../../tests/attacks/catalogue';
import { append } from '../store/append';
import { openJournal } from '../store/database';
import { freshName, input } from '../testing';
import { answerRequest, type Judgement, readRequest } from './answer';
import { answerMessage } from './answer-message';
import { ask, waitingRequests, withdraw } from './ask';
import { decode, encode } from './codec';
import { createApprovalPort } from './port';
import { redeem } from './redeem';
import { refusals } from './refusals';
import type { HeldDraft, Refusal } from './types';

const policy = { id: 'dinas-contoh', revision: 3 };
const hour = 3_600_000;
const now = Date.UTC(2026, 10, 2, 3);

interface Change {
  readonly text?: string;
  readonly handle?: string;
  readonly images?: number;
  readonly source?: string;
  /** Rules that found something in the first picture. */
  readonly found?: readonly string[];
  readonly site?: 'x' | 'threads';
  readonly surface?: 'post' | 'comment';
}
function held(change: Change = {}): HeldDraft {
  const { text = 'Rapat dinas pukul 09.00 di aula.\nHadir semua 🙏', handle = 'dinas_contoh', images = 0, source } = change;
  const { site = 'x', surface = 'post', found = [] } = change;
  const picture = { number: 1, id: '7', words: 'KENARI', boxes: [] };
  const attachments = Array.from({ length: images }, () => ({ kind: 'image' as const, ...(source ? { source } : {}) }));
  const identity = { site, handle, confidence: 'sure', source: 'test', readAt: now } as const;
  return {
    draft: { text, site, surface, identity, attachments },
    verdict: {
      account: { site, name: 'Dinas', handle, confidence: 'sure', standing: 'assigned', kind: 'official' },
      findings: [...found.map((rule) => ({ rule, severity: 'warn', picture }) as const), { rule: 'asas/1', severity: 'warn' }],
    },
  };
}

let keys: KeyPair;
let stranger: KeyPair;
beforeAll(async () => {
  keys = await generateKeys();
  stranger = await generateKeys();
});

/** An officer's page with its background; `clock` and `rules` can be moved. */
function desk(officer = 'rina', publicKey = keys.publicKey) {
  const name = freshName();
  const state: { now: number; policy: typeof policy; officer: string; tied?: string } = { now, policy, officer };
  const opened = openJournal(name);
  const port = createApprovalPort({
    requester: () => ({ id: state.officer, name: 'Rina' }),
    policy: () => state.policy,
    zone: () => 'WITA',
    now: () => state.now,
    ask: async (about) => ask(await opened, about, state.now),
    redeem: (answer, actual) =>
      redeem(answer, actual, {
        approvers: [{ id: 'kepala', name: 'Kepala Bidang', publicKey, ...(state.tied ? { officer: state.tied } : {}) }],
        database: () => opened,
        now: state.now,
      }),
  });
  return { port, state, opened };
}

const approval: Judgement = { decision: 'approve', from: now, until: now + hour };
async function answerTo(
  code: string,
  by = { id: 'kepala', secretKey: keys.secretKey },
  judgement: Judgement = approval,
): Promise<string> {
  const request = await readRequest(code);
  if (!request) throw new Error('no request in the message');
  return (await answerRequest(request, by, judgement)) ?? '';
}

describe('an approval', () => {
  it('opens exactly the draft that was asked about, once', async () => {
    const { port } = desk();
    const code = await port.request(held());
    expect(await readRequest(code)).toMatchObject({ text: held().draft.text, requester: { id: 'rina' }, policy });
    const answer = await answerTo(code);
    expect(await port.accept(held(), answer)).toEqual({ ok: true, approver: 'Kepala Bidang' });
    expect(await port.accept(held(), answer)).toEqual({ ok: false, reason: refusals['not-asked'] });
  });

  it('is known to be asked for until it is answered', async () => {
    const { port } = desk();
    expect(port.isAsked(held())).toBe(false);
    const answer = await answerTo(await port.request(held()));
    expect([port.isAsked(held()), port.isAsked(held({ text: 'Draf lain.' }))]).toEqual([true, false]);
    await port.accept(held(), answer);
    expect(port.isAsked(held())).toBe(false);
  });

  it('says in its first line what was decided, and is read with it', async () => {
    const { port } = desk();
    const code = await port.request(held());
    const request = await readRequest(code);
    const say = (decision: 'approve' | 'refuse', note?: string) =>
      request
        ? answerMessage('SARING', request, 'Kepala Bidang', { ...approval, decision, ...(note ? { note } : {}) }, 'WITA')
        : '';
    expect(say('approve')).toMatch(
      /^Disetujui Kepala Bidang: @dinas_contoh, X, berlaku sampai 2 November 2026 pukul \d\d\.00 WITA\./,
    );
    expect(say('refuse', 'Besok saja.')).toMatch(/^Tidak disetujui Kepala Bidang: @dinas_contoh, X\. Catatan: Besok saja\./);
    const answer = await answerTo(code);
    expect(await port.accept(held(), say('approve').replace('SARING', answer))).toEqual({ ok: true, approver: 'Kepala Bidang' });
  });

  it('says when the draft is to be published, and stays one request when that changes', async () => {
    const { port, opened } = desk();
    const first = await port.request(held());
    const later = await port.request(held(), Date.UTC(2026, 10, 3, 1));
    expect(first).not.toContain('Akan terbit');
    expect(later).toMatch(/\nAkan terbit: 3 November 2026 pukul 09\.00 WITA\./);
    const [a, b, c] = await Promise.all([first, later, await port.request(held())].map(readRequest));
    expect([a?.goesOut, b?.goesOut, c?.goesOut]).toEqual([undefined, Date.UTC(2026, 10, 3, 1), Date.UTC(2026, 10, 3, 1)]);
    expect([b?.nonce, c?.nonce]).toEqual([a?.nonce, a?.nonce]);
    expect(await waitingRequests(await opened)).toHaveLength(1);
    const answer = await answerTo(later, undefined, { ...approval, until: Date.UTC(2026, 10, 3, 2) });
    expect(await port.accept(held(), answer)).toEqual({ ok: true, approver: 'Kepala Bidang' });
    // Another request of the same draft is asked for anew, with nothing said of its time.
    expect((await readRequest(await port.request(held())))?.goesOut).toBeUndefined();
  });

  it(attack('P-12'), async () => {
    const { port } = desk();
    const answer = await answerTo(await port.request(held()));
    const results = await Promise.all([port.accept(held(), answer), port.accept(held(), answer)]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await port.accept(held(), answer)).toEqual({ ok: false, reason: refusals['not-asked'] });
  });

  it('survives what chats do to a message', async () => {
    const { port } = desk();
    const code = await port.request(held());
    const wrapped = code.replace(/.{60}/g, '$&\n> ');
    expect(await readRequest(`Pak, mohon dicek ya\n${wrapped}\nterima kasih`)).toMatchObject({ text: held().draft.text });
  });

  it('sends back no word of the text', async () => {
    const { port } = desk();
    const answer = await answerTo(await port.request(held()));
    expect(JSON.stringify(await decode('JAWAB', answer))).not.toMatch(/Rapat|aula|Hadir/);
  });

  type Attempt = (d: ReturnType<typeof desk>, answer: string) => Promise<unknown>;
  it.each<[string, Refusal, ...Attempt[]]>([
    [
      attack('P-01'),
      'malformed',
      ({ port }, answer) => port.accept(held(), answer.slice(0, -12)),
      ({ port }, answer) => port.accept(held(), answer.replace(/\/2\/(.)/, '/2/A$1')),
      ({ port }) => port.accept(held(), 'Sudah saya setujui, silakan'),
    ],
    [
      attack('P-02'),
      'altered-text',
      ({ port }, answer) => port.accept(held({ text: 'Rapat dinas pukul 10.00 di aula.' }), answer),
    ],
    [attack('P-03'), 'altered-text', ({ port }, answer) => port.accept(held({ images: 1 }), answer)],
    [attack('P-04'), 'other-account', ({ port }, answer) => port.accept(held({ handle: 'rina_pribadi' }), answer)],
    [attack('P-05'), 'other-account', ({ port }, answer) => port.accept(held({ site: 'threads' }), answer)],
    [attack('P-06'), 'altered-text', ({ port }, answer) => port.accept(held({ surface: 'comment' }), answer)],
    [
      attack('P-07'),
      'other-officer',
      ({ port, state }, answer) => {
        state.officer = 'budi';
        return port.accept(held(), answer);
      },
    ],
    [
      attack('P-08'),
      'other-policy',
      ({ port, state }, answer) => {
        state.policy = { ...policy, revision: 4 };
        return port.accept(held(), answer);
      },
      ({ port, state }, answer) => {
        state.policy = { ...policy, id: 'dinas-lain' };
        return port.accept(held(), answer);
      },
    ],
    [
      attack('P-09'),
      'expired',
      ({ port, state }, answer) => {
        state.now = now + hour + 1;
        return port.accept(held(), answer);
      },
    ],
    [
      attack('P-11'),
      'own-approval',
      ({ port, state }, answer) => {
        state.officer = 'kepala';
        return port.accept(held(), answer);
      },
      // The policy names the approver apart from the officer, and says that they are one.
      ({ port, state }, answer) => {
        state.tied = 'rina';
        return port.accept(held(), answer);
      },
    ],
  ])('%s', async (_, refusal, ...attempts) => {
    for (const attempt of attempts) {
      const d = desk();
      const answer = await answerTo(await d.port.request(held()));
      expect(await attempt(d, answer)).toEqual({ ok: false, reason: refusals[refusal] });
    }
  });

  it(attack('P-10'), async () => {
    const { port } = desk();
    const code = await port.request(held());
    const answer = await answerTo(code, undefined, { ...approval, from: now + hour, until: now + 2 * hour });
    expect(await port.accept(held(), answer)).toEqual({ ok: false, reason: refusals.expired });
  });

  it(attack('P-17'), async () => {
    const { port } = desk();
    const code = await port.request(held());
    const wrong = { ok: false, reason: refusals['wrong-key'] };
    expect(await port.accept(held(), await answerTo(code, { id: 'kepala', secretKey: stranger.secretKey }))).toEqual(wrong);
    expect(await port.accept(held(), await answerTo(code, { id: 'orang-lain', secretKey: keys.secretKey }))).toEqual(wrong);
    const longer = { ...((await decode('JAWAB', await answerTo(code))) as object), until: now + 1000 * hour };
    expect(await port.accept(held(), await encode('JAWAB', longer))).toEqual(wrong);
  });

  it('is not signed for oneself, and not over half a request', async () => {
    const { port } = desk('kepala');
    const request = await readRequest(await port.request(held()));
    expect(request && (await answerRequest(request, { id: 'kepala', secretKey: keys.secretKey }, approval))).toBeUndefined();
    expect(await readRequest((await port.request(held())).slice(0, 300))).toBeUndefined();
    expect(await readRequest(await encode('MINTA', { text: 'x' }))).toBeUndefined();
  });

  it(attack('P-13'), async () => {
    const [here, there] = [desk(), desk()];
    const answer = await answerTo(await here.port.request(held()));
    await there.port.request(held());
    expect(await there.port.accept(held(), answer)).toEqual({ ok: false, reason: refusals['not-asked'] });
    expect(await here.port.accept(held(), answer)).toMatchObject({ ok: true });
  });

  it(attack('P-14'), async () => {
    const { port, state, opened } = desk();
    const answer = await answerTo(await port.request(held()));
    state.now = now + 2 * hour;
    await append(await opened, [input('later', { at: state.now })]);
    expect(await port.accept(held(), answer)).toEqual({ ok: false, reason: refusals.expired });
    state.now = now + hour / 2;
    expect(await port.accept(held(), answer)).toEqual({ ok: false, reason: refusals['clock-back'] });
  });

  const pictureOf = (bytes: string) => URL.createObjectURL(new Blob([bytes]));

  it(attack('P-15'), async () => {
    const { port } = desk();
    const draft = (source: string) => held({ images: 1, source });
    const code = await port.request(draft(pictureOf('satu')));
    const request = await readRequest(code);
    expect(request?.attachments).toEqual([{ kind: 'image', bound: 'bytes', picture: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    expect(JSON.stringify(request)).not.toContain('blob:');
    const answer = await answerTo(code);
    const altered = { ok: false, reason: refusals['altered-text'] };
    expect(await port.accept(draft(pictureOf('dua')), answer)).toEqual(altered);
    const gone = pictureOf('satu');
    URL.revokeObjectURL(gone);
    expect(await port.accept(draft(gone), answer)).toEqual(altered);
    expect(await port.accept(draft(`data:image/png;base64,${btoa('satu')}`), answer)).toMatchObject({ ok: true });
  });

  it('is bound to the address of a picture that the page may not read, and says so', async () => {
    const { port } = desk();
    const draft = (source: string) => held({ images: 1, source });
    const code = await port.request(draft('https://pbs.example/satu.jpg'));
    expect((await readRequest(code))?.attachments).toMatchObject([{ bound: 'address' }]);
    const answer = await answerTo(code);
    const other = await port.accept(draft('https://pbs.example/dua.jpg'), answer);
    expect(other).toEqual({ ok: false, reason: refusals['altered-text'] });
    expect(await port.accept(draft('https://pbs.example/satu.jpg'), answer)).toMatchObject({ ok: true });
  });

  it('tells what was found in its pictures, without their words, and holds for no other', async () => {
    const { port } = desk();
    const draft = (...found: string[]) => held({ images: 1, source: `data:image/png;base64,${btoa('satu')}`, found });
    const code = await port.request(draft('gambar/naskah-dinas', 'gambar/naskah-dinas'));
    const request = await readRequest(code);
    expect(request?.found).toEqual([{ picture: 1, rule: 'gambar/naskah-dinas', severity: 'warn' }]);
    expect(JSON.stringify(request)).not.toContain('KENARI');
    const answer = await answerTo(code);
    const altered = { ok: false, reason: refusals['altered-text'] };
    expect(await port.accept(draft(), answer)).toEqual(altered);
    expect(await port.accept(draft('gambar/naskah-dinas', 'pelindungan/data-pribadi'), answer)).toEqual(altered);
    // Who hides a finding from the approver gets an answer that opens nothing.
    const { found: _, ...silent } = request ?? {};
    expect(await port.accept(draft('gambar/naskah-dinas'), await answerTo(await encode('MINTA', silent)))).toEqual(altered);
    expect(await port.accept(draft('gambar/naskah-dinas'), answer)).toMatchObject({ ok: true });
  });

  it(attack('P-16'), async () => {
    for (const weak of [`${'A'.repeat(43)}=`, `AQ${'A'.repeat(41)}=`]) {
      const { port } = desk('rina', weak);
      const answer = await decode('JAWAB', await answerTo(await port.request(held())));
      for (const signature of [`AQ${'A'.repeat(84)}==`, `${'A'.repeat(86)}==`]) {
        const forged = await encode('JAWAB', { ...Object(answer), signature });
        expect(await port.accept(held(), forged)).toEqual({ ok: false, reason: refusals['wrong-key'] });
      }
    }
  });

  it('is asked for once, however often the form is opened, until it was answered', async () => {
    const { port, opened } = desk();
    const code = await port.request(held());
    expect(await port.request(held())).toBe(code);
    expect(await waitingRequests(await opened)).toHaveLength(1);
    expect(await port.request(held({ text: 'Lain' }))).not.toBe(code);
    await port.accept(held(), await answerTo(code));
    expect(await port.request(held())).not.toBe(code);
  });

  it(attack('P-18'), async () => {
    const { port, opened } = desk();
    const code = await port.request(held());
    const no = await answerTo(code, undefined, { ...approval, decision: 'refuse', note: 'Nama korban\njangan disebut' });
    const reason = { id: `Kepala Bidang: ${refusals.refused.id} Catatan: Nama korban jangan disebut` };
    expect(await port.accept(held(), no)).toMatchObject({ ok: false, reason });
    expect(await waitingRequests(await opened)).toEqual([]);
    expect(await port.accept(held(), await answerTo(code))).toEqual({ ok: false, reason: refusals['not-asked'] });
  });

  it('is waited for in a list without text, from which a request can be taken back', async () => {
    const { port, opened } = desk();
    const code = await port.request(held());
    const db = await opened;
    const [waiting] = await waitingRequests(db);
    expect(waiting).toEqual({
      nonce: waiting?.nonce,
      at: now,
      seq: 0,
      site: 'x',
      surface: 'post',
      account: '@dinas_contoh',
      officer: 'rina',
    });
    await withdraw(db, waiting?.nonce ?? '');
    expect(await port.accept(held(), await answerTo(code))).toEqual({ ok: false, reason: refusals['not-asked'] });
  });

  it(attack('P-19'), async () => {
    const bomb = await encode('MINTA', 'a'.repeat(5_000_000));
    expect(bomb.length).toBeLessThan(20_000);
    expect(await decode('MINTA', bomb)).toBeUndefined();
  });
});
