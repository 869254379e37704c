/** What staff changed of sessions, laid over what was announced. */
import type { LocalizedText, Session } from '@mosty/sdk/schemas';
import type { Kysely } from 'kysely';
import type { Changeable } from '../../staff/change.ts';
import type { Tables } from '../tables.ts';

type Db = Kysely<Tables>;

/** The fields that are changed, and why the class was last moved or cancelled. */
export type Laid = Partial<Changeable> & { reason: LocalizedText | null };

export interface Overlay {
  /** As the files say. */
  announced: Session;
  changes: Laid;
  /** How often it was changed, and when the last time. */
  sequence: number;
  changedAt: string;
}

/** Changes by identifier of the session. */
export async function overlays(db: Db): Promise<Map<string, Overlay>> {
  const rows = await db.selectFrom('session_changes').selectAll().execute();
  return new Map(
    rows.map(({ session_id: id, announced, changes, sequence, changed_at: changedAt }) => [
      id,
      { announced: JSON.parse(announced) as Session, changes: JSON.parse(changes) as Laid, sequence, changedAt },
    ]),
  );
}

/** A session as it will take place. */
export function lay(announced: Session, overlay: Overlay | undefined): Session {
  if (!overlay) return announced;
  const { reason, ...fields } = overlay.changes;
  return {
    ...announced,
    ...fields,
    statusReason: reason ?? announced.statusReason,
    sequence: announced.sequence + overlay.sequence,
    dateModified: overlay.changedAt,
  };
}

/**
 * Sessions that come anew, as they will take place, with what staff changed laid over them. What they announce is kept;
 * one that comes as it was read, changes and all, announces nothing new.
 */
export async function layOver(
  db: Db,
  sessions: readonly Session[],
  bodyOf: (session: Session) => string,
): Promise<{ sessions: Session[]; laidOver: string[] }> {
  const all = await overlays(db);
  const laidOver: string[] = [];
  const laid: Session[] = [];
  for (const session of sessions) {
    const overlay = all.get(session.id);
    if (!overlay) {
      laid.push(session);
      continue;
    }
    laidOver.push(session.slug);
    const was = lay(overlay.announced, overlay);
    if (bodyOf(session) === bodyOf(was)) {
      laid.push(was);
      continue;
    }
    const announced = bodyOf(session);
    await db.updateTable('session_changes').set({ announced }).where('session_id', '=', session.id).execute();
    laid.push(lay(session, overlay));
  }
  return { sessions: laid, laidOver };
}
