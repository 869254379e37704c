import { DocumentQuery } from '@mosty/sdk/schemas';
import { nounRoutes } from './noun.ts';
export function documents(app, api) {
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
