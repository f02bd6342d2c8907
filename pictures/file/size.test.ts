import { createCanvas } from '@napi-rs/canvas';
import { expect, it } from 'vitest';
import { cameraData, withCamera } from '../../tests/fixtures/camera';
import { isTooLarge, sizeOf } from './size';

const canvas = createCanvas(321, 123);
const drawn = (format: 'png' | 'jpeg' | 'webp' | 'gif') =>
  new Uint8Array(format === 'gif' ? canvas.encodeSync('gif') : canvas.encodeSync(format as 'png'));

it.each(['png', 'jpeg', 'webp', 'gif'] as const)('knows the size of a %s before it is unpacked', (format) => {
  expect(sizeOf(drawn(format))).toEqual({ width: 321, height: 123 });
});

it('finds the size behind what a camera wrote', () => {
  expect(sizeOf(withCamera(drawn('jpeg'), cameraData()))).toEqual({ width: 321, height: 123 });
});

it('knows nothing of what is cut off or of no known kind', () => {
  for (const format of ['png', 'jpeg', 'webp', 'gif'] as const) expect(sizeOf(drawn(format).subarray(0, 8))).toBeUndefined();
  expect(sizeOf(new TextEncoder().encode('tulisan biasa saja di sini'))).toBeUndefined();
});

it('does not unpack a picture that says it is larger than any camera takes', () => {
  const bomb = drawn('png');
  expect(isTooLarge(bomb)).toBe(false);
  new DataView(bomb.buffer, bomb.byteOffset).setUint32(16, 60_000);
  new DataView(bomb.buffer, bomb.byteOffset).setUint32(20, 60_000);
  expect(isTooLarge(bomb)).toBe(true);
});
