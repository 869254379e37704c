/** Every error that the API can answer with. `type` is stable and never translated; the words are for people. */
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { type Language, type Text, languageOf } from './http/language.ts';
import { StoreUnavailable } from './store/store.ts';

const kinds = {
  'bad-request': [400, 'Запит містить помилку', 'The request has a fault'],
  'idempotency-key-missing': [400, 'Бракує заголовка Idempotency-Key', 'The Idempotency-Key header is missing'],
  unauthorized: [401, 'Потрібен ключ працівника', 'A staff token is needed'],
  forbidden: [403, 'Цього ваш ключ не дозволяє', 'Your token does not allow this'],
  'closed-audience': [403, 'Це заняття не для відкритого запису', 'This session is not open to everybody'],
  'origin-not-allowed': [403, 'З цього сайту записувати не дозволено', 'This site may not write'],
  'not-found': [404, 'Такого тут немає', 'There is nothing here'],
  'method-not-allowed': [405, 'Так до цієї адреси не звертаються', 'This address does not take this method'],
  'request-timeout': [408, 'Запит надходив занадто довго', 'The request took too long to arrive'],
  conflict: [409, 'Зараз це неможливо', 'This is not possible now'],
  'already-signed-up': [409, 'Ви вже записані', 'You are signed up already'],
  gone: [410, 'Запис завершено', 'Signing up is over'],
  'changed-meanwhile': [412, 'Тим часом це змінив хтось інший', 'Somebody else has changed it meanwhile'],
  'payload-too-large': [413, 'Запит завеликий', 'The request is too large'],
  'uri-too-long': [414, 'Адреса задовга', 'The address is too long'],
  'unsupported-media-type': [415, 'Такий формат не приймається', 'This format is not accepted'],
  validation: [422, 'Перевірте, будь ласка, заповнене', 'Please check what was filled in'],
  'idempotency-key-reused': [422, 'Цей Idempotency-Key уже використано', 'This Idempotency-Key was used before'],
  'too-many-requests': [429, 'Забагато запитів', 'Too many requests'],
  'proof-needed': [428, 'Потрібна ще одна перевірка', 'One more check is needed'],
  'headers-too-large': [431, 'Заголовки запиту завеликі', 'The headers of the request are too large'],
  internal: [500, 'Сталася помилка на нашому боці', 'Something went wrong on our side'],
  unavailable: [503, 'Служба тимчасово недоступна', 'The service is not available for a moment'],
} as const satisfies Record<string, readonly [number, string, string]>;

export type ProblemCode = keyof typeof kinds;
export const statusOf = (code: ProblemCode): number => kinds[code][0];
export const titleOf = (code: ProblemCode): Text => ({ uk: kinds[code][1], en: kinds[code][2] });

export interface Fault {
  /** JSON Pointer into the body, or `?name` of a query parameter. */
  pointer: string;
  code: string;
  message: Text;
}
interface More {
  detail?: Text;
  errors?: Fault[];
  headers?: Record<string, string>;
}

/** Thrown anywhere, answered as `application/problem+json`. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  readonly code: ProblemCode;
  readonly more: More;
  constructor(code: ProblemCode, more: More = {}) {
    super(code);
    this.code = code;
    this.more = more;
  }
}
export const problem = (code: ProblemCode, more?: More): ProblemError => new ProblemError(code, more);

/** The body of a problem in one language. */
export function problemBody({ code, more }: ProblemError, language: Language, requestId?: string) {
  return {
    type: `urn:mosty:problem:${code}`,
    title: titleOf(code)[language],
    status: statusOf(code),
    ...(more.detail && { detail: more.detail[language] }),
    ...(requestId && { requestId }),
    errors: (more.errors ?? []).map((fault) => ({ ...fault, message: fault.message[language] })),
  };
}

export function sendProblem(request: FastifyRequest, reply: FastifyReply, error: ProblemError): FastifyReply {
  const language = languageOf(request.headers['accept-language']);
  reply.removeHeader('etag');
  return reply
    .code(statusOf(error.code))
    .headers({
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': language,
      'cache-control': 'no-store',
      vary: 'Accept-Language',
      ...error.more.headers,
    })
    .send(JSON.stringify(problemBody(error, language, request.id)));
}

/** Faults that Fastify and Node find before a route does. */
const known: Record<string, () => ProblemError> = {
  FST_ERR_BAD_URL: () =>
    problem('bad-request', {
      detail: {
        uk: 'Адресу записано з помилкою: перевірте знаки «%».',
        en: 'The address is misspelt: check its % signs.',
      },
    }),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () =>
    problem('unsupported-media-type', {
      detail: { uk: 'Надішліть тіло як application/json.', en: 'Send the body as application/json.' },
      headers: { 'accept-post': 'application/json' },
    }),
  FST_ERR_CTP_BODY_TOO_LARGE: () =>
    problem('payload-too-large', {
      detail: { uk: 'Тіло запиту може мати до 16 КБ.', en: 'A body may have up to 16 kB.' },
    }),
  FST_ERR_CTP_EMPTY_JSON_BODY: () =>
    problem('bad-request', { detail: { uk: 'Тіло запиту порожнє.', en: 'The body is empty.' } }),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: () =>
    problem('bad-request', {
      detail: { uk: 'Content-Length не відповідає тілу.', en: 'Content-Length does not match the body.' },
    }),
  FST_ERR_CTP_INVALID_JSON_BODY: () => brokenJson(),
};
const brokenJson = () =>
  problem('bad-request', { detail: { uk: 'Тіло запиту не є правильним JSON.', en: 'The body is not valid JSON.' } });

/** Any error as a problem; what nobody foresaw becomes `internal` and tells nothing of itself. */
export function asProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof StoreUnavailable) return problem('unavailable', { headers: { 'retry-after': '2' } });
  const { code = '', statusCode = 500 } = error as Partial<FastifyError>;
  if (Object.hasOwn(known, code)) return known[code]?.() ?? problem('internal');
  if (error instanceof SyntaxError && statusCode === 400) return brokenJson();
  if (statusCode === 413) return problem('payload-too-large');
  if (statusCode === 414) return problem('uri-too-long');
  if (statusCode === 415) return problem('unsupported-media-type');
  if (statusCode >= 400 && statusCode < 500) return problem('bad-request');
  return problem('internal');
}
