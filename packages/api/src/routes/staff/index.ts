import type { FastifyInstance } from 'fastify';
import type { Api } from '../../api.ts';
import { guard } from '../../staff/auth.ts';
import { listSignups } from './list.ts';
import { signInSheet } from './sheet.ts';
import { exportSignups } from './table.ts';

/** Everything under `/v1/staff`, behind one door. */
export function staff(app: FastifyInstance, api: Api): void {
  app.register((inside, _options, done) => {
    guard(inside, api);
    for (const route of [listSignups, exportSignups, signInSheet]) route(inside, api);
    done();
  });
}
