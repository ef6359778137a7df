/** The build follows an import of a stylesheet; TypeScript only has to let it stand. */
declare module '*.css';
