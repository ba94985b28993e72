/** As much of a JSON Schema validator as the schemas of docs/schema need. */

type Schema = Readonly<Record<string, unknown>>;

/** Whether a value fits; an unknown keyword throws, so that none is passed over unseen. */
export function satisfies(value: unknown, root: unknown): boolean {
  return fits(value, schemaIn(root), schemaIn(root));
}

function fits(value: unknown, schema: Schema, root: Schema): boolean {
  return Object.entries(schema).every(([keyword, operand]) => {
    const rule = RULES[keyword];
    if (rule === undefined) throw new Error(`Unknown keyword: ${keyword}`);
    return rule(value, operand, (inner, other) => fits(inner, schemaIn(other), root), schema, root);
  });
}

type Inner = (value: unknown, schema: unknown) => boolean;
type Rule = (value: unknown, operand: unknown, inner: Inner, at: Schema, root: Schema) => boolean;

const always: Rule = () => true;
const length = (value: unknown): number => (typeof value === 'string' ? value.length : 0);
const keys = (value: unknown): readonly string[] => (isMap(value) ? Object.keys(value) : []);
const items = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const RULES: Readonly<Record<string, Rule>> = {
  $schema: always,
  title: always,
  description: always,
  definitions: always,
  $ref: (value, ref, inner, _, root) =>
    inner(value, schemaIn(root.definitions)[String(ref).replace('#/definitions/', '')]),
  type: (value, type) => typeOf(value).includes(String(type)),
  const: (value, wanted) => value === wanted,
  enum: (value, choices) => items(choices).includes(value),
  pattern: (value, pattern) => typeof value !== 'string' || new RegExp(String(pattern)).test(value),
  minLength: (value, least) => typeof value !== 'string' || length(value) >= Number(least),
  maxLength: (value, most) => length(value) <= Number(most),
  minimum: (value, least) => typeof value !== 'number' || value >= Number(least),
  maximum: (value, most) => typeof value !== 'number' || value <= Number(most),
  items: (value, schema, inner) => items(value).every((item) => inner(item, schema)),
  minItems: (value, least) => !Array.isArray(value) || value.length >= Number(least),
  maxItems: (value, most) => items(value).length <= Number(most),
  minProperties: (value, least) => !isMap(value) || keys(value).length >= Number(least),
  required: (value, names) =>
    !isMap(value) || items(names).every((name) => Object.hasOwn(value, String(name))),
  properties: (value, schemas, inner) =>
    keys(value).every((key) => {
      const known = schemaIn(schemas);
      return !Object.hasOwn(known, key) || inner(schemaIn(value)[key], known[key]);
    }),
  propertyNames: (value, schema, inner) => keys(value).every((key) => inner(key, schema)),
  additionalProperties: (value, schema, inner, at) =>
    keys(value)
      .filter((key) => !Object.hasOwn(schemaIn(at.properties ?? {}), key))
      .every((key) => schema !== false && inner(schemaIn(value)[key], schema)),
  dependencies: (value, needs) =>
    Object.entries(schemaIn(needs)).every(
      ([key, others]) =>
        !keys(value).includes(key) ||
        items(others).every((other) => keys(value).includes(String(other))),
    ),
  anyOf: (value, schemas, inner) => items(schemas).some((schema) => inner(value, schema)),
  allOf: (value, schemas, inner) => items(schemas).every((schema) => inner(value, schema)),
  oneOf: (value, schemas, inner) =>
    items(schemas).filter((schema) => inner(value, schema)).length === 1,
};

function typeOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return ['array'];
  if (Number.isInteger(value)) return ['integer', 'number'];
  return [isMap(value) ? 'object' : typeof value];
}

function isMap(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function schemaIn(value: unknown): Schema {
  if (!isMap(value)) throw new Error('A schema is missing.');
  return value;
}
