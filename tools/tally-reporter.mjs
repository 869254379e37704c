// A node:test reporter that writes one line of JSON: how many tests passed, failed, were skipped. Suites do not count.
export default async function* tally(source) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of source) {
    if (data?.details?.type === 'suite') continue;
    if (type === 'test:pass') data.skip || data.todo ? sum.skipped++ : sum.passed++;
    if (type === 'test:fail') sum.failed++;
  }
  yield `${JSON.stringify(sum)}\n`;
}
