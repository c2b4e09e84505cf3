/**
 * The directions in which the parts of Samenbord may import each other (docs/architecture.md).
 * tests/unit/project/importDirections.test.ts breaks each rule once and sees it caught.
 */

/** Packages by the folder in which they are installed. */
const packages = (/** @type {string[]} */ ...names) => names.map((name) => `(^|/)node_modules/${name}(/|$)`)

const yjsOfServer = ['yjs', 'lib0', 'y-protocols']
const yjsOfClient = [...yjsOfServer, 'y-websocket', 'y-indexeddb', 'y-prosemirror']
// graphology measures networks and d3 places what pictures show: both are plain functions without a DOM.
const measuring = ['graphology[a-z-]*', 'd3-[a-z]+', '@types/d3-[a-z]+']
const sharedMayUse = packages(
  ...['zod', 'yjs', 'lib0', '@tldraw/store', '@tldraw/tlschema', '@tldraw/utils'],
  ...measuring,
)
// The types of records (tlschema) weigh nothing; tests/browser/first-pages.test.ts weighs what is left.
const tldraw = ['(^|/)node_modules/@tldraw/(?!tlschema/)', ...packages('tldraw', '@tiptap')]
const ws = packages('ws')

/** Where running begins: the server, its threads, the pages. */
const starts = ['^server/main\\.ts$', '^(server|client)/.*[wW]orker\\.ts$', '^client/main\\.tsx$']

const part = (/** @type {string} */ name) => `^${name}/`

export default {
  forbidden: [
    {
      name: 'shared-imports-nothing-outside',
      comment: 'shared runs in Node and in browsers alike: no Node, no DOM library, no other part.',
      severity: 'error',
      from: { path: part('shared') },
      to: { pathNot: [part('shared'), ...sharedMayUse] },
    },
    {
      name: 'server-not-client',
      comment: 'The server never imports the client: what both need lives in shared.',
      severity: 'error',
      from: { path: part('server') },
      to: { path: part('client') },
    },
    {
      name: 'client-not-server',
      comment: 'The client never imports the server: what both need lives in shared.',
      severity: 'error',
      from: { path: part('client') },
      to: { path: part('server') },
    },
    {
      name: 'client-no-node',
      comment: 'Browsers have no Node modules.',
      severity: 'error',
      from: { path: part('client') },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'product-not-tests',
      comment: 'What runs in production imports no test and no script.',
      severity: 'error',
      from: { path: ['^(shared|server|client)/'] },
      to: { path: ['^(tests|scripts)/'] },
    },
    {
      name: 'yjs-only-in-room',
      comment: 'On the server only server/room touches Yjs documents.',
      severity: 'error',
      from: { path: part('server'), pathNot: '^server/room/' },
      to: { path: packages(...yjsOfServer) },
    },
    {
      name: 'yjs-only-in-sync',
      comment: 'On the client only client/sync touches Yjs documents.',
      severity: 'error',
      from: { path: part('client'), pathNot: '^client/sync/' },
      to: { path: packages(...yjsOfClient) },
    },
    {
      name: 'ws-only-in-socket',
      comment: 'Only server/socket touches WebSockets.',
      severity: 'error',
      from: { path: ['^(shared|server|client)/'], pathNot: '^server/socket/' },
      to: { path: ws },
    },
    {
      name: 'room-knows-no-socket',
      comment:
        'Data flows one way: the socket hands frames to the room, the room knows no socket and no HTTP.',
      severity: 'error',
      from: { path: '^server/(room|store|bus)/' },
      to: { path: '^server/(socket|http)/' },
    },
    {
      name: 'store-behind-its-interface',
      comment: 'No module but the start of the process knows which store there is.',
      severity: 'error',
      from: { path: part('server'), pathNot: ['^server/store/', '^server/main\\.ts$'] },
      to: { path: '^server/store/', pathNot: '^server/store/(store|documentKey)\\.ts$' },
    },
    {
      name: 'bus-behind-its-interface',
      comment: 'No module but the start of the process knows that there is one process.',
      severity: 'error',
      from: { path: part('server'), pathNot: ['^server/bus/', '^server/main\\.ts$'] },
      to: { path: '^server/bus/', pathNot: '^server/bus/bus\\.ts$' },
    },
    {
      name: 'sqlite-only-in-store',
      comment: 'Only the store knows SQLite.',
      severity: 'error',
      from: { path: '^(shared|server|client)/', pathNot: '^server/store/' },
      to: { path: '^(node:)?sqlite$' },
    },
    {
      name: 'tldraw-only-on-the-board',
      comment:
        'The landing and join pages weigh at most 90 kB: tldraw stays in the board, its other views, and what synchronises it.',
      severity: 'error',
      from: { path: part('client'), pathNot: '^client/(board|outline|reading|exports|sync)/' },
      to: { path: tldraw },
    },
    {
      name: 'no-circles',
      comment: 'Modules that import each other in a circle are one module in disguise.',
      severity: 'error',
      from: { path: '^(shared|server|client)/' },
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A module that nobody imports and that imports nothing is dead.',
      severity: 'error',
      from: { orphan: true, path: '^(shared|server|client)/', pathNot: ['\\.d\\.ts$', '^client/public/'] },
      to: {},
    },
    {
      name: 'no-dead-modules',
      comment:
        'A module that no start of the product leads to is dead, however many tests import it. The store in memory is for tests.',
      severity: 'warn',
      from: { path: starts },
      to: {
        path: '^(shared|server|client)/',
        pathNot: [...starts, '^server/store/memory', '\\.d\\.ts$', '^client/public/'],
        reachable: false,
      },
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'only-declared-packages',
      comment: 'A package that package.json does not name may be gone tomorrow.',
      severity: 'error',
      from: { path: '^(shared|server|client)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-development-packages',
      comment: 'What runs in production needs no development package.',
      severity: 'error',
      from: { path: '^(shared|server|client)/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/(@types/|vite/client)',
      },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: {
      path: ['^tests/bench/peers', '^tests/output', '^dist', '[.]css$', '[.]svg$', '[.]json$', '[?]url$'],
    },
    moduleSystems: ['es6'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts'],
    },
  },
}
