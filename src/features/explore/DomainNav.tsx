import { useEffect, useRef } from "react";
import { classes } from "../../ui/classes";
import styles from "./DomainNav.module.css";
import { useSectionInView } from "./useSectionInView";
import { words } from "./words";

interface Place {
  /** The id of the section it leads to. */
  readonly id: string;
  readonly title: string;
  readonly hue: number | undefined;
}

/** Stays in reach while one reads, leads to each domain and tells which one is in view. */
export function DomainNav({ places }: { readonly places: readonly Place[] }) {
  const inView = useSectionInView(places.map(({ id }) => id));
  const nav = useRef<HTMLElement>(null);

  // On a phone the bar is longer than the screen: it follows, so that the domain in view can be read there.
  useEffect(() => {
    const place = nav.current?.querySelector<HTMLElement>(`[href="#${inView ?? ""}"]`);
    if (place) nav.current?.scrollTo({ left: place.offsetLeft - nav.current.offsetWidth / 4 });
  }, [inView]);

  return (
    <nav ref={nav} className={styles["nav"]} aria-label={words.domains} data-print="none">
      <ul role="list" className={styles["places"]}>
        {places.map(({ id, title, hue }) => (
          <li key={id}>
            <a
              className={classes(styles["place"], id === inView && styles["inView"])}
              href={`#${id}`}
              data-hue={hue}
              aria-current={id === inView ? "location" : undefined}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
