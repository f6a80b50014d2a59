import { useEffect, useRef } from "react";
import { Button } from "../../ui/Button";
import styles from "./JourneysScreen.module.css";
import { words } from "./words";

type ShowAllProps = {
  readonly count: number;
  /** How many are shown now. */
  readonly shown: number;
  readonly onNear: () => void;
};

/** Where a list goes on: more comes as one scrolls near, or by a tap. */
export function ShowAll({ count, shown, onNear }: ShowAllProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return undefined;
    const watch = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && onNear(), {
      rootMargin: "300px",
    });
    watch.observe(place.current);
    return () => watch.disconnect();
  });
  return (
    <div ref={place} className={styles["more"]} data-more={shown}>
      <Button onClick={onNear}>{words.showAll(count)}</Button>
    </div>
  );
}
