import { describe, expect, it } from 'vitest';
import { allowedIn } from './allow';

/** Whether a hit on the part in brackets is excused by `allow`. */
function isAllowed(marked: string, ...allow: string[]): boolean {
  const start = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  return allowedIn(text, allow).is({ start, end: marked.indexOf(']') - 1 });
}

describe('what the office never has flagged', () => {
  it.each([
    ['Hubungi [112] segera', '112'],
    ['Hubungi ([0901]) 000 100', '(0901) 000 100'],
    ['Surel [humas@contoh.go.id] dibuka', '@contoh.go.id'],
    ['Telepon [0812-3456-7890]', '+62 812 3456 7890'],
    ['Ikuti [#kotabisa]!', '#kotabisa'],
    ['Jalan [Prajurit] No. 9', 'jalan prajurit'],
    // Letters that are longer or shorter in small or capital letters shift nothing.
    ['Dari İstanbul ke Jalan [Prajurit]', 'jalan prajurit'],
    ['Kapten Preuß, İzmir: [112]', '112'],
  ])('%s passes with %s', (marked, words) => {
    expect(isAllowed(marked, words)).toBe(true);
  });

  it.each([
    ['NIK [3174096112900001] milik warga', '112'],
    ['Nomor [11298]', '112'],
    ['Bergerak [dengan 110 personel]', '110'],
    ['Bergerak [110 personel]', '110'],
    ['[Jalan Prajurit bodoh]', 'jalan prajurit'],
    ['[Dasar] bodoh', 'as'],
    ['#kotabisa[🤡]', '#kotabisa'],
    ['[🤡]#kotabisa', '#kotabisa'],
    ['[6212345678]', '12345678'],
  ])('%s does not pass because %s is in it', (marked, words) => {
    expect(isAllowed(marked, words)).toBe(false);
  });

  it('excuses nothing that is said of the whole draft', () => {
    expect(allowedIn('112', ['112']).is({ start: 0, end: 3, whole: true })).toBe(false);
  });
});
