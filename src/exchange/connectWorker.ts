/** A worker's own connection to the database. */
import { Database } from "../storage/database";
import { openDatabase } from "../storage/open";

const nothing = () => undefined;

/** Rejects where it cannot be opened. */
export async function connectWorker(name: string): Promise<Database> {
  // Where the connection ends, the next step fails with a fault that says so.
  const events = { onBlocked: nothing, onSuperseded: nothing, onLost: nothing };
  const opened = await openDatabase(events, new Database(name));
  if (!opened.ok) throw new Error(`The worker could not open the database: ${opened.error.type}`);
  return opened.value;
}
