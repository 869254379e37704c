import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import * as contract from '@mosty/sdk/schemas';
import * as staffQuestions from '../staff/question-schemas.ts';
import * as staff from '../staff/schemas.ts';
import { type TestServer, openServer } from '../test/server.ts';
import { describe as descriptions } from './descriptions.ts';
import committed from './descriptions.json' with { type: 'json' };

interface Operation {
  operationId: string;
  parameters?: { name: string; in: string; description?: string }[];
  responses: Record<string, { content?: Record<string, { schema: { $ref?: string }; example?: unknown }> }>;
}
let api: TestServer;
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the test walks a document of any shape
let document: any;
let operations: [string, string, Operation][];
before(async () => {
  api = await openServer();
  document = (await api.get('/v1/openapi.json')).json;
  operations = Object.entries(document.paths as Record<string, Record<string, Operation>>).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, string, Operation] => [path, method, operation]),
  );
});
after(() => api.close());

describe('the OpenAPI document', () => {
  it('is accepted by a validator as 3.1', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(structuredClone(document));
    assert.ok(valid, JSON.stringify(errors));
    assert.equal(validator.version, '3.1');
  });

  it('has one name an operation, and a name for every method of the SDK', () => {
    const ids = operations.map(([, , { operationId }]) => operationId);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of [
      'listBranches', 'getBranch', 'getBranchesGeojson', 'getBasemap', 'listServices', 'getService', 'listLifeEvents', 'getLifeEvent', 'listAudiences', 'getAudience',
      'listTrainings', 'getTraining', 'listSessions', 'getSession', 'createSignup', 'listFeed', 'getFeedItem', 'listDocuments', 'getDocument',
      'listProjects', 'getProject', 'getProjectPlan', 'listEvents', 'getEvent', 'getEventAgenda', 'listIndicators', 'getIndicator',
      'listPartners', 'getPartner', 'listOrganizations', 'getOrganization', 'search', 'suggest', 'getReception', 'listQuestions', 'getQuestion', 'listSimilarQuestions', 'createQuestion', 'checkQuestion', 'trackQuestion',
      'findQuestion', 'clarifyQuestion', 'withdrawQuestion', 'rateQuestion', 'challengeQuestion',
    ]) assert.ok(ids.includes(id), id); // prettier-ignore
  });

  it('points at nothing that is not there', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path ?? '');
    assert.ok(references.length > 100);
    for (const reference of new Set(references)) {
      assert.ok(
        reference.split('/').reduce((value, step) => value?.[step], document),
        reference,
      );
    }
  });

  it('shows real answers that their schemas accept', () => {
    let shown = 0;
    for (const [path, method, { responses }] of operations) {
      const [media] = Object.values(Object.values(responses)[0]?.content ?? {});
      const name = media?.schema.$ref?.split('/').at(-1);
      if (method !== 'get' || !name) continue;
      assert.ok(media && 'example' in media, `${path} has an example`);
      const schema = { ...contract, ...staff, ...staffQuestions }[name as 'Branch'];
      assert.deepEqual(schema.parse(media.example), media.example, path);
      shown++;
    }
    assert.ok(shown >= 30, `${shown} examples`);
  });

  it('describes fields in the words of the contract', () => {
    const { Branch, Service } = document.components.schemas;
    assert.match(Branch.properties.number.description, /label/);
    assert.match(Branch.properties.cityDistrict.description, /district/);
    assert.match(Service.properties.status.description ?? document.components.schemas.RecordStatus.description, /./);
    assert.deepEqual(Branch.properties.kind['x-extensible-enum'], ['central', 'branch', 'regional']);
    assert.equal(Branch.additionalProperties, undefined, 'a client reads what a newer server adds');
  });

  it('has the docstrings of today: run openapi/write-descriptions.ts after changing one', () => {
    assert.deepEqual(committed, descriptions());
  });

  it('names every parameter that a list takes', () => {
    const branches = operations.find(([, , { operationId }]) => operationId === 'listBranches')?.[2];
    assert.deepEqual(branches?.parameters?.map(({ name }) => name).sort(), [
      'cursor',
      'has',
      'kind',
      'pageSize',
      'q',
      'route',
      'status',
    ]);
    assert.ok(branches?.parameters?.every(({ name, description }) => description || ['kind', 'status'].includes(name)));
  });

  it('has a page for people that brings everything it needs itself', async () => {
    const page = await api.get('/reference');
    assert.equal(page.status, 200);
    assert.doesNotMatch(page.text, /https?:\/\//);
    for (const [, path] of page.text.matchAll(/(?:src|href)="([^"]+)"/g)) {
      const file = await api.get(path ?? '');
      assert.equal(file.status, 200, path);
      assert.ok(file.text.length > 50);
    }
    assert.equal((await api.get('/reference/../package.json')).status, 404);
    assert.equal((await api.get('/reference/package.json')).status, 404);
  });
});
