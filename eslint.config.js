import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**'] },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
      // Our parts are made by functions and use no `this`: their methods may be handed on.
      '@typescript-eslint/unbound-method': 'off',
      'max-lines': ['error', { max: 250 }],
      'max-params': ['error', 4],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  // Lists of one language stay together, for its speaker to read.
  { files: ['src/understanding/{lexicon,patterns,gazetteer}/**/*.ts'], rules: { 'max-lines': 'off' } },
  // A table of examples is read row by row.
  { files: ['test/**/*.ts'], rules: { 'max-lines': ['error', { max: 400 }] } },
);
