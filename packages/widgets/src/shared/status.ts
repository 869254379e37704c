/**
 * The four states of a widget's Task, drawn the same way everywhere: loading (bones, with the page's own fallback
 * above them), empty, error (a reason, a retry and the fallback again) and full. Data once shown stays shown while
 * newer data is on its way, and when it cannot come.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { TaskStatus, type Task } from '@lit/task';
import { isConnectionError, isTimeoutError, type Freshness } from '@mosty/sdk/core';
import { contact } from './embed.ts';
import { dateTime } from './format.ts';
import type { LocaleController } from './locale.ts';
import type { CommonMessages } from './messages/types.ts';

/** The page around the widget names no address of an API. */
export class UnconfiguredError extends Error {
  override name = 'UnconfiguredError';
}

/** What a widget shows: records, and how fresh they are. A page of the SDK is one. */
export interface Shown {
  items: readonly unknown[];
  freshness: Freshness;
}

export interface States<T> {
  /** How many bones stand in for what is on its way. */
  bones?: number;
  empty: () => unknown;
  full: (value: T) => unknown;
  /** Whether what is shown may stay while something else is asked for, or was asked for in vain. By default it may. */
  keep?: (failed: boolean) => boolean;
  /** `false` where the page's own fallback has a place in the widget in every state. */
  slotted?: boolean;
}

/** In a sentence what went wrong, without a technical word. */
export function reason(error: unknown, texts: CommonMessages): string {
  if (error instanceof UnconfiguredError) return texts.unconfigured;
  return isConnectionError(error) || isTimeoutError(error) ? texts.offline : texts.failed;
}

const bones = (texts: CommonMessages, rows: number, fallback: unknown): TemplateResult => html`
  ${fallback}
  <div class="list" aria-hidden="true">
    ${Array(rows)
      .fill(0)
      .map(() => html`<div class="card"><i class="bone short"></i><i class="bone"></i><i class="bone"></i></div>`)}
  </div>
  <span class="unseen">${texts.loading}</span>
`;

/** A phone and a page that the site named for such moments. */
function contacts(texts: CommonMessages): unknown {
  const { phone, help } = contact();
  if (!phone && !help) return nothing;
  return html`<p class="calls">
    ${phone ? html`<a class="button strong" href="tel:${phone.replace(/[^+\d]/g, '')}">${texts.callUs(phone)}</a>` : nothing}
    ${help ? html`<a class="button" href=${help}>${texts.help}</a>` : nothing}
  </p>`;
}

const trouble = (
  error: unknown,
  texts: CommonMessages,
  retry: () => void,
  again: unknown = nothing,
): TemplateResult => html`
  <div class="card trouble stack" role="alert" part="error">
    <p>${reason(error, texts)}</p>
    ${again} ${contacts(texts)}
    <p><button type="button" @click=${retry}>${texts.retry}</button></p>
  </div>
`;

/** Draws `task` in the state it is in. */
export function drawStates<A extends readonly unknown[], T extends Shown>(
  task: Task<A, T>,
  { texts, locale }: LocaleController<CommonMessages>,
  states: States<T>,
): unknown {
  const { value, status, error } = task;
  const retry = () => void task.run();
  const failed = status === TaskStatus.ERROR;
  const kept = status === TaskStatus.COMPLETE || (states.keep?.(failed) ?? true);
  if (value === undefined || !kept) {
    const fallback = states.slotted === false ? nothing : html`<slot></slot>`;
    return failed ? trouble(error, texts, retry, fallback) : bones(texts, states.bones ?? 3, fallback);
  }
  const { staleBecause, fetchedAt } = value.freshness;
  return html`${failed ? trouble(error, texts, retry) : nothing}
    ${
      staleBecause
        ? html`<p class="note stale" role="status">${texts.stale(dateTime(locale, fetchedAt.toISOString()))}</p>`
        : nothing
    }
    <div aria-busy=${status === TaskStatus.PENDING}>${value.items.length ? states.full(value) : states.empty()}</div>`;
}
