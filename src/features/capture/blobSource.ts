import { useCallback } from "react";

/** For the `ref` of an <img> or <audio> that shows these bytes; its address is given back when they are no longer shown. */
export function useBlobSource(blob: Blob | undefined) {
  return useCallback(
    (element: HTMLImageElement | HTMLAudioElement | null) => {
      if (!element || !blob) return undefined;
      const url = URL.createObjectURL(blob);
      element.src = url;
      return () => URL.revokeObjectURL(url);
    },
    [blob],
  );
}
