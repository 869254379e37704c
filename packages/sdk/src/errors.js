const BRAND = Symbol.for('mosty.error');
/** Ground of all errors that the SDK throws, aborts by the caller excepted. */
export class MostyError extends Error {
    operation;
    outcome;
    idempotencyKey;
    constructor(message, { operation, outcome, idempotencyKey, cause }) {
        super(message, cause === undefined ? undefined : { cause });
        this.operation = operation;
        this.outcome = outcome;
        this.idempotencyKey = idempotencyKey;
        Object.defineProperty(this, BRAND, { value: true });
    }
}
/** The server could not be reached: the network's fault. */
export class ConnectionError extends MostyError {
    name = 'ConnectionError';
    kind = 'connection';
}
/** The answer did not come in time: an attempt's limit or the deadline of the whole call. */
export class TimeoutError extends MostyError {
    name = 'TimeoutError';
    kind = 'timeout';
}
/** The server answered with a problem: the caller's fault below 500, the server's from there. */
export class ApiError extends MostyError {
    name = 'ApiError';
    kind = 'api';
    status;
    /** RFC 9457: decide by `problem.type`, show `problem.detail`. */
    problem;
    /** When the server asks to try again, if it says so. */
    retryAt;
    constructor(status, problem, context, retryAt) {
        super(`${context.operation}: ${status} ${problem.type}`, context);
        this.status = status;
        this.problem = problem;
        this.retryAt = retryAt;
    }
}
/** The caller gave what the contract refuses; nothing was sent. */
export class ValidationError extends MostyError {
    name = 'ValidationError';
    kind = 'validation';
    issues;
    constructor(issues, context) {
        super(`${context.operation}: refused ${places(issues)}`, context);
        this.issues = issues;
    }
}
/** The server broke the contract: its answer is not what the schema says, or not JSON at all. */
export class ContractError extends MostyError {
    name = 'ContractError';
    kind = 'contract';
    issues;
    constructor(what, context, issues = []) {
        super(`${context.operation}: ${what}${issues.length ? ` at ${places(issues)}` : ''}`, context);
        this.issues = issues;
    }
}
const places = (issues) => issues
    .slice(0, 5)
    .map(({ pointer }) => pointer || 'the whole')
    .join(', ');
/** Whether an error is the SDK's, of whichever copy of the library. */
export function isMostyError(error) {
    return typeof error === 'object' && error !== null && BRAND in error;
}
const guard = (kind) => (error) => isMostyError(error) && error.kind === kind;
export const isConnectionError = /* @__PURE__ */ guard('connection');
export const isTimeoutError = /* @__PURE__ */ guard('timeout');
export const isApiError = /* @__PURE__ */ guard('api');
export const isValidationError = /* @__PURE__ */ guard('validation');
export const isContractError = /* @__PURE__ */ guard('contract');
