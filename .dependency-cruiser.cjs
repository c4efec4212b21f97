/** Who may import whom (docs: architecture). Each key may import the packages in its list, never another. */
const allowed = {
  'packages/protocol': [],
  'packages/domain': [],
  'packages/documents': ['packages/domain'],
  'packages/sync': ['packages/protocol'],
  'packages/store': ['packages/sync', 'packages/domain', 'packages/protocol'],
  'packages/client': ['packages/protocol', 'packages/domain', 'packages/documents'],
  'apps/web': ['packages/client', 'packages/domain', 'packages/documents', 'packages/protocol'],
  'apps/server': [
    'packages/protocol',
    'packages/domain',
    'packages/documents',
    'packages/sync',
    'packages/store',
  ],
}

const direction = Object.entries(allowed).map(([from, to]) => ({
  name: `${from.replace('/', '-')}-imports`,
  severity: 'error',
  from: { path: `^${from}/` },
  to: { path: '^(apps|packages)/', pathNot: [from, ...to].map((folder) => `^${folder}/`) },
}))

module.exports = {
  forbidden: [
    ...direction,
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'domain-stays-pure',
      comment: 'The rules may use canonical JSON and hashing from outside, and nothing else.',
      severity: 'error',
      from: { path: '^packages/domain/src', pathNot: ['\\.test\\.ts$', '/testing/'] },
      to: {
        path: '.',
        pathNot: ['^packages/domain/', 'node_modules/(canonicalize|@noble/hashes|temporal-polyfill)/'],
      },
    },
    {
      name: 'protocol-stays-thin',
      severity: 'error',
      from: { path: '^packages/protocol/src', pathNot: '\\.test\\.ts$' },
      to: { path: '.', pathNot: ['^packages/protocol/', 'node_modules/(zod|lib0)/'] },
    },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
}
