import { Languages } from 'lucide-preact';
import { BrandMark } from '../shared/BrandMark';
import { locale, messages } from '../shared/words';

export const guideNames = ['petugas', 'pelatih', 'admin'] as const;
export type Guide = (typeof guideNames)[number];

const tHelp = messages({
  id: {
    title: 'Bantuan Saring',
    petugas: 'Petugas',
    pelatih: 'Pelatih',
    admin: 'Admin',
    guides: 'Panduan',
    other: 'English',
    otherLocale: 'en',
  },
  en: {
    title: 'Saring help',
    petugas: 'Officers',
    pelatih: 'Trainers',
    admin: 'Admins',
    guides: 'Guides',
    other: 'Bahasa Indonesia',
    otherLocale: 'id',
  },
});

export const helpTitle = (): string => tHelp().title;

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
        <button
          type="button"
          class="button small"
          data-tool="language"
          lang={t.otherLocale}
          onClick={() => {
            locale.value = locale.value === 'id' ? 'en' : 'id';
          }}
        >
          <Languages size={14} aria-hidden="true" />
          {t.other}
        </button>
      </header>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made of docs/ at build time, of nothing else. */}
      <main key={shown} dangerouslySetInnerHTML={{ __html: html }} />
    </div>
  );
}
