/** One look: colours, type, space and corners come from the tokens, on every page. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The sites that the stage imitates have a look of their own, and nothing around Saring's frame in a page knows of tokens. */
const foreign = /training\/sites\/practice\.css$/;
const tokens = 'components/shared/tokens.css';
const files = readdirSync('components', { recursive: true, encoding: 'utf8' })
  .map((file) => `components/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.css') && !foreign.test(file));

interface Declaration {
  readonly file: string;
  readonly line: number;
  readonly property: string;
  readonly value: string;
}

const declarations: readonly Declaration[] = files.flatMap((file) =>
  readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/:\s*\n\s*/g, ': ')
    .split('\n')
    .flatMap((text, index) => {
      const [, property, value] = /^\s*(--?[\w-]+|[a-z-]+):\s(.+?);?$/.exec(text) ?? [];
      return property && value ? [{ file, line: index + 1, property, value }] : [];
    }),
);
const isRoot = ({ file, property }: Declaration) => file === tokens || property.startsWith('--');
const told = ({ file, line, property, value }: Declaration) => `${file}:${line} ${property}: ${value}`;
const wrong = (is: (each: Declaration) => boolean) => declarations.filter((each) => !isRoot(each) && is(each)).map(told);

/** More than a hairline, in pixels. */
const stray = /(?<![\w.-])(?:[2-9]|\d{2,})(?:\.\d+)?px/;

it('reads every style of ours', () => {
  expect(files.length).toBeGreaterThan(30);
  expect(declarations.length).toBeGreaterThan(1500);
});

it('takes every colour from the tokens', () => {
  const colour = /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|oklch)\(/i;
  // The frame stands in a page, outside of what the tokens reach.
  expect(wrong(({ file, value }) => colour.test(value) && file !== 'components/page/page.css')).toEqual([]);
});

it('takes every size of type from the tokens', () => {
  // The stage sets the type of its page once, by the width of the projector.
  const isRootType = ({ value }: Declaration) => value.startsWith('clamp(');
  expect(wrong((each) => /^font(-size)?$/.test(each.property) && /\dpx/.test(each.value) && !isRootType(each))).toEqual([]);
});

it('takes every space from the tokens', () => {
  expect(
    wrong(({ property, value }) => /^((row|column)-)?gap$|^(padding|margin)(-|$)/.test(property) && stray.test(value)),
  ).toEqual([]);
});

it('takes every corner from the tokens', () => {
  expect(wrong(({ property, value }) => property === 'border-radius' && stray.test(value))).toEqual([]);
});

it('draws what is typed, dated or chosen in one place', () => {
  const isField = (selector: string) => /(?:^|[\s>,(])(?:select|textarea|input)(?:[[:][^\s]*)?\)*$/.test(selector.trim());
  const drawn = files
    .filter((file) => file !== 'components/shared/controls.css')
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/([^{}]+)\{([^{}]*)\}/g)]
        .filter(
          ([, selector = '', body = '']) => selector.split(',').some(isField) && /(?:border-radius|background): var/.test(body),
        )
        .map(([, selector = '']) => `${file} ${selector.trim()}`),
    );
  expect(drawn).toEqual([]);
});

it('uses no token that is none, and keeps none that is not used', () => {
  const named = new Set(declarations.filter(({ property }) => property.startsWith('--')).map(({ property }) => property));
  const used = new Set(declarations.flatMap(({ value }) => [...value.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name)));
  // Set from a script: how high the frame may be, how large the stage writes.
  const scripted = ['--max-height', '--type-step'];
  expect([...used].filter((name) => !named.has(name) && !scripted.includes(name))).toEqual([]);
  expect([...named].filter((name) => !used.has(name))).toEqual([]);
});

it('puts the mark on every page that stands in a tab', () => {
  // What stands in another page or in the browser's own window has no tab, and the gallery is not shipped.
  const inTabs = readdirSync('entrypoints', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('/index.html') && !/^(?:frame|popup|gallery)\//.test(file));
  expect(inTabs).toHaveLength(4);
  const marked = inTabs.filter((file) =>
    readFileSync(`entrypoints/${file}`, 'utf8').includes('<link rel="icon" href="/icon/32.png" />'),
  );
  expect(marked).toEqual(inTabs);
});
