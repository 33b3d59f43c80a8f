const server = '^apps/graphql/src/'
const moduleFiles = '^apps/graphql/src/modules/([^/]+)/'
const library = (name) => `node_modules/${name}(/|$)`

/** The import rules of the tree. scripts/import-rules.test.ts plants a violation of each. */
module.exports = {
  forbidden: [
    {
      name: 'modules-meet-at-their-index',
      comment: "A module is changed freely behind its index, since no other module's file knows its files.",
      severity: 'error',
      from: { path: moduleFiles },
      to: {
        path: moduleFiles,
        pathNot: ['^apps/graphql/src/modules/$1/', '^apps/graphql/src/modules/[^/]+/index\\.ts$'],
      },
    },
    {
      name: 'server-enters-modules-by-their-index',
      comment:
        'The composition root, commands and migrations use a module through the same door as its neighbours.',
      severity: 'error',
      from: { path: server, pathNot: '^apps/graphql/src/modules/' },
      to: { path: moduleFiles, pathNot: '^apps/graphql/src/modules/[^/]+/index\\.ts$' },
    },
    {
      name: 'nobody-imports-the-listeners',
      comment:
        'Notifications, audit, supervision and statistics listen to events; whoever causes them does not know.',
      severity: 'error',
      from: { path: '^apps/graphql/src/modules/(?!(notifications|audit|supervision|statistics)/)' },
      to: { path: '^apps/graphql/src/modules/(notifications|audit|supervision|statistics)/' },
    },
    {
      name: 'platform-knows-no-module',
      comment: 'What every module may use must not depend on one of them.',
      severity: 'error',
      from: { path: '^apps/graphql/src/platform/' },
      to: { path: '^apps/graphql/src/modules/' },
    },
    {
      name: 'entities-know-no-graphql',
      comment: 'Storage and API are separate classes, so that either changes alone.',
      severity: 'error',
      from: { path: '\\.entity\\.ts$' },
      to: { path: [library('type-graphql'), library('graphql'), '\\.(types|resolver)\\.ts$'] },
    },
    {
      name: 'types-know-no-database',
      comment: 'The API is described without its storage.',
      severity: 'error',
      from: { path: '^apps/graphql/src/modules/.*\\.types\\.ts$' },
      to: {
        path: [library('@mikro-orm'), library('kysely'), library('pg'), '\\.(service|queries|entity)\\.ts$'],
      },
    },
    {
      name: 'services-know-no-graphql',
      comment: 'A use case serves the API, jobs and commands alike.',
      severity: 'error',
      from: { path: '^apps/graphql/src/modules/.*\\.service\\.ts$' },
      to: { path: [library('type-graphql'), '\\.resolver\\.ts$'] },
    },
    {
      name: 'policies-are-pure',
      comment: 'Who may do what is decided from what is given, so that a test needs no database.',
      severity: 'error',
      from: { path: '\\.policy\\.ts$' },
      to: { path: [library('kysely'), library('pg'), '\\.(service|queries|resolver)\\.ts$'] },
    },
    {
      name: 'tests-use-the-api',
      comment: 'A story through the API survives a change of the code behind it.',
      severity: 'error',
      from: { path: '^apps/graphql/tests/' },
      to: { path: moduleFiles, pathNot: '^apps/graphql/src/modules/[^/]+/index\\.ts$' },
    },
    {
      name: 'apps-do-not-import-apps',
      comment: 'Each app is built and deployed alone; what two need is a package.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'packages-do-not-import-apps',
      comment: 'A package serves any app.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^apps/' },
    },
    {
      name: 'front-ends-see-only-the-packages',
      comment: 'A browser never gets code of the server or of the journeys.',
      severity: 'error',
      from: { path: '^(apps/(admin|building-portal)|packages/(ui|client|schema))/' },
      to: {
        path: ['^packages/e2e/', library('@mikro-orm'), library('type-graphql'), library('fastify')],
      },
    },
    {
      name: 'ui-knows-no-api',
      comment: 'Components show what they are given, so the kit shows them without a server or a route.',
      severity: 'error',
      from: { path: '^packages/ui/' },
      to: {
        path: [
          '^packages/client/',
          library('@apollo'),
          library('@vue/apollo-composable'),
          library('graphql'),
          library('vue-router'),
        ],
      },
    },
    {
      name: 'the-contract-knows-no-framework',
      comment: 'Server, forms and imports share it; a framework in it would reach them all.',
      severity: 'error',
      from: { path: '^packages/schema/src/', pathNot: '\\.test\\.ts$' },
      to: { path: 'node_modules/' },
    },
    {
      name: 'no-cycles',
      comment: 'Files that need each other are one thing in two places.',
      severity: 'error',
      from: {},
      // Types are gone at run time.
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere fails at run time.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(~icons/|virtual:|element-plus/)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.turbo)/|\\.generated\\.ts$' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.mts', '.vue', '.js', '.mjs', '.cjs', '.json', '.graphql', '.css'],
    },
  },
}
