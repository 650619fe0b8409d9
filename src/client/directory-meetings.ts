import { nextOf, type MeetingTable } from '../domain/directory/meeting-table.ts';
import { londonTime } from '../domain/london-time.ts';

/** When each listing meets next, from this moment on. */
export function nextNow(table: MeetingTable): string[] {
  return nextOf(table, londonTime(Date.now()));
}
