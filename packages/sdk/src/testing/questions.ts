/** The reception of the fake server: published questions by their words, and questions that are asked, by key, token and code. */
import { mask } from '../mask/index.ts';
import {
  ClarifyInput,
  HelpfulInput,
  PUBLISH_CONSENT_VERSION,
  QUESTION_CONSENT_VERSION,
  QuestionInput,
  QuestionLookup,
  type AskedQuestion,
} from '../schemas/question.ts';
import type { Reception } from '../schemas/reception.ts';
import type { FakeData } from './dataset.ts';
import { problem, reply } from './replies.ts';
import { challenge, digits, isKey, meet, needsWork, read, repeated, type Stored } from './writes.ts';

const DAY = 86_400_000;
const day = (time: number) => new Date(time).toISOString().slice(0, 10);
const ENDS = ['redirected', 'closed', 'withdrawn'];

export class FakeQuestions {
  readonly #data: FakeData;
  readonly #now: () => Date;
  readonly #stored: Stored<AskedQuestion>[] = [];
  readonly #ballots = new Map<string, boolean>();

  constructor(data: FakeData, now: () => Date) {
    this.#data = data;
    this.#now = now;
  }

  /** Questions that were asked; a test changes them as staff would. */
  get asked(): AskedQuestion[] {
    return this.#stored.map(({ record }) => record);
  }

  reception(): Response {
    const reception: Reception = {
      doors: this.#data.doors,
      topics: this.#data.topics,
      consents: {
        answer: { version: QUESTION_CONSENT_VERSION, text: { uk: 'Згода на зберігання запитання.' } },
        publish: { version: PUBLISH_CONSENT_VERSION, text: { uk: 'Згода на оприлюднення без особистих даних.' } },
      },
      term: { basis: 'library-rule', workingDays: 2, week: [1, 2, 3, 4, 5], dueAt: this.#due() },
      holidays: { from: null, to: null, note: null },
      kept: { afterAnswer: 30, most: 90 },
    };
    return reply(reception);
  }

  /** Published questions that share a word of five letters with the text; the real server’s search understands more. */
  similar(url: URL): Response {
    const text = url.searchParams.get('text');
    if (!text) return problem(400, 'bad-request', [{ pointer: '?text', code: 'required', message: 'required' }]);
    const stems = (of: string) =>
      of
        .toLowerCase()
        .match(/\p{L}{5,}/gu)
        ?.map((word) => word.slice(0, 5)) ?? [];
    const wanted = new Set(stems(text));
    const scored = this.#data.questions.map((question) => ({
      question,
      score: stems(`${question.title.uk} ${question.text?.uk ?? ''}`).filter((stem) => wanted.has(stem)).length,
    }));
    const best = scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
    const limit = Number(url.searchParams.get('limit') ?? 3);
    return reply({ items: best.slice(0, limit).map(({ question }) => question) });
  }

  create(key: string | null, body: string): Response {
    const before = repeated(this.#stored, key, body);
    if (before || key === null) return before ?? problem(400, 'idempotency-key-missing');
    const checked = read(body, QuestionInput);
    if (checked instanceof Response) return checked;
    if (needsWork(checked.form)) return problem(428, 'proof-needed');
    const { contact = {}, text, topic = null, publish } = checked;
    const number = this.#stored.length + 1;
    const code = `100-000-${String(number).padStart(3, '0')}`;
    const question: AskedQuestion = {
      id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
      code: contact.phone || contact.email ? code : `${code}-000-000`,
      manageToken: `fake-token-${number}`,
      state: 'received',
      topic,
      text: mask(text),
      receivedAt: this.#now().toISOString(),
      dueAt: this.#due(),
      dueBasis: 'library-rule',
      extension: null,
      replyBy: null,
      answerBy: contact.email ? 'email' : contact.phone ? 'phone' : 'code',
      messages: [],
      answers: [],
      redirectedTo: null,
      closed: null,
      mayPublish: publish?.accepted ?? false,
      publishedAs: null,
      deleteAfter: day(this.#now().getTime() + 90 * DAY),
    };
    this.#stored.push({ key, body, contact, record: question });
    return reply(question, 201);
  }

  /** The form begins: no work is asked, but where it is wanted in any case. */
  challenge(inAnyCase: boolean): Response {
    return challenge(this.#now(), inAnyCase);
  }

  check(key: string | null): Response {
    const found = this.#stored.find((each) => each.key === key);
    return found ? reply(found.record) : problem(404, 'not-found');
  }

  find(body: string): Response {
    const checked = read(body, QuestionLookup);
    if (checked instanceof Response) return checked;
    const found = this.#stored.find(({ record }) => digits(record.code) === digits(checked.code));
    if (!found) return problem(404, 'not-found');
    const { phone, email } = found.contact;
    const isHers = (!phone && !email) || meet(found.contact, checked);
    return isHers ? reply(found.record) : problem(404, 'not-found');
  }

  /** What the person does with her question: `undefined` looks at it. */
  own(id: string, authorization: string | null, what: string | undefined, body: string): Response {
    const found = this.#stored.find(({ record }) => record.id === id);
    if (!found || authorization !== `Bearer ${found.record.manageToken}`) return problem(404, 'not-found');
    const { record: question } = found;
    if (what === 'clarify') {
      const checked = read(body, ClarifyInput);
      if (checked instanceof Response) return checked;
      if (ENDS.includes(question.state)) return problem(410, 'gone');
      const text = mask(checked.text);
      const last = question.messages.at(-1);
      if (question.state !== 'clarify')
        return last?.from === 'person' && last.text === text ? reply(question) : problem(409, 'conflict');
      const at = this.#now().toISOString();
      const messages = [...question.messages, { from: 'person', text, at }];
      Object.assign(question, { state: 'received', messages, dueAt: this.#due(), dueBasis: 'library-rule' });
    } else if (what === 'withdraw') {
      const gone = { state: 'withdrawn', text: null, messages: [], answers: [], publishedAs: null };
      Object.assign(question, { ...gone, dueAt: null, dueBasis: 'none' });
    } else if (what) return problem(404, 'not-found');
    return reply(question);
  }

  helpful(id: string, key: string | null, body: string): Response {
    const question = this.#data.questions.find((each) => each.slug === id || each.id === id);
    if (!question) return problem(404, 'not-found');
    if (!isKey(key)) return problem(400, 'idempotency-key-missing');
    const checked = read(body, HelpfulInput);
    if (checked instanceof Response) return checked;
    const ballot = `${question.id} ${key}`;
    const before = this.#ballots.get(ballot);
    if (before !== undefined) question.helpful[before ? 'yes' : 'no']--;
    question.helpful[checked.helpful ? 'yes' : 'no']++;
    this.#ballots.set(ballot, checked.helpful);
    return reply(question.helpful);
  }

  /** Two working days ahead; of holidays the fake server knows nothing. */
  #due(): string {
    let due = this.#now().getTime();
    for (let left = 2; left > 0;) {
      due += DAY;
      if (![0, 6].includes(new Date(due).getUTCDay())) left--;
    }
    return day(due);
  }
}
