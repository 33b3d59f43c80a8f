/**
 * One file of typed documents for a front end. Both `nonOptionalTypename` and `skipTypeNameForRoot`, or
 * optimistic answers with `__typename` do not check.
 */
export const operationTypes = {
  plugins: ['typescript-operations', 'typed-document-node'],
  config: {
    nonOptionalTypename: true,
    skipTypeNameForRoot: true,
    enumsAsTypes: true,
    strictScalars: true,
    useTypeImports: true,
    dedupeFragments: true,
    defaultScalarType: 'unknown',
    scalars: {
      ID: 'string',
      DateTime: 'string',
      Date: 'string',
      JSON: 'unknown',
      JSONObject: 'Record<string, unknown>',
    },
  },
}
