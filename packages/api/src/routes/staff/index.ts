import type { FastifyInstance } from 'fastify';
import type { Api } from '../../api.ts';
import { guard } from '../../staff/auth.ts';
import { cancelForPerson, givePlace, markAttendance, moveSignup } from './act.ts';
import { changeSession } from './change.ts';
import { closeBranch, reopenBranch } from './closures.ts';
import { finishCall, listCalls } from './calls.ts';
import { editItem, postItem, withdrawItem } from './feed.ts';
import { journal } from './journal.ts';
import { listSignups, searchSignups } from './list.ts';
import { readQuestions, workOnQuestions } from './questions.ts';
import { registerAtDesk } from './register.ts';
import { signInSheet } from './sheet.ts';
import { listSourceHealth, pollSource } from './sources.ts';
import { exportSignups } from './table.ts';

const inside: readonly ((app: FastifyInstance, api: Api) => void)[] = [
  listSignups, searchSignups, exportSignups, signInSheet, registerAtDesk, markAttendance, cancelForPerson, givePlace, moveSignup, changeSession, closeBranch, reopenBranch, listCalls, finishCall, readQuestions, workOnQuestions, postItem, editItem, withdrawItem, listSourceHealth, pollSource, journal,
]; // prettier-ignore

/** Everything under `/v1/staff`, behind one door. */
export function staff(app: FastifyInstance, api: Api): void {
  app.register((scope, _options, done) => {
    guard(scope, api);
    for (const route of inside) route(scope, api);
    done();
  });
}
