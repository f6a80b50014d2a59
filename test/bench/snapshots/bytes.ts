// Files of random bytes, and the private files of the browser that an export ends in.

export const FILE_BYTES = 2 * 1024 * 1024;
/** As many as a browser makes at once. */
const RANDOM_BYTES = 65_536;

export function randomFile(): ArrayBuffer {
  const bytes = new Uint8Array(FILE_BYTES);
  for (let at = 0; at < FILE_BYTES; at += RANDOM_BYTES)
    crypto.getRandomValues(bytes.subarray(at, at + RANDOM_BYTES));
  return bytes.buffer;
}

export async function writePrivateFile(name: string, content: Blob): Promise<File> {
  const handle = await (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
  const file = await handle.createWritable();
  await file.write(content);
  await file.close();
  return handle.getFile();
}
