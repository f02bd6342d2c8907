/** Posters with a QR code: to an address that nobody knows, and to one of the office. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer';
import { type Chance, placeOf } from './chance';
import { type Sheet, sheetOf, write } from './draw';
import type { Drawn } from './picture';

interface Symbol {
  readonly says: string;
  readonly size: number;
  /** One byte a module, 0 where it is black. */
  readonly modules: Uint8ClampedArray | Uint8Array;
}

const program = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm'));
prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(program).buffer } });

const symbolOf = async (says: string): Promise<Symbol> => {
  const { symbol } = await writeBarcode(says, { format: 'QRCode', scale: 1 });
  return { says, size: symbol.width, modules: symbol.data };
};
const [elsewhere, own] = await Promise.all(
  [
    [
      'hadiah-warga.example/klaim',
      'bantuan-tunai.example/daftar?id=31',
      'formulir.example.net/a7',
      'kuota-gratis.example/x',
      'undian.example.org/2026',
    ],
    [
      'disdik.contohkab.go.id/ppdb',
      'layanan.contohkota.go.id',
      'sukamaju.desa.id/surat',
      'forms.gle/AbCdEf12',
      'polri.go.id/sim',
    ],
  ].map((hosts) => Promise.all(hosts.map((host) => symbolOf(`https://${host}`)))),
);

function code({ pen }: Sheet, { size, modules }: Symbol, x: number, y: number, width: number): void {
  const module = width / (size + 8);
  pen.fillStyle = '#fff';
  pen.fillRect(x, y, width, width);
  pen.fillStyle = '#000';
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < size; column += 1)
      if (modules[row * size + column] === 0)
        pen.fillRect(x + (column + 4) * module, y + (row + 4) * module, module + 0.3, module + 0.3);
}

const poster =
  (symbols: readonly Symbol[] | undefined, said: readonly string[]) =>
  (by: Chance, turn: number): Drawn => {
    const sheet = sheetOf(1080, 1350, `hsl(${by.whole(0, 359)} 45% 90%)`);
    const symbol = symbols?.[turn % symbols.length];
    write(sheet.pen, [said[turn % said.length] ?? '', `Desa ${placeOf(by)}`], 540, 200, {
      font: 'SansBold',
      size: 58,
      align: 'center',
    });
    write(sheet.pen, 'Pindai kode ini dengan ponsel Anda', 540, 400, { font: 'Sans', size: 38, align: 'center' });
    const width = turn % 3 === 2 ? 260 : 460;
    if (symbol) code(sheet, symbol, turn % 2 ? 540 - width / 2 : 130, 520, width);
    return { sheet, keys: symbol ? [symbol.says] : [] };
  };

export const strangeCode = poster(elsewhere, ['BAGI-BAGI HADIAH', 'BANTUAN TUNAI', 'KUOTA GRATIS', 'UNDIAN AKHIR TAHUN']);
export const ownCode = poster(own, ['PENDAFTARAN SISWA BARU', 'LAYANAN SURAT DARING', 'SURVEI KEPUASAN', 'ANTREAN DARING']);
