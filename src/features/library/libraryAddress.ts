/** What is asked of the library, kept in the address so that coming back shows the same. */
import { useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { NOTHING_ASKED, SHOWS, type LibraryFilter } from "./filterLibrary";

/** Tells addresses that follow what is on the screen from those that somebody went to. */
const FOLLOWS = "library-follows";

type Asked = {
  readonly filter: LibraryFilter;
  /** A journey's id, empty for none, undefined where nothing is said of it. */
  readonly journey: string | undefined;
};

export type LibraryAddress = Asked & {
  /** `settled` is false while words are still being typed. */
  readonly setFilter: (filter: LibraryFilter, settled?: boolean) => void;
  readonly setJourney: (journey: string) => void;
};

/**
 * The address is replaced only when a choice is made: a browser refuses more than some hundred changes of it in half a minute,
 * so words being typed wait for the field to be left. It also arrives late, so that what is on the screen leads.
 */
export function useLibraryAddress(): LibraryAddress {
  const { search, key, state } = useLocation();
  const navigate = useNavigate();
  const [asked, setAsked] = useState(() => ({ ...readAsked(search), key }));
  if (asked.key !== key) setAsked(state === FOLLOWS ? { ...asked, key } : { ...readAsked(search), key });

  const follow = ({ filter, journey }: Asked) => {
    setAsked((now) => ({ ...now, filter, journey }));
    void navigate({ search: toSearch(filter, journey) }, { replace: true, state: FOLLOWS });
  };
  return {
    filter: asked.filter,
    journey: asked.journey,
    setFilter: (filter, settled = true) => {
      if (settled) follow({ filter, journey: asked.journey });
      else setAsked((now) => ({ ...now, filter }));
    },
    setJourney: (journey) => follow({ filter: asked.filter, journey }),
  };
}

function readAsked(search: string): Asked {
  const params = new URLSearchParams(search);
  const of = (name: string) => params.get(name) ?? "";
  const filter = {
    resource: of("resource"),
    text: of("q"),
    framework: of("framework"),
    domain: of("domain"),
    competency: of("competency"),
    kind: of("kind"),
    publisher: of("publisher"),
    show: SHOWS.find((show) => show === of("show")) ?? NOTHING_ASKED.show,
  };
  return { filter, journey: params.get("journey") ?? undefined };
}

function toSearch(filter: LibraryFilter, journey: string | undefined): string {
  const { text, ...rest } = filter;
  const params = new URLSearchParams(
    Object.entries({ q: text.trim(), ...rest }).filter(([, value]) => value !== ""),
  );
  if (journey !== undefined) params.set("journey", journey);
  return params.toString();
}
