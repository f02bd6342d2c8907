import { BrandMark } from '../shared/BrandMark';
import { messages } from '../shared/words';

export const guideNames = ['petugas', 'pelatih', 'admin'] as const;
export type Guide = (typeof guideNames)[number];

const tHelp = messages({
  id: { title: 'Bantuan', petugas: 'Petugas', pelatih: 'Pelatih', admin: 'Admin', guides: 'Panduan', only: '' },
  en: {
    title: 'Help',
    petugas: 'Officers',
    pelatih: 'Trainers',
    admin: 'Admins',
    guides: 'Guides',
    only: 'The guides are written in Indonesian.',
  },
});

/** One guide at a time; `html` was made of our own pages when the extension was built. */
export function Help({ shown, html }: { shown: Guide; html: string }) {
  const t = tHelp();
  return (
    <div class="help">
      <header>
        <BrandMark size={24} />
        <b>Saring</b>
        <nav aria-label={t.guides}>
          {guideNames.map((each) => (
            <a key={each} href={`#${each}`} aria-current={each === shown ? 'page' : undefined}>
              {t[each]}
            </a>
          ))}
        </nav>
      </header>
      {t.only && <p class="soft">{t.only}</p>}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made of docs/ at build time, of nothing else. */}
      <main lang="id" key={shown} dangerouslySetInnerHTML={{ __html: html }} />
    </div>
  );
}
