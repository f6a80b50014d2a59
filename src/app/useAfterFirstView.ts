import { useEffect, useState } from "react";
import { untilFirstView } from "../platform/firstView";

/** False until the first screen shows what it read: what can wait is fetched only then. */
export function useAfterFirstView(): boolean {
  const [after, setAfter] = useState(false);
  useEffect(() => {
    let gone = false;
    void untilFirstView().then(() => !gone && setAfter(true));
    return () => {
      gone = true;
    };
  }, []);
  return after;
}
