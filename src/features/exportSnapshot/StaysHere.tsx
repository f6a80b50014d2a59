import { useState } from "react";
import { Link } from "react-router";
import { paths } from "../../paths";
import { Button } from "../../ui/Button";
import { Disclosure } from "../../ui/Disclosure";
import type { Offer } from "./contents";
import styles from "./Holds.module.css";
import { holdWords as words } from "./holdWords";

const FIRST = 24;

/** What may not be shown, and why: nothing here switches it on, only whoever says who may see it. */
export function StaysHere({ staying }: Pick<Offer, "staying">) {
  const [isOpen, setOpen] = useState(false);
  const [isWhole, setWhole] = useState(false);
  if (staying.length === 0) return null;
  const notAsked = staying.filter(({ why }) => why === "not-asked");
  const shown = isWhole ? staying : staying.slice(0, FIRST);
  return (
    <div className={styles["staying"]}>
      <Disclosure summary={words.stays(staying.length)} onToggle={setOpen}>
        {isOpen && (
          <>
            <ul className={styles["kept"]}>
              {shown.map(({ journey, item, why }) => (
                <li key={item.id}>
                  <Link to={paths.evidenceItem(journey, item.id)} className={styles["link"]}>
                    {words.titleOf(item)}
                  </Link>
                  <span>{words.staysWhy[why]}</span>
                </li>
              ))}
            </ul>
            {shown.length < staying.length && (
              <Button variant="plain" onClick={() => setWhole(true)}>
                {words.showAll(staying.length)}
              </Button>
            )}
          </>
        )}
      </Disclosure>
      {notAsked[0] && (
        <p className={styles["lead"]}>
          {words.notAsked(notAsked.length)}{" "}
          <Link to={`${paths.evidence(notAsked[0].journey)}?show=not-asked`} className={styles["link"]}>
            {words.ask}
          </Link>
        </p>
      )}
    </div>
  );
}
