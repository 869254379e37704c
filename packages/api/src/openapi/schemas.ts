import * as contract from '@mosty/sdk/schemas';
import * as z from 'zod/mini';
import * as staffQuestions from '../staff/question-schemas.ts';
import * as staff from '../staff/schemas.ts';
import descriptions from './descriptions.json' with { type: 'json' };

type Json = Record<string, unknown>;
const texts: Record<string, string> = descriptions;

/** What clients send; everything else in the components is what the API answers. */
const INPUTS = new Set([
  'SignupInput', 'SignupLookup', 'QuestionInput', 'QuestionLookup', 'ClarifyInput', 'HelpfulInput',
  'StaffRegistration', 'StaffSignupSearch', 'StaffAttendance', 'StaffCancellation', 'StaffMove', 'StaffSessionChange', 'StaffClosing',
  'StaffAnswer', 'StaffAskBack', 'StaffPublicText', 'StaffRedirect', 'StaffQuestionClosing', 'StaffMerge', 'StaffExtension',
  'StaffFeedPost', 'StaffFeedChange',
]); // prettier-ignore

const isSchema = (value: unknown): value is z.ZodMiniType => value instanceof z.ZodMiniType;
const named = Object.entries({ ...contract, ...staff, ...staffQuestions } as Record<string, unknown>).filter(
  (entry): entry is [string, z.ZodMiniType] => /^[A-Z][a-z]/.test(entry[0]) && isSchema(entry[1]),
);

/** The words of an open vocabulary are told as examples: a newer server may send others. */
function override({
  zodSchema,
  jsonSchema,
  io,
}: {
  zodSchema: z.core.$ZodTypes;
  jsonSchema: Json;
  io: 'input' | 'output';
}): void {
  const words = contract.wordsOf(zodSchema);
  if (words) jsonSchema['x-extensible-enum'] = words;
  // Clients must read what a newer server adds.
  if (io === 'output') delete jsonSchema['additionalProperties'];
}

function components(io: 'input' | 'output', entries: typeof named): Record<string, Json> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of entries) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    io,
    target: 'draft-2020-12',
    unrepresentable: 'any',
    uri: (id) => `#/components/schemas/${id}`,
    override: (context) => override({ zodSchema: context.zodSchema, jsonSchema: context.jsonSchema as Json, io }),
  });
  for (const [id, schema] of Object.entries(schemas as Record<string, Json>)) {
    delete schema['$schema'];
    delete schema['$id'];
    describe(schema, id);
  }
  return schemas as Record<string, Json>;
}

/** Adds the docstrings: of the schema, of its fields, and of objects inside them. */
function describe(schema: Json, path: string): void {
  const text = texts[path];
  if (text) schema['description'] = text;
  for (const key of ['anyOf', 'oneOf'] as const) {
    for (const option of (schema[key] as Json[] | undefined) ?? []) deepen(option, path);
  }
  deepen(schema, path);
}
function deepen(schema: Json, path: string): void {
  const properties = (schema['properties'] ?? (schema['items'] as Json | undefined)?.['properties'] ?? {}) as Record<
    string,
    Json
  >;
  for (const [name, property] of Object.entries(properties)) describe(property, `${path}.${name}`);
}

/** `components.schemas` of the document. */
export function schemas(): Record<string, Json> {
  const queries = named.filter(([name]) => name.endsWith('Query'));
  const answers = named.filter((entry) => !INPUTS.has(entry[0]) && !queries.includes(entry));
  return {
    ...components('output', answers),
    ...components(
      'input',
      named.filter(([name]) => INPUTS.has(name)),
    ),
  };
}

/** The parameters of a query schema. */
export function parameters(query: z.ZodMiniObject): Json[] {
  const name = named.find(([, schema]) => schema === (query as unknown))?.[0] ?? '';
  const schema = z.toJSONSchema(query, { io: 'input', unrepresentable: 'any' }) as Json;
  return Object.entries(schema['properties'] as Record<string, Json>).map(([parameter, { ...own }]) => ({
    name: parameter,
    in: 'query',
    required: ((schema['required'] as string[] | undefined) ?? []).includes(parameter),
    ...(texts[`${name}.${parameter}`] && { description: texts[`${name}.${parameter}`] }),
    schema: own,
  }));
}
