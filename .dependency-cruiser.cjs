/** Dependencies point one way: rules ← policy ← journal; compose and components over both; entrypoints over all. */
const ours = '^(rules|policy|compose|components|journal|entrypoints)/';
const only = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from, pathNot: '\\.test\\.tsx?$' },
  to,
});

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    only(
      'rules-alone',
      '^rules/',
      { path: ours, pathNot: '^rules/' },
      'The engine and the rules know nothing of the page or the policy.',
    ),
    {
      name: 'engine-alone',
      severity: 'error',
      comment: 'The engine knows no rule; `types.ts` is where rule files find all types.',
      from: { path: '^rules/engine/', pathNot: '(\\.test|/types)\\.ts$' },
      to: { path: '^rules/(?!engine/)' },
    },
    only('policy-on-rules', '^policy/', { path: ours, pathNot: '^(policy|rules)/' }, 'The policy may import rules only.'),
    only(
      'journal-on-types',
      '^journal/',
      { path: ours, pathNot: '^(journal|policy|rules/engine/types)' },
      'The journal may import policy only.',
    ),
    only(
      'compose-below',
      '^compose/',
      { path: ours, pathNot: '^(compose|policy|rules)/' },
      'The page side may import policy and rules.',
    ),
    only(
      'components-below',
      '^components/',
      { path: ours, pathNot: '^(components|compose/types|policy|rules|journal/types|journal/(approval|exchange|read)/types)' },
      'Views may import policy and rules, and types.',
    ),
    only(
      'browser-in-few',
      '^(rules|components|compose)/',
      { path: '^(wxt|@wxt-dev|@webext-core)' },
      'Only entrypoints, policy and journal touch the browser.',
    ),
    only(
      'no-tests-in-product',
      '^(rules|policy|compose|components|journal|entrypoints)/',
      { path: '^(tests|bench|scripts)/' },
      'The product does not import its tests.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(node_modules|\\.output|\\.wxt)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
  },
};
