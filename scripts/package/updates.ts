/** What a browser asks an office's own server: which version there is, and where. */
import { createHash } from 'node:crypto';

export const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

export interface Release {
  readonly id: string;
  readonly version: string;
  /** https address of the package. */
  readonly address: string;
  /** Oldest version of the browser that takes it. */
  readonly browser: string;
}

/** Chromium, Chrome and Edge: the Omaha response. */
export const updatesXml = ({ id, version, address, browser }: Release) => `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}">
    <updatecheck codebase="${address}" version="${version}" prodversionmin="${browser}"/>
  </app>
</gupdate>
`;

/** Firefox: add-on update manifest. The hash is that of the signed file. */
export function updatesJson({ id, version, address, browser }: Release, content: Uint8Array): string {
  const update = {
    version,
    update_link: address,
    update_hash: `sha256:${sha256(content)}`,
    applications: { gecko: { strict_min_version: browser } },
  };
  return `${JSON.stringify({ addons: { [id]: { updates: [update] } } }, null, 2)}\n`;
}
