/** As many branches as a country has, in rows over its map: for lists and maps that must stay quick. */
import { Branch } from '@mosty/sdk/schemas';

export const manyBranches = (count: number): Branch[] =>
  Array.from({ length: count }, (_, at) =>
    Branch.parse({
      id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
      slug: `branch-${at + 1}`,
      number: String(at + 1),
      kind: 'branch',
      name: { uk: `Бібліотека-філія № ${at + 1}` },
      address: {
        thoroughfare: { uk: `вулиця ${['Садова', 'Соборна', 'Морська', 'Шкільна'][at % 4]}` },
        locatorDesignator: String((at % 90) + 1),
        addressLocality: { uk: 'Миколаїв' },
      },
      geo: {
        latitude: 46.2 + Math.floor(at / 125) * 0.05,
        longitude: 24 + (at % 125) * 0.12,
        precision: 'street',
        radius: 300,
        evidence: null,
      },
      telephone: [{ e164: '+380512000000', printed: '(0512) 00-00-00', label: null }],
      transitAccess: [{ mode: 'minibus', routes: [String((at % 99) + 1)], stopName: { uk: 'Ринок' } }],
    }),
  );
