import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sites } from '../compose/sites';
import config from '../wxt.config';

const page = readFileSync(new URL('../docs/izin.md', import.meta.url), 'utf8');
const [asked = ''] = page.split('Yang tidak diminta:');

describe.each(['chrome', 'edge', 'firefox'] as const)('the manifest for %s', (browser) => {
  const { manifest } = config;
  const made =
    typeof manifest === 'function' ? manifest({ browser, command: 'build', manifestVersion: 3, mode: 'production' }) : manifest;

  it('asks for nothing but what docs/izin.md explains', async () => {
    const {
      permissions = [],
      host_permissions = [],
      optional_permissions = [],
      optional_host_permissions = [],
    } = { ...(await made) };
    expect([permissions, host_permissions, optional_permissions]).toEqual([['storage', 'alarms'], [], []]);
    expect(optional_host_permissions).toEqual(['https://*/*']);
    for (const name of ['`storage`', '`alarms`', '`optional_host_permissions: https://*/*`']) expect(asked).toContain(name);
  });

  it('runs in no page that docs/izin.md does not name', () => {
    const domains = Object.values(sites).flatMap(({ hosts }) => hosts.map((host) => host.split('.').slice(-2).join('.')));
    for (const domain of new Set(domains)) expect(asked).toContain(`\`${domain}\``);
  });
});
