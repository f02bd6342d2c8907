/** What is left of the checking: a policy that switches everything off is legal and checks nothing. */
import { rules } from '../../../rules';
import { ruleValue } from '../../apply/settings';
import { siteNames } from '../../apply/sites';
import type { PolicyDocument } from '../../schema';
import { activate } from '../activate';
import type { Finding } from '../parse/problem';
import { at } from './say';

export function switchedOff(policy: PolicyDocument): Finding[] {
  const active = activate({ ...policy, ownRules: [] }, 'imported', { state: 'none' });
  const values = rules.map((rule) => [rule, ruleValue(rule, active, {}, Date.parse(policy.issued))] as const);
  const isOff = (id: (typeof rules)[number]['pack']) =>
    values.filter(([{ pack }]) => pack === id).every(([, { severity }]) => severity === 'off');
  const packs = [...new Set(rules.map(({ pack }) => pack))];
  const found: Finding[] = [];
  if (packs.every(isOff))
    found.push(
      at(
        ['packs'],
        'Semua aturan bawaan dimatikan, jadi hampir tidak ada yang diperiksa.',
        'All built-in rules are off, so that hardly anything is checked.',
      ),
    );
  const blocks = values.filter(([rule, { severity }]) => rule.severity === 'block' && severity === 'off');
  if (!packs.every(isOff))
    for (const [{ id, title }] of blocks.filter(([{ id }]) => policy.rules && Object.hasOwn(policy.rules, id)))
      found.push(at(['rules', id], `Larangan "${title.id}" dimatikan.`, `The prohibition "${title.en}" is off.`));
  const off = new Set((policy.sites?.off ?? []).map(({ row }) => row).filter((row) => Object.hasOwn(siteNames, row)));
  if (off.size === Object.keys(siteNames).length)
    found.push(
      at(
        ['sites', 'off'],
        'Semua situs dimatikan, jadi tidak ada yang diperiksa.',
        'All sites are off, so that nothing is checked.',
      ),
    );
  else
    for (const site of off)
      found.push(at(['sites', 'off'], `Situs ${site} dimatikan seluruhnya.`, `The site ${site} is off altogether.`));
  return found;
}
