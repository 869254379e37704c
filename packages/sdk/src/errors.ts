/**
 * Every error of the SDK says whose fault it was. One channel: they are thrown.
 *
 * The guards compare a brand and not a class, so that they hold when two copies of the library meet on a page.
 * No text of an error carries a body, a secret or anything a person typed.
 */
import type { Problem } from './schemas/problem.ts';

const BRAND = Symbol.for('mosty.error');

/** What became of a write whose call failed. */
export type WriteOutcome =
  /** It never left: nothing was stored. */
  | 'not_sent'
  /** It may or may not have been stored: `signups.check` tells, and the same call with the same key settles it. */
  | 'unknown'
  /** The server refused it: nothing was stored. */
  | 'rejected'
  /** The server stored it, and only the answer was broken. */
  | 'saved';

export type ErrorKind = 'connection' | 'timeout' | 'api' | 'validation' | 'contract';

export interface ErrorContext {
  /** Method and path without the query: `GET /v1/branches`. */
  operation: string;
  /** For writes only. */
  outcome?: WriteOutcome | undefined;
  /** For writes only: the key under which the call can be repeated. */
  idempotencyKey?: string | undefined;
  cause?: unknown;
}

/** Ground of all errors that the SDK throws, aborts by the caller excepted. */
export abstract class MostyError extends Error {
  abstract readonly kind: ErrorKind;
  readonly operation: string;
  readonly outcome: WriteOutcome | undefined;
  readonly idempotencyKey: string | undefined;

  constructor(message: string, { operation, outcome, idempotencyKey, cause }: ErrorContext) {
    super(message, cause === undefined ? undefined : { cause });
    this.operation = operation;
    this.outcome = outcome;
    this.idempotencyKey = idempotencyKey;
    Object.defineProperty(this, BRAND, { value: true });
  }
}

/** The server could not be reached: the network's fault. */
export class ConnectionError extends MostyError {
  override readonly name = 'ConnectionError';
  readonly kind = 'connection';
}

/** The answer did not come in time: an attempt's limit or the deadline of the whole call. */
export class TimeoutError extends MostyError {
  override readonly name = 'TimeoutError';
  readonly kind = 'timeout';
}

/** The server answered with a problem: the caller's fault below 500, the server's from there. */
export class ApiError extends MostyError {
  override readonly name = 'ApiError';
  readonly kind = 'api';
  readonly status: number;
  /** RFC 9457: decide by `problem.type`, show `problem.detail`. */
  readonly problem: Problem;
  /** When the server asks to try again, if it says so. */
  readonly retryAt: Date | undefined;

  constructor(status: number, problem: Problem, context: ErrorContext, retryAt?: Date) {
    super(`${context.operation}: ${status} ${problem.type}`, context);
    this.status = status;
    this.problem = problem;
    this.retryAt = retryAt;
  }
}

/** One field that a schema refused. */
export interface Issue {
  /** JSON Pointer: `/contact/phone`. */
  pointer: string;
  code: string;
  message: string;
}

/** The caller gave what the contract refuses; nothing was sent. */
export class ValidationError extends MostyError {
  override readonly name = 'ValidationError';
  readonly kind = 'validation';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[], context: ErrorContext) {
    super(`${context.operation}: refused ${places(issues)}`, context);
    this.issues = issues;
  }
}

/** The server broke the contract: its answer is not what the schema says, or not JSON at all. */
export class ContractError extends MostyError {
  override readonly name = 'ContractError';
  readonly kind = 'contract';
  readonly issues: readonly Issue[];

  constructor(what: string, context: ErrorContext, issues: readonly Issue[] = []) {
    super(`${context.operation}: ${what}${issues.length ? ` at ${places(issues)}` : ''}`, context);
    this.issues = issues;
  }
}

const places = (issues: readonly Issue[]) =>
  issues
    .slice(0, 5)
    .map(({ pointer }) => pointer || 'the whole')
    .join(', ');

/** Whether an error is the SDK's, of whichever copy of the library. */
export function isMostyError(error: unknown): error is MostyError {
  return typeof error === 'object' && error !== null && BRAND in error;
}

const guard =
  <E extends MostyError>(kind: E['kind']) =>
  (error: unknown): error is E =>
    isMostyError(error) && error.kind === kind;

export const isConnectionError = /* @__PURE__ */ guard<ConnectionError>('connection');
export const isTimeoutError = /* @__PURE__ */ guard<TimeoutError>('timeout');
export const isApiError = /* @__PURE__ */ guard<ApiError>('api');
export const isValidationError = /* @__PURE__ */ guard<ValidationError>('validation');
export const isContractError = /* @__PURE__ */ guard<ContractError>('contract');
