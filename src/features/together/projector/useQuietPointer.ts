import { useEffect, useState } from "react";

/** Milliseconds without a movement after which nobody is pointing. */
const QUIET_MS = 2_500;

/** Whether the pointer has rested: on a wall it would lie over what is read. */
export function useQuietPointer(): boolean {
  const [quiet, setQuiet] = useState(false);
  useEffect(() => {
    let timer = setTimeout(() => setQuiet(true), QUIET_MS);
    const wake = () => {
      setQuiet(false);
      clearTimeout(timer);
      timer = setTimeout(() => setQuiet(true), QUIET_MS);
    };
    window.addEventListener("pointermove", wake);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pointermove", wake);
    };
  }, []);
  return quiet;
}
