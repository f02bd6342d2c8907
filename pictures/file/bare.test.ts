import exifr from 'exifr';
import { describe, expect, it } from 'vitest';
import { cameraData, withCamera } from '../../tests/fixtures/camera';
import { cameraOf } from '../read/camera';
import { bareOf } from './bare';

const ascii = (text: string) => [...new TextEncoder().encode(text)];
const bytesOf = async (blob: Blob | undefined) => new Uint8Array((await blob?.arrayBuffer()) ?? []);
const holds = (bytes: Uint8Array, text: string) => Buffer.from(bytes).includes(text);

const segment = (marker: number, data: readonly number[]) => [0xff, marker, 0, data.length + 2, ...data];
const scan = [...segment(0xda, [1, 1, 0, 0, 63, 0]), 1, 0xff, 0, 2, 0xff, 0xd0, 3];
const jpeg = (...between: readonly number[][]) =>
  new Uint8Array([
    ...[0xff, 0xd8, ...segment(0xe0, ascii('JFIF\0')), ...segment(0xe2, ascii('ICC_PROFILE\0warna'))],
    ...[...between.flat(), ...segment(0xdb, [0, 1, 2]), ...scan, ...segment(0xc4, [5]), ...scan, 0xff, 0xd9],
  ]);
const notes = [
  segment(0xe1, ascii('http://ns.adobe.com/xap/1.0/\0CATATAN')),
  segment(0xed, ascii('Photoshop 3.0\0CATATAN')),
  segment(0xe2, ascii('MPF\0CATATAN')),
  segment(0xfe, ascii('CATATAN')),
];

const size = (value: number) => [value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255];
const chunk = (type: string, data: readonly number[]) => [...size(data.length), ...ascii(type), ...data, 1, 2, 3, 4];
const pngHead = [0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a];
const header = chunk('IHDR', [...size(1), ...size(1), 8, 0, 0, 0, 0]);
const png = (...between: readonly number[][]) =>
  new Uint8Array([...pngHead, ...header, ...between.flat(), ...chunk('IDAT', [9]), ...chunk('IEND', [])]);

const part = (type: string, data: readonly number[]) => [
  ...[...ascii(type), ...size(data.length).reverse(), ...data],
  ...(data.length % 2 ? [0] : []),
];
function webp(...parts: readonly number[][]): Uint8Array {
  const body = [...ascii('WEBP'), ...parts.flat()];
  return new Uint8Array([...ascii('RIFF'), ...size(body.length).reverse(), ...body]);
}
const flags = (bits: number) => part('VP8X', [bits, 0, 0, 0, 0, 0, 0, 0, 0, 0]);

const plain = {
  jpeg: jpeg(),
  png: png(chunk('gAMA', [0, 0, 1, 1])),
  webp: webp(flags(0x10), part('VP8 ', [7, 7, 7])),
};
const told = (orientation: number) => ({
  jpeg: new Uint8Array([...withCamera(jpeg(...notes), cameraData(orientation)), ...ascii('CATATAN di belakang')]),
  png: png(
    chunk('eXIf', [...cameraData(orientation)]),
    chunk('gAMA', [0, 0, 1, 1]),
    chunk('tEXt', ascii('Comment\0CATATAN')),
    chunk('tIME', [1]),
  ),
  webp: webp(flags(0x1c), part('VP8 ', [7, 7, 7]), part('EXIF', [...cameraData(orientation)]), part('XMP ', ascii('CATATAN'))),
});

describe.each(['jpeg', 'png', 'webp'] as const)('the file of a %s', (format) => {
  it('tells a position and a device, and neither when it is bare; the picture itself is the same bytes', async () => {
    const before = told(1)[format];
    expect(await cameraOf(before.slice().buffer)).toEqual({
      position: { latitude: -7, longitude: 112 },
      device: 'HP9',
    });
    const blob = await bareOf(before);
    const after = await bytesOf(blob);
    expect(blob?.type).toBe(`image/${format}`);
    expect(Buffer.from(after)).toEqual(Buffer.from(plain[format]));
    expect([holds(before, 'CATATAN'), holds(after, 'CATATAN')]).toEqual([true, false]);
  });

  it('still says how the picture is turned, and nothing else', async () => {
    const after = await bytesOf(await bareOf(told(6)[format]));
    expect(await cameraOf(after.slice().buffer)).toEqual({});
    expect(holds(after, 'HP9')).toBe(false);
    if (format !== 'webp') expect(await exifr.orientation(after)).toBe(6);
    else expect(after[20]).toBe(0x18);
    expect(await bytesOf(await bareOf(after))).toEqual(after);
  });

  it('is given up where it is broken, however it is cut off', async () => {
    const before = told(6)[format];
    for (let length = 12; length < before.length - 30; length += 7) {
      const after = await bytesOf(await bareOf(before.subarray(0, length)));
      expect(holds(after, 'HP9')).toBe(false);
    }
  });
});

it('knows no other formats', async () => expect(await bareOf(new Uint8Array(ascii('GIF89a......')))).toBeUndefined());
