/** The join code of a question as a file. A school's own framework travels in it whole. */
import { builtInFrameworks } from "../content/frameworks";
import type { Framework } from "../domain/framework";
import { JOIN_SUFFIX, writeJoinFile } from "../formats/joinFile";
import { listVersions } from "../storage/frameworks";
import { database } from "./database";

/** `code`: as text. The name is not yet safe for a file system. Rejects where the device can't be read. */
export async function joinFileOf(
  code: string,
  title: string,
  framework: Framework,
): Promise<{ readonly file: Blob; readonly name: string }> {
  const isBuiltIn = builtInFrameworks.some(({ id }) => id === framework.id);
  const versions = isBuiltIn ? [] : await listVersions(database(), framework.id);
  const own = versions.find(({ version }) => version === framework.version)?.framework;
  const text = own === undefined ? writeJoinFile(code) : writeJoinFile(code, own);
  return { file: new Blob([text], { type: "application/json" }), name: `${title}${JOIN_SUFFIX}` };
}
