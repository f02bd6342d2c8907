// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startDiscovery } from './discovery';

let end: AbortController;
let met: Element[];
let passes: (readonly Element[])[];

function start(area: Document | Element = document) {
  met = [];
  passes = [];
  end = new AbortController();
  return startDiscovery({ window, area, onField: (field) => met.push(field), onPass: (added) => passes.push(added) }, end.signal);
}
const field = (name: string) => `<textarea class="${name}"></textarea>`;
const names = () => met.map(({ className }) => className);
const add = (html: string, into: Element = document.body) => into.insertAdjacentHTML('beforeend', html);

beforeEach(() => {
  document.body.innerHTML = '';
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame', 'performance'] });
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

/** What was noted so far has been handed to the observer, and its frame has come. */
async function frame() {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(20);
}

describe('fields', () => {
  it('that are there are met at the start, those without use are not', () => {
    document.body.innerHTML = `${field('a')}<div contenteditable="true" class="b"></div><input type="checkbox" class="c"><p>x</p>`;
    start();
    expect(names()).toEqual(['a', 'b']);
  });

  it('that come are met on the next frame, deep in what came or as what came', async () => {
    start();
    add(`<div><section>${field('a')}</section></div>`);
    add(field('b'));
    add('<p>tanpa kotak</p>');
    expect(names()).toEqual([]);
    await frame();
    expect(names()).toEqual(['a', 'b']);
    expect(passes).toHaveLength(1);
    expect(passes[0]?.map(({ localName }) => localName)).toEqual(['div', 'textarea', 'p']);
  });

  it('that become fields later are met then', async () => {
    add('<div class="a"></div>');
    start();
    document.querySelector('.a')?.setAttribute('contenteditable', 'true');
    await frame();
    expect(names()).toEqual(['a']);
  });

  it('that are gone again before the pass are not met', async () => {
    start();
    add(field('a'));
    await Promise.resolve();
    document.querySelector('.a')?.remove();
    await frame();
    expect(names()).toEqual([]);
  });

  it('outside the area are left alone', async () => {
    add('<div class="area"></div>');
    const area = document.querySelector('.area') as Element;
    start(area);
    add(field('a'));
    add(field('b'), area);
    await frame();
    expect(names()).toEqual(['b']);
  });
});

describe('passes', () => {
  it('come once a second on a page that never rests', async () => {
    start();
    add(field('a'));
    await frame();
    add(field('b'));
    await frame();
    expect(names()).toEqual(['a']);
    await vi.advanceTimersByTimeAsync(900);
    expect(names()).toEqual(['a']);
    add(field('c'));
    await vi.advanceTimersByTimeAsync(100);
    expect(names()).toEqual(['a', 'b', 'c']);
    expect(passes).toHaveLength(2);
  });

  it('come at once when asked for, and only where something is noted', async () => {
    const discovery = start();
    discovery.now();
    expect(passes).toHaveLength(0);
    add(field('a'));
    discovery.now();
    expect(names()).toEqual(['a']);
    await frame();
    expect(passes).toHaveLength(1);
  });

  it('search the whole area after more changes than are worth a list', async () => {
    start();
    add(field('a'));
    for (let each = 0; each < 1100; each++) {
      add('<p></p>');
      if (each % 100 === 0) await Promise.resolve();
    }
    await frame();
    expect(names()).toEqual(['a']);
    expect(passes[0]?.[0]).toBe(document.documentElement);
  });

  it('come no more after the end', async () => {
    start();
    add(field('a'));
    await Promise.resolve();
    end.abort();
    await frame();
    add(field('b'));
    await vi.advanceTimersByTimeAsync(2000);
    expect([names(), passes]).toEqual([[], []]);
  });

  it('never begin where the end came first', () => {
    add(field('a'));
    const done = new AbortController();
    done.abort();
    startDiscovery({ window, area: document, onField: (each) => met.push(each), onPass: () => {} }, done.signal);
    expect(names()).toEqual([]);
  });
});
