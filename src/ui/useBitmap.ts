import { useEffect, useState } from "react";

/** Pixels of the longer side: finer than any tablet shows, and as fine as what is kept. */
const LONG_SIDE = 2048;

export type OpenedBitmap =
  | { readonly state: "opening" }
  | { readonly state: "failed" }
  /** Upright, not larger than what is kept. */
  | { readonly state: "open"; readonly bitmap: ImageBitmap };

/** The picture decoded, away from the main thread; its memory is given back when it is no longer shown. */
export function useBitmap(picture: Blob): OpenedBitmap {
  const [opened, setOpened] = useState<OpenedBitmap>({ state: "opening" });
  useEffect(() => {
    let left = false;
    let bitmap: ImageBitmap | undefined;
    const open = async () => {
      try {
        bitmap = await decode(picture);
        if (left) bitmap.close();
        else setOpened({ state: "open", bitmap });
      } catch (error) {
        console.warn("A picture could not be opened.", error);
        if (!left) setOpened({ state: "failed" });
      }
    };
    void open();
    return () => {
      left = true;
      bitmap?.close();
      setOpened({ state: "opening" });
    };
  }, [picture]);
  return opened;
}

async function decode(picture: Blob): Promise<ImageBitmap> {
  const whole = await createImageBitmap(picture, { imageOrientation: "from-image" });
  const scale = LONG_SIDE / Math.max(whole.width, whole.height);
  if (scale >= 1) return whole;
  const small = await createImageBitmap(whole, {
    resizeWidth: Math.max(1, Math.round(whole.width * scale)),
    resizeHeight: Math.max(1, Math.round(whole.height * scale)),
    resizeQuality: "medium",
  });
  whole.close();
  return small;
}
