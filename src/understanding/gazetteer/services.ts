/** Services of the marketplace by their key, with the forms people write in six languages; `*` at the end stands for any ending. */
export const services: Readonly<Record<string, readonly string[]>> = {
  migration: ['migration*', 'migrate', 'migração', 'migrar', 'migración', 'migrer', 'миграц*', 'перенос*', '迁移'],
};
