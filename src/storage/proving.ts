/** Whether the connection to the storage still lives. */
import type { Database } from "./database";

/** What takes longer to read one key is dead: iPads end connections in the background without ever saying so. */
const ANSWERS_WITHIN_MS = 5_000;

/** A page that comes back may find a connection that is dead and says nothing: it is closed, and so opened again. Never rejects. */
export async function proveConnection(database: Database): Promise<void> {
  if (!database.isOpen()) return;
  const asked = database.backendDB();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("It does not answer")), ANSWERS_WITHIN_MS);
  });
  try {
    await Promise.race([database.settings.limit(1).primaryKeys(), silence]);
  } catch (error) {
    console.warn("The connection to the storage was dead.", error);
    // Not the one that was opened in its place meanwhile.
    if (database.isOpen() && database.backendDB() === asked) database.close({ disableAutoOpen: false });
  } finally {
    clearTimeout(timer);
  }
}
