import { describe, expect, it } from 'vitest';
import { findLabel, matchLabel, tidyLabel } from './labels';

describe('labels of the sites', () => {
  it('takes builds of a label for the same', () => {
    expect(tidyLabel(' Tulis\u00a0 keterangan…\u200b ')).toBe('Tulis keterangan...');
    expect(matchLabel('TERBITKAN\u200b', 'Terbitkan')).toBe('');
    expect(matchLabel('What’s on your mind, Dinas?', "What's on your mind, *?")).toBe('Dinas');
  });

  it('keeps the case of what the star stands for, and never takes nothing for it', () => {
    expect(matchLabel('komentari sebagai Dinas Contoh', 'Komentari sebagai *')).toBe('Dinas Contoh');
    expect(matchLabel('Komentari sebagai ', 'Komentari sebagai *')).toBeUndefined();
    expect(matchLabel('Balas', 'Balas *')).toBeUndefined();
    expect(matchLabel('Balasan', 'Balas *')).toBeUndefined();
    expect(matchLabel('UserAvatar-Container-dinas', 'UserAvatar-Container-*')).toBe('dinas');
  });

  it('does not take a longer label for a shorter one', () => {
    expect(matchLabel('Posting ulang', 'Posting')).toBeUndefined();
    expect(findLabel(['Bagikan', 'Kirim'], ['Posting', 'Kirim'])).toEqual({ index: 1, star: '' });
  });
});
