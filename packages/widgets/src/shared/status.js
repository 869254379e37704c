/**
 * The four states of a widget's Task, drawn the same way everywhere: loading (bones, with the page's own fallback
 * above them), empty, error (a reason, a retry and the fallback again) and full. Data once shown stays shown while
 * newer data is on its way, and when it cannot come.
 */
import { html, nothing } from 'lit';
import { TaskStatus } from '@lit/task';
import { isConnectionError, isTimeoutError } from '@mosty/sdk/core';
import { dateTime } from './format.ts';
/** The page around the widget names no address of an API. */
export class UnconfiguredError extends Error {
    name = 'UnconfiguredError';
}
/** In a sentence what went wrong, without a technical word. */
export function reason(error, texts) {
    if (error instanceof UnconfiguredError)
        return texts.unconfigured;
    return isConnectionError(error) || isTimeoutError(error) ? texts.offline : texts.failed;
}
const bones = (texts, rows) => html `
  <slot></slot>
  <div class="list" aria-hidden="true">
    ${Array(rows)
    .fill(0)
    .map(() => html `<div class="card"><i class="bone short"></i><i class="bone"></i><i class="bone"></i></div>`)}
  </div>
  <span class="unseen">${texts.loading}</span>
`;
const trouble = (error, texts, retry, again = nothing) => html `
  <div class="card trouble stack" role="alert" part="error">
    <p>${reason(error, texts)}</p>
    ${again}
    <p><button type="button" @click=${retry}>${texts.retry}</button></p>
  </div>
`;
/** Draws `task` in the state it is in. */
export function drawStates(task, { texts, locale }, states) {
    const { value, status, error } = task;
    const retry = () => void task.run();
    const failed = status === TaskStatus.ERROR;
    const kept = status === TaskStatus.COMPLETE || (states.keep?.(failed) ?? true);
    if (value === undefined || !kept)
        return failed ? trouble(error, texts, retry, html `<slot></slot>`) : bones(texts, states.bones ?? 3);
    const { staleBecause, fetchedAt } = value.freshness;
    return html `${failed ? trouble(error, texts, retry) : nothing}
    ${staleBecause
        ? html `<p class="note stale" role="status">${texts.stale(dateTime(locale, fetchedAt.toISOString()))}</p>`
        : nothing}
    <div aria-busy=${status === TaskStatus.PENDING}>${value.items.length ? states.full(value) : states.empty()}</div>`;
}
