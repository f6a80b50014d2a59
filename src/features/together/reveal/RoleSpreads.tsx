import type { Session } from "../../../domain/session";
import type { Spread } from "../../../domain/spread";
import { roleTitle } from "../../../pictures/roomWords";
import { SpreadStrip } from "../../../pictures/SpreadStrip";
import { formatList } from "../../../lib/format";
import detailStyles from "./Detail.module.css";
import styles from "./Reveal.module.css";
import { words } from "./words";

type RoleSpreadsProps = { readonly session: Session; readonly spread: Spread };

/** Each role that may be told apart, one under the other, and how sure the room is. */
export function RoleSpreads({ session, spread: { roles, sure } }: RoleSpreadsProps) {
  const levels = words.sureLevels
    .map((level, at) => ({ level, count: sure[at] ?? 0 }))
    .filter(({ count }, at) => at > 0 && count > 0);
  return (
    <>
      {roles.length > 0 ? (
        <section aria-labelledby="reveal-roles">
          <h3 id="reveal-roles" className={styles["subheading"]}>
            {words.roles}
          </h3>
          <dl className={detailStyles["pairs"]}>
            {roles.map(({ role, counts, total }) => (
              <div key={role}>
                <dt>
                  {roleTitle(session, role)} <span className={styles["quiet"]}>{words.voices(total)}</span>
                </dt>
                <dd>
                  <SpreadStrip counts={counts} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ) : (
        session.roles.length > 0 && (
          <p className={styles["quiet"]}>{words.rolesHidden(session.fewestApart)}</p>
        )
      )}
      {levels.length > 0 && (
        <p>
          <strong>{words.sure}:</strong>{" "}
          {formatList(levels.map(({ count, level }) => words.sureCount(count, level)))}
        </p>
      )}
    </>
  );
}
