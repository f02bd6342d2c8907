import { BrandMark } from '../shared/BrandMark';
import { type Locale, locale, messages } from '../shared/words';

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
    only: 'This guide is written in Indonesian; a summary in English stands at its end.',
  },
});

/** One guide at a time; `html` was made of our own pages when the extension was built. */
export function Help({ shown, html, language }: { shown: Guide; html: string; language: Locale }) {
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
      {language !== locale.value && <p class="soft">{t.only}</p>}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made of docs/ at build time, of nothing else. */}
      <main lang={language} key={shown} dangerouslySetInnerHTML={{ __html: html }} />
    </div>
  );
}
