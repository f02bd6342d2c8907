/** Dependencies point one way: rules ← policy ← desk and journal; compose and components over them; entrypoints over all. */
/** The names and addresses of the sites are data that every room may know. */
const ours = '^(?!compose/sites/(index|[a-z]+/site)[.]ts$)(rules|policy|desk|pictures|compose|components|journal|entrypoints)/';
const only = (name, from, to, comment, but = '$^') => ({
  name,
  severity: 'error',
  comment,
  from: { path: from, pathNot: ['(\\.test\\.tsx?|[./]fixture\\.ts)$', but] },
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
      from: { path: '^rules/engine/', pathNot: '(\\.test|[.]fixture|/types)\\.ts$' },
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
      'desk-below',
      '^desk/',
      { path: ours, pathNot: '^(desk|policy|rules)/' },
      'The desk joins rules and policy, and knows no page.',
    ),
    only(
      'pictures-below',
      '^pictures/',
      { path: ours, pathNot: '^(pictures|desk|policy|rules)/' },
      'What reads pictures knows no page and no view.',
    ),
    only(
      'compose-below',
      '^compose/',
      { path: ours, pathNot: '^((compose|desk|policy|rules)/|pictures/(types|answer)[.]ts$)' },
      'The page side may import policy and rules, and types of the desk.',
      '/practice[.]',
    ),
    only(
      'practice-views',
      '^compose/sites/([a-z]+|generated)/practice[.]tsx?$',
      { path: ours, pathNot: '^(components/(shared|training/sites)/|compose/sites/[a-z]+/practice[.](tsx|css)$|rules)' },
      'What a site shows to practise in stands with the site, and is made of the stage’s parts.',
    ),
    only(
      'practice-for-the-stage',
      '^(?!components/training/|compose/sites/generated/practice[.]ts$)',
      { path: '^compose/sites/([a-z]+|generated)/practice[.]tsx?$' },
      'No page of a site loads the views of the stage.',
    ),
    only(
      'compose-on-desk-types',
      '^compose/(?!session/)',
      { path: '^desk/', dependencyTypesNot: ['type-only'] },
      'What reads the page takes no verdicts; only the session joins page and desk.',
    ),
    only(
      'components-below',
      '^components/',
      {
        path: ours,
        pathNot:
          '^(components|policy|rules|desk/(types|office)|pictures/(types|answer)|compose/(types|overlay|on-window|session/page-state|sites/generated/practi)|journal/types|journal/(approval|exchange|forward|read)/types)',
      },
      'Views may import policy and rules, and types.',
    ),
    only(
      'components-on-types',
      '^components/',
      { path: '^(desk|compose)/(?!on-window|sites/(index|generated/practi))', dependencyTypesNot: ['type-only'] },
      'Of desk and page, views take types, and how a page is listened to.',
    ),
    only(
      'browser-in-few',
      '^(rules|desk|pictures|components|compose)/',
      { path: '^(wxt|@wxt-dev|@webext-core)' },
      'Only entrypoints, policy and journal touch the browser.',
    ),
    only(
      'no-tests-in-product',
      '^(rules|policy|desk|pictures|compose|components|journal|entrypoints)/',
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
