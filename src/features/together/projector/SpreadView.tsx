import { placedOf, titleOf } from "../../../domain/framework";
import { spreadsOf } from "../../../domain/spread";
import { shownVoices } from "../../../domain/voice";
import { hueOf } from "../../../pictures/hue";
import { roleTitle } from "../../../pictures/roomWords";
import { SpreadStrip } from "../../../pictures/SpreadStrip";
import { Heading } from "./Heading";
import listStyles from "./List.module.css";
import talkStyles from "./Talk.module.css";
import { useFit } from "./useFit";
import type { ViewPropsOf } from "./viewProps";
import { words } from "./words";

/** How the room sees the competency that is talked about: all voices, each role that may be told apart, and the question to talk about. */
export function SpreadView({ journal, framework, session, room, question, timer }: ViewPropsOf<"statuses">) {
  const ref = room.ref ?? question.refs[0];
  const voices = shownVoices(journal, session.id, question.n);
  const [spread] = ref === undefined ? [] : spreadsOf(voices, [ref], session);
  const placed = ref === undefined ? undefined : placedOf(framework, ref);
  const { list, fitting } = useFit<HTMLUListElement>(spread?.roles.length ?? 0);
  if (ref === undefined || !spread) return <Heading kicker={session.title} title={words.noCompetency} />;
  const hue = placed && hueOf(placed.domainIndex);
  return (
    <>
      <Heading kicker={placed?.domain.title} hue={hue} title={titleOf(framework, ref)}>
        {timer}
      </Heading>
      <div className={talkStyles["spread"]} data-hue={hue}>
        <div className={talkStyles["all"]}>
          <SpreadStrip counts={spread.counts} look="large" />
        </div>
        {placed && placed.competency.prompt !== "" && (
          <p className={talkStyles["prompt"]}>{placed.competency.prompt}</p>
        )}
        {spread.roles.length > 0 && (
          <ul role="list" ref={list} className={`${listStyles["fitted"]} ${listStyles["tight"]}`}>
            {spread.roles.map(({ role, counts }, index) => (
              <li key={role} className={talkStyles["ofRole"]} data-out={index >= fitting || undefined}>
                <span>{roleTitle(session, role)}</span>
                <SpreadStrip counts={counts} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
