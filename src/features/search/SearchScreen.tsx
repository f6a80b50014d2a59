/** `/search`: everything on this device, found as one types. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { SearchAnswer } from "../../search/answer";
import type { SearchKind } from "../../search/searchText";
import { useReady } from "../../state/ready";
import { useTitle } from "../../state/title";
import { Button } from "../../ui/Button";
import { EmptyState } from "../../ui/EmptyState";
import { Icon } from "../../ui/Icon";
import { IconButton } from "../../ui/IconButton";
import { Notice } from "../../ui/Notice";
import { Page } from "../../ui/Page";
import { goByArrow } from "./arrowKeys";
import { Kinds } from "./Kinds";
import { MORE_AT_ONCE, Results } from "./Results";
import { useSearchAddress, type Asked } from "./searchAddress";
import styles from "./SearchScreen.module.css";
import { useSearch } from "./useSearch";
import { words } from "./words";

/** Of each kind, where all kinds are shown. */
const FEW = 4;

export default function SearchScreen() {
  const field = useRef<HTMLInputElement>(null);
  const { asked, setAsked, settle } = useSearchAddress();
  const [limit, setLimit] = useState(MORE_AT_ONCE);
  const search = useSearch({ ...asked, limit: asked.only === undefined ? FEW : limit });
  const { answer } = search;
  useTitle(words.title);
  useReady(true);

  const isEmpty = asked.text === "";
  useEffect(() => {
    if (isEmpty) field.current?.focus();
  }, [isEmpty]);

  const change = useCallback(
    (asks: (before: Asked) => Asked) => {
      setAsked(asks);
      setLimit(MORE_AT_ONCE);
    },
    [setAsked],
  );
  // The same functions at every letter, so that what was found is only drawn when something else is.
  const showOnly = useCallback(
    (only: SearchKind | undefined) => {
      change((before) => ({ ...before, only }));
      window.scrollTo(0, 0);
    },
    [change],
  );
  const showMore = useCallback(() => setLimit((before) => before + MORE_AT_ONCE), []);

  const isAsked = asked.text.trim() !== "";
  return (
    <Page title={words.title} hideTitle width="measure">
      <div role="presentation" className={styles["search"]} onKeyDown={goByArrow} onClickCapture={settle}>
        <form role="search" className={styles["bar"]} onSubmit={(event) => event.preventDefault()}>
          <Icon name="search" size={22} className={styles["glass"]} />
          <input
            ref={field}
            type="search"
            data-focus-first
            aria-label={words.field}
            placeholder={words.placeholder}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="search"
            maxLength={200}
            className={styles["field"]}
            value={asked.text}
            onChange={(event) => change((before) => ({ ...before, text: event.target.value }))}
          />
          {asked.text !== "" && (
            <IconButton
              icon="close"
              label={words.clear}
              onClick={() => change(() => ({ text: "", only: undefined }))}
            />
          )}
        </form>
        <p role="status" className={styles["status"]}>
          {isAsked && answer && statusOf(answer)}
        </p>
        {search.isBroken && (
          <Notice
            tone="warn"
            title={words.brokenTitle}
            live
            action={<Button onClick={search.again}>{words.again}</Button>}
          >
            {words.broken}
          </Notice>
        )}
        {isAsked && answer && answer.unread > 0 && <Notice tone="warn">{words.unread(answer.unread)}</Notice>}
        {isAsked && answer && answer.text.trim() !== "" && (
          <>
            {(answer.count > 0 || asked.only) && (
              <Kinds answer={answer} only={asked.only} onOnly={showOnly} />
            )}
            <Results answer={answer} onOnly={showOnly} onMore={showMore} />
            {answer.groups.length === 0 && <NothingFound answer={answer} />}
          </>
        )}
        {!isAsked && (
          <EmptyState title={words.startTitle}>
            <p>{words.start}</p>
            <p className={styles["keys"]}>{words.startKeys}</p>
          </EmptyState>
        )}
      </div>
    </Page>
  );
}

function NothingFound({ answer }: { readonly answer: SearchAnswer }) {
  if (isReading(answer))
    return (
      <EmptyState title={words.nothingYet}>
        <p>{words.nothingYetAbout}</p>
      </EmptyState>
    );
  const text = answer.text.trim();
  return (
    <EmptyState
      title={answer.only ? words.nothingOfKind(words.kinds[answer.only], text) : words.nothingTitle(text)}
    >
      <p>{words.nothing}</p>
    </EmptyState>
  );
}

const isReading = ({ read, of }: SearchAnswer) => read < of;

const statusOf = (answer: SearchAnswer) =>
  isReading(answer)
    ? `${words.found(answer.count)} ${words.reading(answer.read, answer.of)}`
    : words.found(answer.count);
