/** What a librarian writes in the tests. */
export const sampleAnswer = {
  text: 'Про несправний ліхтар пишіть міській раді.\n\nБібліотека звернення не передає.',
  sources: [{ title: { uk: 'Сайт міської ради' }, url: 'https://council.example/' }],
};
