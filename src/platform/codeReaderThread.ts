/** The worker in which codes are looked for: one picture after the other. */
import { scriptUrl } from "../lib/trustedTypes";
// The default export is the address, which the build makes.
// oxlint-disable-next-line import/default
import workerUrl from "./codeReader.worker.ts?worker&url";
import type { CodeEffort } from "./codeReaderView";
import type { CodeJob, CodeReply } from "./codeReaderWork";

export type CodeThread = {
  /** The picture is handed over and closed there. "broken" where the worker broke, was ended or did not answer. Never rejects. */
  readonly ask: (bitmap: ImageBitmap, effort: CodeEffort) => Promise<CodeReply>;
  readonly end: () => void;
};

/** It must first be started, on a slow tablet; a look itself takes a tenth of a second there. */
const PATIENCE_MS = 8_000;

export function openCodeThread(): CodeThread {
  const worker = new Worker(scriptUrl(workerUrl), { type: "module", name: "waymark-codes" });
  let id = 0;
  let hasEnded = false;
  let onReply: (reply: CodeReply) => void = () => {};
  const onBroken = () => onReply({ id, type: "broken" });
  worker.addEventListener("message", ({ data }: MessageEvent<CodeReply>) => {
    if (data.id === id) onReply(data);
  });
  worker.addEventListener("error", onBroken);
  worker.addEventListener("messageerror", onBroken);
  return {
    ask: async (bitmap, effort) => {
      id += 1;
      if (hasEnded) return { id, type: "broken" };
      const job: CodeJob = { id, bitmap, effort };
      let patience: ReturnType<typeof setTimeout> | undefined;
      const reply = new Promise<CodeReply>((resolve) => {
        onReply = resolve;
        patience = setTimeout(onBroken, PATIENCE_MS);
      });
      worker.postMessage(job, [bitmap]);
      return reply.finally(() => clearTimeout(patience));
    },
    end: () => {
      hasEnded = true;
      worker.terminate();
      onBroken();
    },
  };
}
