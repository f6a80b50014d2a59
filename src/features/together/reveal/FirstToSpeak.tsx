import type { Session } from "../../../domain/session";
import type { Said } from "../../../domain/spread";
import { VIEW_TITLES } from "../../../pictures/spreadWords";
import detailStyles from "./Detail.module.css";
import styles from "./Reveal.module.css";
import { words } from "./words";

type FirstToSpeakProps = {
  readonly session: Pick<Session, "named">;
  /** Not empty. */
  readonly outliers: readonly Said[];
};

/** Names that are called out; more than these are a number. */
const MOST_NAMES = 6;

/** Those at the ends open the talk: by name where the room bears names, whether they wrote a reason or not. */
export function FirstToSpeak({ session, outliers }: FirstToSpeakProps) {
  const ends = [...new Set(outliers.map(({ view }) => view))].map((view) => ({
    view,
    names: outliers.flatMap((said) => (said.view === view && said.name !== "" ? [said.name] : [])),
  }));
  return (
    <div className={detailStyles["first"]}>
      <p className={styles["quiet"]}>{words.speakFirst}</p>
      {session.named &&
        ends
          .filter(({ names }) => names.length > 0)
          .map(({ view, names }) => (
            <p key={view}>{words.atEnd(VIEW_TITLES[view], names.slice(0, MOST_NAMES), names.length)}</p>
          ))}
    </div>
  );
}
