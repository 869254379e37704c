import { uk as common } from '../../shared/messages/uk.ts';
import { count } from '../../shared/format.ts';
export const uk = {
    ...common,
    title: 'Влада\u00a0– Бібліотека\u00a0– Громада',
    none: 'Новин ще немає.',
    more: 'Показати ще',
    moreFailed: 'Решту новин зараз не вдалося отримати. Спробуйте ще раз.',
    added: (number) => `Додано ${count('uk', number, { one: 'новину', few: 'новини', many: 'новин', other: 'новини' })}`,
    end: 'Це всі новини.',
    read: (title) => `Читати повністю: ${title}`,
    readShort: 'Читати повністю',
    source: 'Джерело',
    updated: (when) => `оновлено ${when}`,
    voices: { authority: 'Влада', library: 'Бібліотека', community: 'Громада' },
    kinds: {
        news: 'новина',
        announcement: 'оголошення',
        decision: 'рішення',
        answer: 'відповідь',
        result: 'результат',
    },
};
