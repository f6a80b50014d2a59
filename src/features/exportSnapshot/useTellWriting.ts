import { useEffect } from "react";

export type OnWriting = (isWriting: boolean) => void;

/** Tells those above that a file is being written, and that it no longer is: also when what wrote it goes. */
export function useTellWriting(isWriting: boolean, onWriting: OnWriting): void {
  useEffect(() => {
    if (!isWriting) return undefined;
    onWriting(true);
    return () => onWriting(false);
  }, [isWriting, onWriting]);
}
