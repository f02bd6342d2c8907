import { expect, it, vi } from 'vitest';
import type { ToFrame } from './protocol';
import { createRoom } from './room';

it('has the pictures of a video at hand, and forgets them with it', () => {
  const forgotten = vi.spyOn(URL, 'revokeObjectURL');
  const room = createRoom({ post: vi.fn(), copy: vi.fn(), openLink: vi.fn(), mendPicture: vi.fn() });
  const order = (id: string, kind: 'image' | 'video') =>
    room.take({ kind: 'picture', order: { id, kind, blob: new Blob([id]) } } as unknown as ToFrame);
  order('1', 'image');
  order('2', 'video');
  room.show('2/0', new Blob(['a']));
  room.show('2/5', new Blob(['b']));
  room.show('21/0', new Blob(['c']));
  const all = () => [...room.pictures.value.keys()];
  // A video is no picture that could be shown.
  expect(all()).toEqual(['1', '2/0', '2/5', '21/0']);
  room.take({ kind: 'picture-gone', id: '2' });
  expect([all(), forgotten.mock.calls.length]).toEqual([['1', '21/0'], 2]);
});
