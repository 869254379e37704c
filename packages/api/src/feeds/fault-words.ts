import type { LocalizedText } from '@mosty/sdk/schemas';

const WORDS: Record<string, readonly [string, string]> = {
  'address-refused': ['Адреса не годиться: потрібна http або https, без пароля і без особливого порту.', 'The address will not do: http or https is needed, without a password or a port of its own.'],
  'address-not-public': ['Адреса веде у внутрішню мережу, а не в інтернет.', 'The address leads into an inner network and not to the internet.'],
  'no-such-host': ['Такого сайту немає: перевірте адресу.', 'There is no such site: check the address.'],
  'too-many-redirects': ['Сайт перенаправляє по колу.', 'The site redirects in circles.'],
  'redirect-without-address': ['Сайт перенаправляє невідомо куди.', 'The site redirects to nowhere.'],
  downgrade: ['Сайт перенаправляє із захищеної адреси на незахищену.', 'The site redirects from a secure address to one that is not.'],
  unreachable: ['Сайт не відповідає.', 'The site does not answer.'],
  timeout: ['Сайт відповідає надто довго.', 'The site takes too long to answer.'],
  'too-large': ['Стрічка завелика: понад 2 МБ.', 'The feed is too large: more than 2 MB.'],
  encoding: ['Відповідь запаковано так, що її не розпакувати.', 'The answer is packed in a way that cannot be unpacked.'],
  'content-type': ['За адресою не стрічка, а файл іншого виду.', 'At the address is a file of another kind and no feed.'],
  gone: ['Сайт каже, що стрічки більше немає. Її не читають, доки ви не попросите.', 'The site says that the feed is gone. It is not read until you ask for it.'],
  html: ['За адресою сторінка, а не стрічка. Якщо сторінка називає стрічку, її адреса нижче.', 'At the address is a page and no feed. If the page names a feed, its address is below.'],
  'not-a-feed': ['За адресою не стрічка.', 'At the address is no feed.'],
  doctype: ['Стрічка містить оголошення, які можуть нашкодити. Її не прочитано.', 'The feed holds declarations that may do harm. It was not read.'],
  'too-deep': ['Стрічку складено так, що її не прочитати.', 'The feed is built in a way that cannot be read.'],
  'too-costly': ['Прочитати стрічку забирає надто багато часу.', 'Reading the feed takes too much time.'],
  empty: ['Стрічка порожня.', 'The feed is empty.'],
}; // prettier-ignore

/** Why a source was not read, in words for staff. */
export function faultWords(fault: string): LocalizedText {
  const status = /^status-(\d+)$/.exec(fault)?.[1];
  if (status === '404')
    return { uk: 'За цією адресою нічого немає (404).', en: 'There is nothing at this address (404).' };
  if (status === '401' || status === '403') return { uk: `Сайт не дозволяє читати стрічку (${status}).`, en: `The site does not allow the feed to be read (${status}).` }; // prettier-ignore
  if (status === '429')
    return { uk: 'Сайт просить звертатися рідше (429).', en: 'The site asks to be left alone for a while (429).' };
  if (status) return { uk: `На сайті помилка (${status}).`, en: `The site has a fault (${status}).` };
  const [uk, en] = WORDS[fault] ?? ['Стрічку не прочитано.', 'The feed was not read.'];
  return { uk, en };
}
