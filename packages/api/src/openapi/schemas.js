import * as contract from '@mosty/sdk/schemas';
import * as z from 'zod/mini';
import descriptions from './descriptions.json' with { type: 'json' };
const texts = descriptions;
/** What clients send; everything else in the components is what the API answers. */
const INPUTS = new Set(['SignupInput']);
const isSchema = (value) => value instanceof z.ZodMiniType;
const named = Object.entries(contract).filter((entry) => /^[A-Z][a-z]/.test(entry[0]) && isSchema(entry[1]));
/** The words of an open vocabulary are told as examples: a newer server may send others. */
function override({ zodSchema, jsonSchema, io, }) {
    const words = contract.wordsOf(zodSchema);
    if (words)
        jsonSchema['x-extensible-enum'] = words;
    // Clients must read what a newer server adds.
    if (io === 'output')
        delete jsonSchema['additionalProperties'];
}
function components(io, entries) {
    const registry = z.registry();
    for (const [id, schema] of entries)
        registry.add(schema, { id });
    const { schemas } = z.toJSONSchema(registry, {
        io,
        target: 'draft-2020-12',
        unrepresentable: 'any',
        uri: (id) => `#/components/schemas/${id}`,
        override: (context) => override({ zodSchema: context.zodSchema, jsonSchema: context.jsonSchema, io }),
    });
    for (const [id, schema] of Object.entries(schemas)) {
        delete schema['$schema'];
        delete schema['$id'];
        describe(schema, id);
    }
    return schemas;
}
/** Adds the docstrings: of the schema, of its fields, and of objects inside them. */
function describe(schema, path) {
    const text = texts[path];
    if (text)
        schema['description'] = text;
    for (const key of ['anyOf', 'oneOf']) {
        for (const option of schema[key] ?? [])
            deepen(option, path);
    }
    deepen(schema, path);
}
function deepen(schema, path) {
    const properties = (schema['properties'] ?? schema['items']?.['properties'] ?? {});
    for (const [name, property] of Object.entries(properties))
        describe(property, `${path}.${name}`);
}
/** `components.schemas` of the document. */
export function schemas() {
    const queries = named.filter(([name]) => name.endsWith('Query'));
    const answers = named.filter((entry) => !INPUTS.has(entry[0]) && !queries.includes(entry));
    return {
        ...components('output', answers),
        ...components('input', named.filter(([name]) => INPUTS.has(name))),
    };
}
/** The parameters of a query schema. */
export function parameters(query) {
    const name = named.find(([, schema]) => schema === query)?.[0] ?? '';
    const schema = z.toJSONSchema(query, { io: 'input', unrepresentable: 'any' });
    return Object.entries(schema['properties']).map(([parameter, { ...own }]) => ({
        name: parameter,
        in: 'query',
        required: (schema['required'] ?? []).includes(parameter),
        ...(texts[`${name}.${parameter}`] && { description: texts[`${name}.${parameter}`] }),
        schema: own,
    }));
}
