/** Tasks of a page's main thread, by the processor's time: what else the machine does meanwhile does not count. */
import type { CDPSession } from 'playwright-core';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  /** Microseconds of the thread's own processor time. */
  tdur?: number;
  args?: { data?: { url?: string; frame?: string }; beginData?: { frame?: string } };
}

export interface Trace {
  /**
   * Ends the trace.
   *
   * @param after only tasks from so many milliseconds after the first request whose address this matches
   * @returns milliseconds of each task
   */
  end(after?: RegExp, wait?: number): Promise<number[]>;
}

/** Begins to trace. The browser has pages of its own in other processes: only the thread of this page's frame counts. */
export async function beginTrace(session: CDPSession): Promise<Trace> {
  const events: TraceEvent[] = [];
  const { frameTree } = await session.send('Page.getFrameTree');
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'] },
  });
  return {
    async end(after, wait = 0) {
      const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
      await session.send('Tracing.end');
      await complete;
      const thread = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;
      const frameOf = ({ args }: TraceEvent) => args?.data?.frame ?? args?.beginData?.frame;
      const page = new Set(events.filter((event) => frameOf(event) === frameTree.frame.id).map(thread));
      const asked = events.filter(
        ({ name, args }) => name === 'ResourceSendRequest' && after?.test(args?.data?.url ?? ''),
      );
      if (after && !asked.length) throw new Error(`nobody asked for ${after}`);
      const from = after ? Math.min(...asked.map(({ ts }) => ts)) + wait * 1000 : 0;
      return events
        .filter((event) => /RunTask$/.test(event.name) && event.ph === 'X' && event.ts >= from)
        .filter((event) => page.has(thread(event)))
        .map(({ tdur = 0 }) => tdur / 1000);
    },
  };
}
