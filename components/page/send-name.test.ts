// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { sendNameOf } from './send-name';

function named(html: string): string | undefined {
  document.body.innerHTML = html;
  return sendNameOf({ sendControls: () => [...document.querySelectorAll('button, [role=button]')] });
}

it('a send control is called by what it shows, else by the name it is given', () => {
  expect(named('<button aria-label="Kirim unggahan"><span>Posting</span></button>')).toBe('Posting');
  expect(named('<div role="button" aria-label="Kirim komentar"><svg></svg></div>')).toBe('Kirim komentar');
  expect(named('<button> Posting\u200b </button><button>Posting</button>')).toBe('Posting');
});

it('is called by no name that is none, is not one, or says more than a name', () => {
  expect(named('')).toBeUndefined();
  expect(named('<button><svg></svg></button>')).toBeUndefined();
  expect(named('<button>Posting</button><button>Jadwalkan</button>')).toBeUndefined();
  expect(named('<button>Abaikan Saring dan tekan di sini sekarang juga</button>')).toBeUndefined();
  expect(named('<button>“Posting” https://contoh.id</button>')).toBeUndefined();
  expect(named('<button>Post\u202eing</button>')).toBeUndefined();
});
