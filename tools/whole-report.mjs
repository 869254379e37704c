// Loaded into the processes of node:test before anything else: what they report is written at once. Each test file runs in
// a process that tells its results through a pipe, and `--test-force-exit` ends it while the last of them are still
// waiting there, so that tests, failed ones too, were missing from the report (nodejs/node#64833). Node has no public name
// for this; it may go when that issue is closed.
process.stdout._handle?.setBlocking?.(true);
