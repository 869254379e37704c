import type { Indicator } from '@mosty/sdk/core';
import { count, type Locale, type Plural } from '../../shared/format.ts';
import type { FigureMessages } from '../messages/types.ts';

/** «близько» and «до» govern the genitive: «близько 22 комп’ютерів», «до 21 комп’ютера». «Понад» leaves the noun alone. */
const genitive = ({ many, other }: Plural): Plural => ({ one: other, other, ...(many && { few: many, many }) });

/** «понад 85 000 жителів», «близько 100 комп’ютерів», «1 607 послуг». */
export function quantity(
  { value, unitForms, qualifier }: Pick<Indicator, 'value' | 'unitForms' | 'qualifier'>,
  locale: Locale,
  { qualified }: FigureMessages,
): string {
  const english = locale === 'en' ? unitForms.en : undefined;
  const isGoverned = !english && (qualifier === 'approx' || qualifier === 'max');
  const forms: Plural = english ?? unitForms.uk;
  const counted = count(english ? 'en' : 'uk', value, isGoverned ? genitive(forms) : forms);
  return (qualified[qualifier] ?? String)(counted);
}
