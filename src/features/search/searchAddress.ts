/** What is asked, kept in the address so that coming back finds it as it was. */
import { useCallback, useEffect, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { SEARCH_KINDS, type SearchKind } from "../../search/searchText";

export type Asked = { readonly text: string; readonly only: SearchKind | undefined };

/** Browsers allow only so many changes of the address in a while. */
const ADDRESS_AFTER_MS = 300;
/** Tells addresses that follow what is on the screen from those that somebody went to. */
const FOLLOWS = "search-follows";

export type SearchAddress = {
  readonly asked: Asked;
  readonly setAsked: (asks: (before: Asked) => Asked) => void;
  /** Before leaving by a link: the way back leads to what is asked now. */
  readonly settle: () => void;
};

export function useSearchAddress(): SearchAddress {
  const { search, key, state } = useLocation();
  const navigate = useNavigate();
  const [now, setNow] = useState(() => ({ asked: readAsked(search), key }));
  if (now.key !== key) setNow({ asked: state === FOLLOWS ? now.asked : readAsked(search), key });

  const setAsked = useCallback(
    (asks: (before: Asked) => Asked) => setNow((before) => ({ ...before, asked: asks(before.asked) })),
    [],
  );
  const wanted = toSearch(now.asked);
  useEffect(() => {
    if (wanted === window.location.search) return undefined;
    const timer = setTimeout(() => {
      void navigate({ search: wanted }, { replace: true, state: FOLLOWS, preventScrollReset: true });
    }, ADDRESS_AFTER_MS);
    return () => clearTimeout(timer);
  }, [wanted, navigate]);

  return {
    asked: now.asked,
    setAsked,
    settle: () => {
      if (wanted !== window.location.search)
        window.history.replaceState(window.history.state, "", window.location.pathname + wanted);
    },
  };
}

function readAsked(search: string): Asked {
  const params = new URLSearchParams(search);
  return { text: params.get("q") ?? "", only: SEARCH_KINDS.find((kind) => kind === params.get("in")) };
}

function toSearch({ text, only }: Asked): string {
  const params = new URLSearchParams();
  if (text.trim() !== "") params.set("q", text.trim());
  if (only !== undefined) params.set("in", only);
  const query = params.toString();
  return query === "" ? "" : `?${query}`;
}
