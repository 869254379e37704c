import type { ContactFaults, FormMessages } from './types.ts';

export const en: FormMessages = {
  step: (now, all) => `Step ${now} of ${all}`,
  next: 'Next',
  previous: 'Previous step',
  phone: 'Phone',
  email: 'E-mail',
  slowly: 'It takes longer than usual. Please wait: it will not arrive twice.',
  extra: 'Leave empty',
  fix: 'Please check:',
  sureNo: 'No, keep it',
  slow: (until) => `Too many attempts. ${until ? `Try again after ${until}` : 'Wait 15 minutes'} or call the library.`,
  offline: 'No connection. Try again when you are online.',
  failed: 'It did not work. Try again or call the library.',
};

export const contactFaultsEn: ContactFaults = {
  phone: 'Check the phone: at least 9 digits, such as 044 123 45 67.',
  email: 'Check the e-mail, such as name@example.com.',
};
