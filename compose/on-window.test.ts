// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { onWindow } from './on-window';

const press = () => window.dispatchEvent(new Event('click'));

it('hears what is asked for until the signal, and nothing where that was given before', () => {
  const end = new AbortController();
  const heard = vi.fn();
  onWindow(window, ['click', 'keydown'], heard, { signal: end.signal });
  press();
  window.dispatchEvent(new Event('keydown'));
  expect(heard).toHaveBeenCalledTimes(2);
  end.abort();
  press();
  onWindow(window, ['click'], heard, { signal: end.signal });
  press();
  expect(heard).toHaveBeenCalledTimes(2);
});

it('hears again on a page that wrote itself anew, once, and not after the signal', async () => {
  const end = new AbortController();
  const heard = vi.fn();
  onWindow(window, ['click'], heard, { signal: end.signal });
  const writeAnew = async () => {
    const root = document.documentElement;
    root.remove();
    document.append(root);
    await new Promise((resolve) => setTimeout(resolve));
  };
  window.removeEventListener('click', heard, { capture: true });
  await writeAnew();
  await writeAnew();
  press();
  expect(heard).toHaveBeenCalledOnce();
  end.abort();
  await writeAnew();
  press();
  expect(heard).toHaveBeenCalledOnce();
});
