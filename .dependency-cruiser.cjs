/** The import table of src/README.md. `npx depcruise src` explains a breach; a test keeps it. */
const room = (name) => `^src/${name}/`;
const only = (name, from, allowed) => ({
  name, severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: allowed },
});
const packageOnlyIn = (name, packages, rooms) => ({
  name, severity: 'error',
  from: { path: '^src/', pathNot: rooms },
  to: { path: packages.map((p) => `^node_modules/${p}(/|$)`) },
});

module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    only('domain-stands-alone', room('domain'), [room('domain')]),
    only('i18n', room('i18n'), [room('i18n'), room('domain')]),
    only('understanding', room('understanding'), [room('understanding'), room('domain')]),
    only('application', room('application'), [room('application'), room('domain')]),
    only('cards', room('cards'), [room('cards'), room('domain'), room('i18n')]),
    only('store', room('store'), [room('store'), room('application/ports'), room('domain')]),
    only('channel', room('channel'), [room('channel'), room('domain')]),
    only('bot', room('bot'), [room('bot'), room('application'), room('understanding'), room('cards'), room('i18n'), room('channel'), room('log'), room('domain')]),
    only('http', room('http'), [room('http'), room('bot'), room('web'), room('channel'), room('log'), room('domain')]),
    only('log-stands-alone', room('log'), [room('log')]),
    only('evidence', room('evidence'), [room('evidence'), room('domain')]),
    only('web', room('web'), [room('web'), room('application'), room('evidence'), room('cards'), room('i18n'), room('domain')]),
    {
      name: 'domain-knows-no-package', severity: 'error',
      from: { path: room('domain') },
      to: { pathNot: [room('domain'), '^node_modules/zod/', '^crypto$'] },
    },
    packageOnlyIn('mongodb-in-its-room', ['mongodb'], [room('store/mongo')]),
    packageOnlyIn('sqlite-in-its-room', ['@photostructure/sqlite'], [room('store/sqlite')]),
    packageOnlyIn('restify-in-its-room', ['restify'], [room('http'), room('rehearsal')]),
    packageOnlyIn('bot-framework-in-its-room', ['botbuilder[a-z-]*', 'botframework-[a-z-]+'], [room('bot')]),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
