import { useOutsideOf } from "../../state/erasures";
import type { ErasureTold, Outside as Left } from "../../storage/erasureTold";
import { Disclosure } from "../../ui/Disclosure";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import styles from "./Erasure.module.css";
import { departureText, nameOf, words } from "./words";

const LISTED = 12;

type OutsideProps = {
  readonly goes: Left;
  readonly level?: "h2" | "h3";
};

/** Said plainly, so that nobody believes more than is true: a file that left cannot be called back. */
export function Outside({ goes, level: Title = "h3" }: OutsideProps) {
  return (
    <section aria-labelledby="outside-title" className={styles["part"]}>
      <Title id="outside-title" className={Title === "h2" ? styles["heading"] : styles["title"]}>
        {words.outside}
      </Title>
      <Lists outside={goes} />
    </section>
  );
}

type OutsideOfProps = { readonly told: ErasureTold; readonly isFolded?: boolean };

/** The same of what is out of sight or gone already: the files outside are still to be deleted by hand. */
export function OutsideOf({ told, isFolded = false }: OutsideOfProps) {
  const outside = useOutsideOf(told.journey, told.about);
  if (!outside) return null;
  if (!isFolded) return <Outside goes={outside} level="h3" />;
  const summary = (
    <>
      {words.outside}
      <VisuallyHidden>{words.seeWhatOf(nameOf(told))}</VisuallyHidden>
    </>
  );
  return (
    <Disclosure summary={summary} aside={words.outsideCount(outside.departures.length)}>
      <Lists outside={outside} />
    </Disclosure>
  );
}

function Lists({ outside: { departures, hasFolder } }: { readonly outside: Left }) {
  const more = departures.length - LISTED;
  return (
    <>
      <p>{departures.length === 0 ? words.outsideNone : words.outsideFiles}</p>
      {departures.length > 0 && (
        <ul className={styles["list"]}>
          {departures.slice(0, LISTED).map((departure) => (
            <li key={departure.id}>
              <span className={styles["fileName"]}>{departure.fileName || words.outsideNameless}</span>{" "}
              <span className={styles["quiet"]}>{departureText(departure)}</span>
            </li>
          ))}
          {more > 0 && <li className={styles["quiet"]}>{words.outsideMore(more)}</li>}
        </ul>
      )}
      <ul className={styles["list"]}>
        {hasFolder && <li>{words.outsideFolder}</li>}
        <li>{words.outsideDevices}</li>
        <li>{words.outsidePaper}</li>
      </ul>
    </>
  );
}
