/** What the browser would have put into the downloads folder. */
import { onTestFinished, vi } from "vitest";

export type Downloaded = {
  readonly name: string;
  readonly type: string;
  readonly text: () => Promise<string>;
  readonly blob: Blob;
};

/** Catches downloads until the test is over. */
export function catchDownloads(): readonly Downloaded[] {
  const downloads: Downloaded[] = [];
  const blobs = new Map<string, Blob>();
  const create = vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    const url = `blob:test/${blobs.size}`;
    blobs.set(url, blob as Blob);
    return url;
  });
  const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const blob = blobs.get(this.href);
    if (blob && this.download !== "")
      downloads.push({ name: this.download, type: blob.type, text: () => blob.text(), blob });
  });
  onTestFinished(() => {
    create.mockRestore();
    click.mockRestore();
  });
  return downloads;
}
