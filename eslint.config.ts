import comments from '@eslint-community/eslint-plugin-eslint-comments/configs'
import graphql from '@graphql-eslint/eslint-plugin'
import vue from 'eslint-plugin-vue'
import { defineConfig, globalIgnores } from 'eslint/config'
import typescript from 'typescript-eslint'

const vueFiles = ['**/*.vue']
const codeFiles = ['**/*.{ts,mts,cts,js,mjs,cjs,vue}']
const noEnvironment = {
  selector: 'MemberExpression[object.name="process"][property.name="env"]',
  message: 'Settings are read in environment.ts, which refuses bad ones at the start.',
}

export default defineConfig(
  globalIgnores(['**/dist/', '**/*.generated.ts', '**/.turbo/', 'data/']),
  {
    files: codeFiles,
    extends: [typescript.configs.strict, comments.recommended],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: false }],
      'no-else-return': ['error', { allowElseIf: false }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-dynamic-delete': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'off',
      '@eslint-community/eslint-comments/require-description': ['error', { ignore: ['eslint-enable'] }],
      '@eslint-community/eslint-comments/no-unused-disable': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // noUncheckedIndexedAccess asks for it wherever an index is known to be good.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Entities add methods to the class that their schema makes; both are empty of fields of their own.
      '@typescript-eslint/no-extraneous-class': ['error', { allowEmpty: true, allowWithDecorator: true }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: '@apollo/client', message: 'Its root brings React; import from @apollo/client/core.' },
            { name: 'lodash', message: 'The language has what is needed.' },
          ],
        },
      ],
    },
  },
  {
    files: vueFiles,
    extends: [vue.configs['flat/recommended']],
    languageOptions: { parserOptions: { parser: typescript.parser } },
    rules: {
      // Prettier lays out the templates.
      ...Object.fromEntries(
        [
          'attributes-order',
          'first-attribute-linebreak',
          'html-closing-bracket-newline',
          'html-closing-bracket-spacing',
          'html-indent',
          'html-self-closing',
          'max-attributes-per-line',
          'multiline-html-element-content-newline',
          'singleline-html-element-content-newline',
        ].map((rule) => [`vue/${rule}`, 'off']),
      ),
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/no-v-html': 'error',
      'vue/multi-word-component-names': ['error', { ignores: ['App'] }],
      // Optional props of TypeScript are undefined by default, which says enough.
      'vue/require-default-prop': 'off',
    },
  },
  {
    files: ['apps/graphql/src/**/*.ts'],
    ignores: ['apps/graphql/src/environment.ts', '**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        noEnvironment,
        {
          selector:
            'Decorator > CallExpression[callee.name=/^(Field|Query|Mutation|Subscription|FieldResolver)$/]:not([arguments.0.type="ArrowFunctionExpression"])',
          message: 'Write the type out, as in @Field(() => String): nothing emits decorator metadata.',
        },
        {
          selector:
            'Decorator > CallExpression[callee.name="Arg"]:not([arguments.1.type="ArrowFunctionExpression"])',
          message:
            "Write the type out, as in @Arg('input', () => NewNeed): nothing emits decorator metadata.",
        },
        {
          selector: 'CallExpression[callee.property.name="forUpdate"]',
          message: 'Lock with forNoKeyUpdate: see docs/decisions/0020-rows-are-locked-without-their-keys.md.',
        },
      ],
    },
  },
  {
    files: ['apps/*/src/**/*.graphql', 'packages/client/src/**/*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: {
      parser: graphql.parser,
      parserOptions: {
        graphQLConfig: {
          schema: 'packages/schema/schema.graphql',
          documents: ['apps/*/src/**/*.graphql', 'packages/client/src/**/*.graphql'],
        },
      },
    },
    rules: {
      '@graphql-eslint/executable-definitions': 'error',
      '@graphql-eslint/fields-on-correct-type': 'error',
      '@graphql-eslint/known-argument-names': 'error',
      '@graphql-eslint/known-fragment-names': 'error',
      '@graphql-eslint/known-type-names': 'error',
      '@graphql-eslint/no-anonymous-operations': 'error',
      '@graphql-eslint/no-deprecated': 'error',
      '@graphql-eslint/no-duplicate-fields': 'error',
      '@graphql-eslint/no-unused-variables': 'error',
      '@graphql-eslint/provided-required-arguments': 'error',
      '@graphql-eslint/selection-set-depth': ['error', { maxDepth: 9 }],
      '@graphql-eslint/unique-operation-name': 'error',
      '@graphql-eslint/variables-are-input-types': 'error',
    },
  },
)
