// A folder that several devices share through a synced drive: each sees it late or in part, and files are set aside, lost and
// cut short on the way.

type Kept = { readonly bytes: Blob; readonly modifiedAt: number };

export class FakeFolder {
  readonly files = new Map<string, Kept>();
  /** Every file that was ever written over or removed by way of a handle, which nobody may do. */
  readonly harmed: string[] = [];
  /** What every writing ends with from now on. */
  failsWith: DOMException | undefined;
  /** What is written from now on comes out shorter, and the device says nothing of it. */
  isFailing = false;
  #clock = 1_000;

  put(name: string, bytes: Blob): void {
    this.files.set(name, { bytes, modifiedAt: (this.#clock += 1_000) });
  }

  /** As one device sees it; `isHidden`: files that have not come to it yet. */
  seen(isHidden: (name: string) => boolean = () => false): FileSystemDirectoryHandle {
    const names = () => [...this.files.keys()].filter((name) => !isHidden(name));
    const folder = {
      kind: "directory",
      name: "Backups",
      values: async function* (this: { file: (name: string) => unknown }) {
        for (const name of names()) yield this.file(name);
      },
      file: (name: string) => this.#handle(name, isHidden),
      getFileHandle: async (name: string, options?: { create?: boolean }) => {
        if (!names().includes(name)) {
          if (!options?.create) throw new DOMException("There is no such file", "NotFoundError");
          if (!this.files.has(name)) this.put(name, new Blob([]));
        }
        return this.#handle(name, () => false);
      },
      removeEntry: async (name: string) => {
        if ((this.files.get(name)?.bytes.size ?? 0) > 0) this.harmed.push(name);
        this.files.delete(name);
      },
    };
    // Of the browser's type it has what is used.
    return folder as unknown as FileSystemDirectoryHandle;
  }

  #handle(name: string, isHidden: (name: string) => boolean) {
    return {
      kind: "file",
      name,
      getFile: async () => {
        const kept = this.files.get(name);
        if (!kept || isHidden(name)) throw new DOMException("There is no such file", "NotFoundError");
        return new File([kept.bytes], name, { lastModified: kept.modifiedAt });
      },
      createWritable: async () => {
        let written = new Blob([]);
        return {
          write: async (piece: Blob) => void (written = new Blob([written, piece])),
          close: async () => {
            if (this.failsWith) throw this.failsWith;
            const there = this.files.get(name);
            if (there && there.bytes.size > 0 && !(await isSame(there.bytes, written)))
              this.harmed.push(name);
            this.put(name, this.isFailing ? written.slice(0, written.size / 2) : written);
          },
          abort: async () => undefined,
        };
      },
    };
  }
}

async function isSame(a: Blob, b: Blob): Promise<boolean> {
  return (await a.text()) === (await b.text());
}
