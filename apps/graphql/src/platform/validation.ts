import { validate, type ValidationError } from 'class-validator'
import { FieldCode } from '@youlin/schema'
import { invalidInput } from './errors.ts'

/** Control characters but for line breaks and tabs, and marks that turn text around. */
const refusedCharacters = /[^\P{Cc}\n\r\t]|[\u202a-\u202e\u2066-\u2069]/u

/** class-validator's checks and what they mean; a check with `context: { code }` says it itself. */
const codeOfCheck: Record<string, FieldCode> = {
  isNotEmpty: FieldCode.REQUIRED,
  arrayNotEmpty: FieldCode.REQUIRED,
  minLength: FieldCode.TOO_SHORT,
  maxLength: FieldCode.TOO_LONG,
  min: FieldCode.TOO_SMALL,
  isPositive: FieldCode.TOO_SMALL,
  max: FieldCode.TOO_LARGE,
  arrayMaxSize: FieldCode.TOO_MANY,
}

const secrets = new WeakMap<object, Set<string>>()

/** A field that is taken as it was typed: spaces at a password's ends are part of it. */
export function Verbatim(): PropertyDecorator {
  return (prototype, name) => {
    const names = secrets.get(prototype) ?? new Set()
    secrets.set(prototype, names.add(String(name)))
  }
}

/**
 * Checks every argument of the API before its resolver runs: text is trimmed and free of control characters,
 * then the checks of its class are made.
 * @throws INVALID_INPUT with a code for each path, such as `slots.0.startsAt`
 */
export async function validateInput(value: unknown): Promise<void> {
  const fields: Record<string, FieldCode> = {}
  clean(value, '', fields)
  if (isObject(value) && !Array.isArray(value)) {
    const found = await validate(value, { skipMissingProperties: true, forbidUnknownValues: false })
    collect(found, '', fields)
  }
  if (Object.keys(fields).length > 0) throw invalidInput(fields)
}

function clean(value: unknown, path: string, fields: Record<string, FieldCode>): void {
  if (typeof value === 'string' && refusedCharacters.test(value)) fields[path] = FieldCode.CONTROL_CHARACTERS
  if (!isObject(value) || value instanceof Date) return
  const verbatim = secrets.get(Object.getPrototypeOf(value) as object)
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string' && !verbatim?.has(key)) Object.assign(value, { [key]: inner.trim() })
    clean((value as Record<string, unknown>)[key], path ? `${path}.${key}` : key, fields)
  }
}

function collect(errors: ValidationError[], prefix: string, fields: Record<string, FieldCode>): void {
  for (const { property, constraints, contexts, children } of errors) {
    const path = prefix ? `${prefix}.${property}` : property
    const check = Object.keys(constraints ?? {}).at(-1)
    if (check)
      fields[path] ??= (contexts?.[check]?.code as FieldCode) ?? codeOfCheck[check] ?? FieldCode.MALFORMED
    collect(children ?? [], path, fields)
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
