/**
 * What holds each attack off, as a place in the code and what would stand there without it. `npx tsx scripts/attacks.ts --without`
 * takes them out one by one: the tests that name the attack must then fail.
 */
import type { AttackId } from './catalogue';

export interface Mend {
  readonly of: readonly AttackId[];
  /** Each `[file, what stands there, what stands there without it]`. */
  readonly take: readonly (readonly [file: string, from: string, to: string])[];
}

const verify = 'policy/read/trust/signature.ts';
const admit = 'policy/read/trust/admit.ts';
const keys = 'policy/read/trust/keys.ts';
const redeem = 'journal/approval/redeem.ts';
const chain = 'journal/chain/verify.ts';
const managed = 'policy/keep/managed.ts';
const reduce = 'policy/keep/reduce.ts';
const keep = 'policy/keep/keep.ts';

export const mends: readonly Mend[] = [
  {
    of: ['T-01', 'T-02', 'T-03', 'T-04', 'T-06', 'T-07', 'T-08', 'T-12'],
    take: [[verify, '(await verifyBytes(bytes, signature.value, signature.publicKey))', 'true']],
  },
  { of: ['T-05', 'S-13'], take: [[admit, '!trustedKeys.includes(signature.publicKey)', 'false']] },
  { of: ['T-09'], take: [['policy/read/trust/base64.ts', 'toBase64(bytes) === text', 'true']] },
  { of: ['T-10'], take: [[admit, "hasKey && signature.state === 'none'", 'false']] },
  { of: ['T-11'], take: [['policy/read/trust/facts.ts', "algorithm !== 'Ed25519' || ", '']] },
  { of: ['T-13'], take: [[admit, 'validUntil !== undefined && validUntil < today', 'false']] },
  { of: ['T-14'], take: [[admit, 'if (revision < current.revision)', 'if (false)']] },
  { of: ['T-15'], take: [[admit, 'digest !== current.digest', 'false']] },
  { of: ['T-16', 'S-08'], take: [[admit, 'if (current.id !== id) {', 'if (false) {']] },
  { of: ['T-17', 'S-15'], take: [[admit, 'if (isAhead(issued, today))', 'if (false)']] },
  { of: ['T-18'], take: [[verify, 'bytes !== undefined && (await', 'bytes === undefined || (await']] },
  {
    of: ['T-19', 'S-07'],
    take: [
      [
        admit,
        "current !== undefined && (signature.state === 'good') === (current.signedBy !== undefined)",
        'current !== undefined',
      ],
    ],
  },
  {
    of: ['T-20', 'T-21', 'P-16'],
    take: [
      [keys, '!Point.fromBytes(bytes, false).isSmallOrder()', 'Boolean(Point.fromBytes(bytes, false))'],
      [keys, 'zip215: false', 'zip215: true'],
    ],
  },
  {
    of: ['T-22'],
    take: [
      [
        keys,
        '  } catch {\n    return false;\n  }\n}\n\n/** What people',
        '  } catch {\n    return true;\n  }\n}\n\n/** What people',
      ],
    ],
  },
  {
    of: ['T-23'],
    take: [['policy/read/parse/index.ts', 'const names = unfit();', 'const names: ReturnType<typeof unfit> = [];']],
  },

  {
    of: ['P-01'],
    take: [
      ['journal/approval/port.ts', 'if (nonce === undefined) return { ok: false, reason: refusals.malformed };', ''],
      [redeem, "if (!given || !subject) return refuse('malformed');", ''],
    ],
  },
  { of: ['P-02', 'P-03', 'P-15'], take: [[redeem, ' || signed.textHash !== actual.textHash', '']] },
  { of: ['P-04'], take: [[redeem, ' || signed.account !== actual.account', '']] },
  { of: ['P-05'], take: [[redeem, 'signed.site !== actual.site || ', '']] },
  { of: ['P-06'], take: [[redeem, 'signed.surface !== actual.surface || ', '']] },
  { of: ['P-07'], take: [[redeem, 'signed.requester !== actual.requester', 'false']] },
  {
    of: ['P-08'],
    take: [[redeem, 'signed.policy.id !== actual.policy.id || signed.policy.revision !== actual.policy.revision', 'false']],
  },
  { of: ['P-09'], take: [[redeem, ' || options.now > given.until', '']] },
  { of: ['P-10'], take: [[redeem, 'options.now < given.from - clockSlack || ', '']] },
  {
    of: ['P-11'],
    take: [[redeem, 'own.includes(given.subject.requester) || own.includes(subject.requester)', 'false']],
  },
  { of: ['P-12'], take: [[redeem, '!(await claim(database, given.nonce))', 'false']] },
  { of: ['P-13'], take: [[redeem, '!asked || (await lockOf(asked.secret)) !== given.subject.lock', 'false']] },
  { of: ['P-14'], take: [[redeem, 'options.now < latest - clockSlack', 'false']] },
  { of: ['P-17'], take: [[redeem, '!(await isSignedBy(given, approver.publicKey))', 'false']] },
  { of: ['P-18'], take: [[redeem, '      await claim(database, given.nonce);\n', '']] },
  { of: ['P-19'], take: [['journal/approval/codec.ts', 'total > maxBytes', 'false']] },

  { of: ['J-01'], take: [[chain, 'hashes[i] !== entry.hash', 'false']] },
  { of: ['J-02'], take: [[chain, 'entry.seq !== walk.seq + 1', 'false']] },
  { of: ['J-03', 'J-05'], take: [[chain, 'entry.prev !== walk.hash', 'false']] },
  { of: ['J-04', 'J-10'], take: [[chain, 'end.ok && !isOwn', 'false']] },
  { of: ['J-06'], take: [['journal/exchange/overview.ts', '(await isOwnHead(head))', 'true']] },
  { of: ['J-07'], take: [['journal/exchange/overview.ts', 'read.differs.has(other.head.seq)', 'false']] },
  { of: ['J-08'], take: [['journal/exchange/heads.ts', "head.seq < same.seq ? 'goes-back' : undefined", 'undefined']] },
  {
    of: ['J-09'],
    take: [['journal/exchange/heads.ts', "if (keys && keys.length > 0 && !keys.includes(head.signer)) return 'other-key';", '']],
  },
  { of: ['J-11'], take: [[chain, 'expected.earlier?.seq === entry.seq && expected.earlier.hash !== entry.hash', 'false']] },
  {
    of: ['J-12'],
    take: [['journal/store/append.ts', 'await keyedHash(await draftKey(keys, input.eventId), input.textHash)', 'input.textHash']],
  },

  {
    of: ['S-01'],
    take: [[reduce, "return group.answer === 'unsure' ? withoutGroup(state)", 'return true ? withoutGroup(state)']],
  },
  { of: ['S-02'], take: [[managed, 'isKeysWrong: wrong.length > 0', 'isKeysWrong: false']] },
  { of: ['S-03'], take: [[reduce, 'values.isKeysWrong && keys.length === 0 ? before.keys : keys', 'keys']] },
  { of: ['S-04'], take: [[managed, '  if (hasText)\n', '  if (hasText && !isAddress)\n']] },
  { of: ['S-05'], take: [[managed, " && new URL(given).protocol === 'https:'", '']] },
  { of: ['S-06'], take: [[reduce, 'heldTo(step(state, event))', 'step(state, event)']] },
  {
    of: ['S-09'],
    take: [
      [
        reduce,
        '  if (address?.url !== url) return state;\n  const failures',
        '  if (!address) return { ...state, visited: reading.ok ? { ...reading.kept, from: url } : state.visited } as KeepState;\n  const failures',
      ],
      [keep, '        if (state.address?.url !== url) return undefined;\n', ''],
    ],
  },
  {
    of: ['S-10'],
    take: [
      [reduce, '  if (address?.url !== url) return state;\n  const failures', '  if (!address) return state;\n  const failures'],
      [keep, '        if (state.address?.url !== url) return undefined;\n', ''],
    ],
  },
  { of: ['S-11'], take: [[keep, '(isNone(error) ? {} : undefined)', 'undefined']] },
  { of: ['S-12'], take: [[reduce, 'group: bridge && state.group.hasText ? state.group : group,', 'group: state.group,']] },
  {
    of: ['S-14'],
    take: [
      [
        keep,
        'const trustedKeys = isWrong ? state.group.keys : values.keys;',
        'const trustedKeys = [...values.keys, ...state.pinned];',
      ],
    ],
  },
  { of: ['S-16'], take: [[keep, 'officer !== undefined && choice.officerId !== officer', 'false']] },
];
