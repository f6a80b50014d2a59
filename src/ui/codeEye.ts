/** What a picture of a camera needs from whoever knows cameras and codes. platform/codeReader and platform/codeReaderCamera have it all. */
import type { Result } from "../lib/result";

export type CodeEyeFault =
  | { readonly type: "denied" | "none" | "in-use" | "unsupported" }
  | { readonly type: "failed"; readonly reason: string };

export type OpenedEye = {
  readonly stream: MediaStream;
  /** The ids of all cameras, and which of them this is. */
  readonly cameras: readonly string[];
  readonly which: number;
  /** It is shown as a mirror does. */
  readonly isMirror: boolean;
  /** Switches its light, if it has one; resolves with whether it is on then. */
  readonly light: ((on: boolean) => Promise<boolean>) | undefined;
};

export type CodeEye = {
  /** Never rejects. */
  readonly open: (camera?: string) => Promise<Result<OpenedEye, CodeEyeFault>>;
  readonly close: (stream: MediaStream) => void;
  /** One for each time that the camera is open. */
  readonly reader: () => {
    readonly read: (video: HTMLVideoElement) => Promise<string | undefined>;
    readonly end: () => void;
  };
};
