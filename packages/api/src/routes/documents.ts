import { DocumentQuery } from '@mosty/sdk/schemas';
import type { FastifyInstance } from 'fastify';
import type { Api } from '../api.ts';
import { nounRoutes } from './noun.ts';

export function documents(app: FastifyInstance, api: Api): void {
  nounRoutes(app, api, {
    noun: 'documents',
    path: '/v1/documents',
    schema: 'Document',
    page: 'DocumentPage',
    operations: { list: 'listDocuments', get: 'getDocument' },
    words: { many: 'documents', one: 'a document' },
    query: DocumentQuery,
  });
}
