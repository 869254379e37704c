/** Which figures belong together, and which of them a chart may compare. */
import type { Indicator } from '@mosty/sdk/core';

/** The time that a figure is about: a period, else the day it was true on, else nothing that is known. */
export const timeOf = ({ periodStart, periodEnd, asOf }: Indicator): string =>
  periodStart || periodEnd ? `${periodStart ?? ''}/${periodEnd ?? ''}` : (asOf ?? '');

/** Figures of one time under one heading, in their own order; a part stands right behind its whole. */
export function byTime(all: readonly Indicator[]): (readonly [time: string, figures: Indicator[]])[] {
  const sorted = [...all].sort((a, b) => a.position - b.position);
  const wholes = sorted.filter(({ partOf }) => !sorted.some(({ slug }) => slug === partOf));
  const groups = new Map<string, Indicator[]>();
  for (const whole of wholes) {
    const parts = sorted.filter(({ partOf }) => partOf === whole.slug);
    const time = timeOf(whole);
    groups.set(time, [...(groups.get(time) ?? []), whole, ...parts]);
  }
  return [...groups];
}

/**
 * The length of the bar of each figure, from 0 to 1 of the longest one beside it. Only what can be compared has one:
 * equal units over equal time, two figures at least. Nothing is ever added up.
 */
export function bars(all: readonly Indicator[]): Map<string, number> {
  const scales = new Map<string, Indicator[]>();
  for (const figure of all) {
    const scale = `${timeOf(figure)} ${figure.unitForms.uk.one}`;
    scales.set(scale, [...(scales.get(scale) ?? []), figure]);
  }
  const comparable = [...scales.values()].filter(({ length }) => length > 1);
  return new Map(
    comparable.flatMap((figures) => {
      const longest = Math.max(...figures.map(({ value }) => value));
      return figures.map(({ slug, value }): [string, number] => [slug, longest > 0 ? Math.max(0, value) / longest : 0]);
    }),
  );
}
