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

it('remembers which picture could not be replaced, and why, until it is', async () => {
  const post = vi.fn();
  const mendPicture = vi.fn(async () => new File([], 'x.png'));
  const room = createRoom({ post, copy: vi.fn(), openLink: vi.fn(), mendPicture });
  room.show('a', new Blob(['a']));
  const answer = async (value: unknown): Promise<boolean> => {
    const made = room.mend('a', 1, { what: 'position' });
    await vi.waitFor(() => expect(post).toHaveBeenCalled());
    const [[{ number }]] = post.mock.calls as unknown as [[{ number: number }]];
    room.take({ kind: 'answer', number, value } as ToFrame);
    post.mockClear();
    return made;
  };
  expect([await answer('refused'), [...room.unmended.value]]).toEqual([true, [['a', 'refused']]]);
  expect([await answer('replaced'), [...room.unmended.value]]).toEqual([true, []]);
  mendPicture.mockResolvedValueOnce(undefined as unknown as File);
  expect([await room.mend('a', 1, { what: 'position' }), [...room.unmended.value]]).toEqual([false, [['a', 'failed']]]);
});
