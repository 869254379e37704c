/** Text that no layout likes: long words, long names, a long number. */
export const LONG = {
  uk: 'Дніпродзержинськ-Верхньодніпровсько-Нижньодніпровський найдовшотерміновіший електроенергетичнозабезпечений',
  en: 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft information counter',
};

/** The same records with long words in the fields named. */
export const long = <T extends object>(records: readonly T[], ...fields: (keyof T)[]): T[] =>
  records.map((record) => ({ ...record, ...Object.fromEntries(fields.map((field) => [field, LONG])) }));
