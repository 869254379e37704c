/** Answers read: a value that the schema accepts, or an error that says whose fault it was. */
import type * as z from 'zod/mini';
import {
  ApiError,
  ConnectionError,
  ContractError,
  TimeoutError,
  type ErrorContext,
  type Issue,
  type WriteOutcome,
} from '../errors.ts';
import { Problem } from '../schemas/problem.ts';
import type { Answer, NoAnswer } from './http.ts';
import { retryAfter } from './retry-after.ts';

export type Schema<T> = z.ZodMiniType<T>;

/** The value of a good answer. */
export function parse<T>(text: string, schema: Schema<T>, context: ErrorContext): T {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // The parser's own message would quote the body.
    throw new ContractError('the answer is not JSON', context);
  }
  const checked = schema.safeParse(json);
  if (!checked.success) throw new ContractError('the answer breaks the contract', context, issuesOf(checked.error));
  return checked.data;
}

/** Places and codes of what a schema refused; its messages may quote values, so they are left behind. */
export function issuesOf({ issues }: { issues: readonly z.core.$ZodIssue[] }): Issue[] {
  return issues.flatMap((issue) => {
    const { code, path, message } = issue;
    const places = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
    return places.map((place) => ({
      pointer: place.map((part) => `/${String(part).replace(/~/g, '~0').replace(/\//g, '~1')}`).join(''),
      // A schema's own check names its code as its message.
      code: (code === 'custom' && message) || code,
      message: 'is not what the contract says',
    }));
  });
}

/** The error that a bad answer is. */
export function apiError({ status, headers, text }: Answer, context: ErrorContext): ApiError {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    body = undefined;
  }
  const checked = Problem.safeParse(body);
  // A proxy or a captive portal answers in its own words; the status is all that can be believed.
  const problem = checked.success ? checked.data : { type: 'about:blank', title: `HTTP ${status}`, status, errors: [] };
  const wait = retryAfter(headers);
  return new ApiError(status, problem, context, wait === undefined ? undefined : new Date(Date.now() + wait));
}

/** The error that no answer is. */
export function unreached({ failure, message }: NoAnswer, context: ErrorContext): ConnectionError | TimeoutError {
  return failure === 'timeout'
    ? new TimeoutError(`${context.operation}: no answer in time`, context)
    : new ConnectionError(`${context.operation}: the server cannot be reached (${message})`, context);
}

/**
 * What became of a write that was answered with a problem. "Too many" and "too slow" say nothing about an attempt
 * before them.
 */
export function outcomeOf({ status, doubtful }: Answer): WriteOutcome {
  return status >= 500 || (doubtful && [408, 425, 429].includes(status)) ? 'unknown' : 'rejected';
}
