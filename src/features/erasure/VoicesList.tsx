import { useState } from "react";
import { Link } from "react-router";
import type { JourneyId } from "../../domain/ids";
import { paths } from "../../paths";
import { titleOf } from "../../state/journeyTitle";
import { useVoicesHere } from "../../state/voicesHere";
import { Button } from "../../ui/Button";
import styles from "./Erasure.module.css";
import { voiceWords as words } from "./voiceWords";

const AT_A_TIME = 50;

/** Those who gave a name in a session, each a way to erase what they said there. */
export function VoicesList({ journey }: { readonly journey: JourneyId | undefined }) {
  const voices = useVoicesHere(journey);
  const [limit, setLimit] = useState(AT_A_TIME);
  if (!voices || voices.length === 0) return null;
  return (
    <section aria-labelledby="voices-title" className={styles["part"]}>
      <h2 id="voices-title" className={styles["heading"]}>
        {words.listTitle}
      </h2>
      <p className={styles["quiet"]}>{words.listAbout}</p>
      <ul role="list" className={styles["people"]}>
        {voices.slice(0, limit).map((each) => (
          <li key={`${each.journey} ${each.voice}`} className={styles["text"]}>
            <Link to={paths.eraseVoice(each.journey, each.voice)} className={styles["link"]}>
              {each.name}
            </Link>
            <span className={styles["quiet"]}>
              {words.inJourney(titleOf({ title: each.journeyTitle }), each.sessions)}
            </span>
          </li>
        ))}
      </ul>
      {voices.length > limit && (
        <Button onClick={() => setLimit(limit + AT_A_TIME)}>
          {words.more(Math.min(AT_A_TIME, voices.length - limit))}
        </Button>
      )}
    </section>
  );
}
