// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { rangesOf } from './ranges';
import { readEditor } from './read';

function editor(html: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  document.body.replaceChildren(element);
  return element;
}
const text = (html: string) => readEditor(editor(html)).text;

describe('the text of an editor', () => {
  it.each([
    ['an empty Lexical box', '<p><br></p>', ''],
    ['Lexical paragraphs, one empty', '<p><span>a</span></p><p><br></p><p>b</p>', 'a\n\nb'],
    ['a line break inside a paragraph', '<p>a<br>b</p>', 'a\nb'],
    ['an open last line of Lexical', '<p>a<br><br></p>', 'a\n'],
    ['a leading break', '<p><br>a</p>', '\na'],
    ['a leading break of a later line', '<p>a</p><p><br>b</p>', 'a\n\nb'],
    [
      'blocks of Draft.js',
      '<div><div><div data-block="true"><div><span><span>a</span></span></div></div><div data-block="true"><div><span><br></span></div></div></div></div>',
      'a\n',
    ],
    ['emoji as images, mentions as spans', '<p>a <img alt="👍🏽"> <span>@dinas</span></p>', 'a 👍🏽 @dinas'],
    ['a plain editable of Chromium', 'a<div>b</div><div><br></div>', 'a\nb\n'],
    ['layout of the page source between blocks', '\n  <p>a</p>\n  <p>b</p>\n', 'a\nb'],
    ['a raw line feed in a text', '<span>a\nb</span>', 'a\nb'],
    ['a list', '<ul><li>a</li><li>b</li></ul>', 'a\nb'],
  ])('reads %s', (_name, html, expected) => {
    expect(text(html)).toBe(expected);
  });

  it('finds every stretch again in the page, a range a line', () => {
    const element = editor('<p><span>satu </span><span>dua</span></p><p>tiga</p>');
    const reading = readEditor(element);
    expect(reading.text).toBe('satu dua\ntiga');
    expect(rangesOf(element, reading, 2, 11).map(String)).toEqual(['tu dua', 'ti']);
    expect(rangesOf(element, reading, 5, 8).map(String)).toEqual(['dua']);
    expect(rangesOf(element, reading, 8, 9)).toEqual([]);
  });

  it('marks nothing in a box far larger than any post, and reads it all the same', () => {
    const element = editor('<span>kata </span>'.repeat(4001));
    const reading = readEditor(element);
    expect(reading.text).toHaveLength(4001 * 5);
    expect(rangesOf(element, reading, 0, 4)).toEqual([]);
  });

  it('reads such a box once, until something in it changes', () => {
    const element = editor('<span>kata </span>'.repeat(4001));
    const before = readEditor(element);
    expect(readEditor(element)).toBe(before);
    const [first] = element.children;
    if (first?.firstChild) first.firstChild.nodeValue = 'lain ';
    expect(readEditor(element).text.slice(0, 10)).toBe('lain kata ');
  });

  it('reads what is nested deeper than calls can be', () => {
    const nested = (depth: number, inner: Node): Node => {
      let outer = inner;
      for (let step = 0; step < depth; step++) {
        const next = document.createElement('span');
        Object.defineProperty(next, 'firstChild', { value: outer });
        Object.defineProperty(outer, 'parentNode', { value: next });
        outer = next;
      }
      return outer;
    };
    expect(readEditor(nested(20_000, document.createTextNode('RAHASIA')) as Element).text).toBe('RAHASIA');
  });

  it('reads the value of a text control', () => {
    const area = document.createElement('textarea');
    area.value = 'a\nb';
    expect(readEditor(area)).toEqual({ text: 'a\nb', pieces: [] });
  });
});
