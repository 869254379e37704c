// The README's first call as a stranger compiles it: strict, on the built declarations, without DOM types.
import { createClient, isApiError } from '@mosty/sdk';
import { createFakeServer } from '@mosty/sdk/testing';

const client = createClient({ baseUrl: 'http://127.0.0.1:8080', fetch: createFakeServer().fetch });

export async function printAll(): Promise<void> {
  try {
    for await (const branch of client.branches.list({ has: 'tsog', pageSize: 3 })) {
      console.log(branch.name.uk, branch.telephone[0]?.printed ?? 'телефон не вказано');
    }
  } catch (error) {
    if (isApiError(error)) console.error(error.problem.title);
    else throw error;
  }
}
