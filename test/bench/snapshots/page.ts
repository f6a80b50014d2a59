// What the figures call in the page. A file that was exported stays here until it is saved; one to import is chosen as by hand.
import * as floor from "./floor";
import * as ours from "./ours";
import * as peer from "./peer";
import { seedFiles, seedJourneys } from "./seeds";

let exported: File | Blob | undefined;

const keep = <T>({ file, told }: { readonly file: Blob; readonly told: T }): T => {
  exported = file;
  return told;
};

function chosen(): File {
  const file = document.querySelector("input")?.files?.[0];
  if (!file) throw new Error("No file was chosen");
  return file;
}

function saveExported(): void {
  if (!exported) throw new Error("Nothing was exported");
  const link = document.createElement("a");
  link.href = URL.createObjectURL(exported);
  link.download = "bench.json";
  link.click();
}

/** What lies in the browser's private files would only fill the disk. */
async function forget(): Promise<void> {
  const folder = await navigator.storage.getDirectory();
  for await (const name of folder.keys()) await folder.removeEntry(name, { recursive: true });
}

Object.assign(globalThis, {
  bench: {
    ours: {
      seedFiles,
      seedJourneys,
      countAll: ours.countAll,
      exportAll: async () => keep(await ours.exportAll()),
      importFile: () => ours.importFile(chosen()),
    },
    peer: {
      seedFiles: peer.seedFiles,
      seedRows: peer.seedRows,
      countAll: peer.countAll,
      exportAll: async (numRowsPerChunk?: number) => keep(await peer.exportAll(numRowsPerChunk)),
      importFile: (isOverwriting: boolean) => peer.importFile(chosen(), isOverwriting),
    },
    floor,
    saveExported,
    forget,
  },
});
