import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { TaskStatus } from '@lit/task';
import { Branches, Trainings, type Service, type Training, type Transport } from '@mosty/sdk/core';
import { asOf } from '../../../shared/format.ts';
import { heading } from '../../../shared/heading.ts';
import type { LocaleController } from '../../../shared/locale.ts';
import { Task } from '../../../shared/task.ts';
import type { Answer } from '../catalogue/catalogue.ts';
import { goTo } from '../go-to.ts';
import type { InsideMessages } from '../../messages/types.ts';
import { cost, never, parts, section } from './parts.ts';
import { places } from './places.ts';
import { share, type Shared } from './share.ts';
import { printAnswer } from './sheet.ts';
import { Speaker } from './speak.ts';

/**
 * The answer about one service. Places and trainings that cannot be had leave the rest of it whole.
 */
export class AnswerPage implements ReactiveController {
  #host: ReactiveControllerHost & Element;
  #words: LocaleController<InsideMessages>;
  #addressOf: (service: string) => string;
  #speaker: Speaker;
  #shared: Shared | null = null;
  #branches: Task<readonly [], Awaited<ReturnType<Branches['list']>>['items']>;
  #trainings: Task<readonly [], readonly Training[]>;

  constructor(
    host: ReactiveControllerHost & Element,
    words: LocaleController<InsideMessages>,
    transport: () => Transport,
    addressOf: (service: string) => string,
  ) {
    this.#host = host;
    this.#words = words;
    this.#addressOf = addressOf;
    this.#speaker = new Speaker(host);
    this.#branches = new Task(host, {
      autoRun: false,
      task: (_args, { signal }) => new Branches(transport()).list({ pageSize: 100, signal }).toArray(),
    });
    this.#trainings = new Task(host, {
      autoRun: false,
      task: (_args, { signal }) => new Trainings(transport()).list({ eligibility: 'open', signal }).toArray(),
    });
    host.addController(this);
  }

  hostDisconnected(): void {
    this.leave();
  }

  /** An answer is about to be shown: what all answers share is fetched, and again if it could not be had. */
  prepare(): void {
    for (const task of [this.#branches, this.#trainings]) {
      if (task.status === TaskStatus.INITIAL || task.status === TaskStatus.ERROR) void task.run();
    }
  }

  /** Another answer, or none, is shown from now on. */
  leave(): void {
    this.#speaker.stop();
    this.#shared = null;
  }

  template({ items: [service], instead }: Answer, level: number, open: (service: Service) => void): TemplateResult {
    const words = this.#words;
    const { texts, say, locale } = words;
    const { name, plainName, provider, publicService, description, status, statusNote } = service;
    const stopped = status === 'active' ? null : (texts.status[status] ?? status);
    return html`<article class="card stack" part="answer">
      ${heading(level, say(plainName ?? name), 'name', 'answer')}
      ${
        stopped || statusNote
          ? html`<div class="note stack">
              ${stopped ? html`<p class="strong">${stopped}.</p>` : nothing}
              ${statusNote ? html`<p>${say(statusNote)}</p>` : nothing}
              ${instead.map(
                (other) =>
                  html`<p>
                    <button type="button" @click=${() => open(other)}>
                      ${texts.instead}: ${say(other.plainName ?? other.name)}
                    </button>
                  </p>`,
              )}
            </div>`
          : nothing
      }
      <p>${say(service.summary)}</p>
      <p>
        <span class="muted">${texts.provider}:</span> ${say(provider.name)}${
          service.asOf ? html` <span class="muted small">(${texts.asOf(asOf(locale, service.asOf))})</span>` : nothing
        }
        ${publicService ? nothing : html`<br /><span class="muted small">${texts.business}</span>`}
      </p>
      ${status === 'defunct' ? nothing : cost(service, words)}
      ${plainName ? html`<p class="muted small">${texts.officially}: ${say(name)}</p>` : nothing}
      ${this.#tools(service)} ${description ? html`<p>${say(description)}</p>` : nothing}
      ${parts(service, words).map((part) => section(part, level + 1))}
      ${never(service, words).map((part) => section(part, level + 1, true))}
      ${section([texts.where, places(service, this.#places, words)], level + 1)} ${this.#taught(service, level + 1)}
    </article>`;
  }

  get #places() {
    const { value, error } = this.#branches;
    return value ?? (error ? new Error('no places', { cause: error }) : null);
  }

  #tools(service: Service): TemplateResult {
    const { texts, plain, locale } = this.#words;
    const address = this.#addressOf(service.slug);
    const title = plain(service.plainName ?? service.name);
    const speaker = this.#speaker;
    const told =
      this.#shared === 'copied'
        ? texts.copied
        : this.#shared === 'by-hand'
          ? `${texts.copyYourself} ${address}`
          : nothing;
    return html`<div class="tools">
      ${
        speaker.voice(locale)
          ? html`<button
              type="button"
              @click=${() => (speaker.speaking ? speaker.stop() : speaker.speak(this.#aloud(service), locale))}
            >
              ${speaker.speaking ? texts.stopListening : texts.listen}
            </button>`
          : nothing
      }
      <button type="button" @click=${() => printAnswer(service, this.#branches.value ?? [], this.#words, address)}>
        ${texts.print}
      </button>
      <button
        type="button"
        @click=${async () => {
          this.#shared = await share(title, address);
          this.#host.requestUpdate();
        }}
      >
        ${texts.share}
      </button>
      <p class="told" role="status">${told}</p>
    </div>`;
  }

  /** The answer in sentences. */
  #aloud(service: Service): string[] {
    const { texts, plain } = this.#words;
    const { name, plainName, summary, statusNote, bring, steps, librarianHelps, librarianCannot } = service;
    const list = (title: string, items: Service['steps']) => (items?.length ? [`${title}.`, ...items.map(plain)] : []);
    return [
      plain(plainName ?? name),
      plain(summary),
      ...(statusNote ? [plain(statusNote)] : []),
      ...list(texts.bring, bring),
      ...list(texts.steps, steps),
      ...list(texts.helps, librarianHelps),
      ...list(texts.cannot, librarianCannot),
    ];
  }

  /** Trainings that teach it, and the way to the signup where the page has one. */
  #taught(service: Service, level: number): unknown {
    const { texts, say, locale } = this.#words;
    const taught = (this.#trainings.value ?? []).filter(
      ({ slug, status, services }) =>
        status === 'active' && (service.trainings.includes(slug) || services.includes(service.slug)),
    );
    if (!taught.length) return nothing;
    const signup = document.querySelector<HTMLElement>('mosty-training-signup');
    return section(
      [
        texts.trainings,
        html`<ul class="bullets">
            ${taught.map(
              ({ name, asOf: year }) =>
                html`<li>
                  ${say(name)}${year ? html` <span class="muted small">(${texts.asOf(asOf(locale, year))})</span>` : nothing}
                </li>`,
            )}
          </ul>
          ${signup ? html`<p class="calls"><button type="button" @click=${() => goTo(signup)}>${texts.signUp}</button></p>` : nothing}`,
      ],
      level,
    );
  }
}
