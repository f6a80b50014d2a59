import { useEffect, useState } from "react";

/** What opens in a row gives the focus back, when it closes with the focus in it, to what it was opened by. */
export function useFocusBack(): void {
  const [openedBy] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // By now what closed is gone, and the focus with it, unless somebody has moved it on.
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (isLost && openedBy instanceof HTMLElement && openedBy.isConnected) openedBy.focus();
    },
    [openedBy],
  );
}
