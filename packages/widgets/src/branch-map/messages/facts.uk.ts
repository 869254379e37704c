import type { FactMessages } from './types.ts';

/** «понеділок», «середу», «неділю»: the day as it stands behind «у». */
const onDay = (day: string): string => day.replace(/^(серед|субот)а/, '$1у').replace(/^(п’ятниц|неділ)я/, '$1ю');
/** «об 11:00», «о 9:00»: before a vowel it is «об». */
const at = (time: string): string => `${/^11/.test(time) ? 'об' : 'о'} ${time}`;

export const uk: FactMessages = {
  status: {
    inactive: 'Не працює',
    defunct: 'Заклад закрито',
    'temporarily-closed': 'Тимчасово зачинено',
  },
  hours: 'Години роботи',
  openUntil: (time) => `Відчинено до ${time}`,
  closedNow: 'Зараз зачинено',
  opensAt: (day, time) =>
    `Відчиниться ${day ? `${day.startsWith('в') ? 'у' : 'в'} ${onDay(day)},` : 'сьогодні'} ${at(time)}`,
  opensSomeTime: 'Коли відчиниться, ще не відомо.',
  willClose: (day, from, until) =>
    `${day ? `У ${onDay(day)},` : 'Сьогодні'} буде зачинено: ${until ? `${from}–${until}` : `з ${from}, до якого часу, ще не відомо`}.`,
  days: { monday: 'пн', tuesday: 'вт', wednesday: 'ср', thursday: 'чт', friday: 'пт', saturday: 'сб', sunday: 'нд' },
  closedAllDay: 'зачинено',
  shelter: (available, metres) =>
    available ? `Укриття: ${metres ? `за ${metres} м` : 'є в будівлі'}` : 'Укриття в закладі немає',
  backupPower: (available) => (available ? 'Працює і без світла: є резервне живлення' : 'Резервного живлення немає'),
  accessible: {
    ramp: (there) => (there ? 'Пандус є' : 'Пандуса немає'),
    lift: (there) => (there ? 'Ліфт є' : 'Ліфта немає'),
    'call-button': (there) => (there ? 'Кнопка виклику працівника є' : 'Кнопки виклику немає'),
    'accessible-toilet': (there) => (there ? 'Доступна вбиральня є' : 'Доступної вбиральні немає'),
    'tactile-paving': (there) => (there ? 'Тактильні смуги є' : 'Тактильних смуг немає'),
    'sign-language': (there) => (there ? 'Спілкування жестовою мовою' : 'Жестовою мовою не спілкуються'),
    'induction-loop': (there) => (there ? 'Індукційна петля є' : 'Індукційної петлі немає'),
    parking: (there) => (there ? 'Місце для авто людини з інвалідністю є' : 'Місця для авто немає'),
  },
};
