import { useEffect, useRef } from "react";
import type { Agreed } from "../../../domain/agreement";
import type { Method } from "../../../domain/agreementRegisters";
import { placedOf, titleOf } from "../../../domain/framework";
import { statusOf } from "../../../domain/record";
import { spreadsOf, type Spread } from "../../../domain/spread";
import { changeBetween } from "../../../domain/spreadOrder";
import { shownVoices, type Voice } from "../../../domain/voice";
import { hueOf } from "../../../pictures/hue";
import { SpreadStrip } from "../../../pictures/SpreadStrip";
import { StatusMark } from "../../../pictures/StatusMark";
import { STATUS_TITLES } from "../../../pictures/words";
import { paths } from "../../../paths";
import { IconButton } from "../../../ui/IconButton";
import { Kicker } from "../../../ui/Kicker";
import { LinkButton } from "../../../ui/LinkButton";
import { RoomTimer } from "../RoomTimer";
import type { SessionParts } from "../sessionParts";
import { AgreedHere } from "./AgreedHere";
import { AgreeForm } from "./AgreeForm";
import { Change } from "./Change";
import { EvidenceHere } from "./EvidenceHere";
import { Flags } from "./Flags";
import type { StatusQuestion } from "./questions";
import { Reasons } from "./Reasons";
import detailStyles from "./Detail.module.css";
import styles from "./Reveal.module.css";
import { RoleSpreads } from "./RoleSpreads";
import { words } from "./words";

type DetailProps = SessionParts & {
  readonly question: StatusQuestion;
  readonly spread: Spread;
  readonly agreed: Agreed | undefined;
  readonly lastMethod: Method | undefined;
  readonly voices: readonly Voice[];
  readonly onClose: () => void;
  readonly onNext: () => void;
};

/** The competency that is talked about: how the room sees it, why, what speaks for it, and what is agreed. */
export function Detail(props: DetailProps) {
  const { journey, journal, framework, session, room, readOnly, question, spread, agreed, onClose } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  // Where it stands under the list, as on a tablet, nobody would see that it opened.
  useEffect(() => heading.current?.focus(), []);
  const placed = placedOf(framework, spread.ref);
  const competency = placed?.competency;
  const change = changeOf(props);
  const now = statusOf(journal, spread.ref);
  return (
    <section
      aria-labelledby="reveal-detail"
      className={detailStyles["detail"]}
      data-hue={placed && hueOf(placed.domainIndex)}
    >
      <div className={detailStyles["detailHead"]}>
        <div>
          {placed && <Kicker hue={hueOf(placed.domainIndex)}>{placed.domain.title}</Kicker>}
          <h2 id="reveal-detail" ref={heading} tabIndex={-1} className={styles["heading"]}>
            {titleOf(framework, spread.ref)}
          </h2>
        </div>
        <IconButton icon="close" label={words.back} onClick={onClose} />
      </div>
      {competency && <p className={detailStyles["statement"]}>{competency.statement}</p>}
      <SpreadStrip counts={spread.counts} look="large" />
      <div className={styles["marks"]}>
        <Flags session={session} spread={spread} />
      </div>
      {agreed?.isStanding && (
        <AgreedHere
          journey={journey}
          agreed={agreed}
          title={titleOf(framework, spread.ref)}
          readOnly={readOnly}
        />
      )}
      {change && <Change change={change} />}
      {competency && competency.prompt !== "" && (
        <p className={detailStyles["prompt"]}>
          <strong>{words.ask}</strong> {competency.prompt}
        </p>
      )}
      {(session.minutes > 0 || room.timer) && (
        <div className={detailStyles["clock"]}>
          <RoomTimer session={session} room={room} />
        </div>
      )}
      <Reasons session={session} spread={spread} />
      <RoleSpreads session={session} spread={spread} />
      <EvidenceHere {...props} competency={spread.ref} />
      <p className={detailStyles["recordNow"]}>
        <span>
          {words.recordNow}: <StatusMark status={now} size={22} /> {STATUS_TITLES[now]}
        </span>
        {competency && (
          <LinkButton to={paths.competency(journey, competency.id)} variant="plain">
            {words.openCompetency}
          </LinkButton>
        )}
      </p>
      {!readOnly && <AgreeForm {...props} question={question} />}
    </section>
  );
}

/** Between this round and the one that it asks again, where that was shown. */
function changeOf({ journal, session, question, spread }: DetailProps) {
  if (question.again === undefined) return undefined;
  const before = spreadsOf(shownVoices(journal, session.id, question.again), [spread.ref], session);
  return before.some(({ total }) => total > 0) ? changeBetween(before, [spread])[0] : undefined;
}
