import { useEffect, useState } from "react";

/**
 * The id of the section that one is reading: the last one whose top has passed the upper third of the window.
 * Undefined above the first of them.
 */
export function useSectionInView(ids: readonly string[]): string | undefined {
  const [inView, setInView] = useState<string>();
  const key = ids.join(" ");
  useEffect(() => {
    const sections = key.split(" ").flatMap((id) => document.getElementById(id) ?? []);
    const look = () => {
      const line = window.innerHeight / 3;
      setInView(sections.findLast((section) => section.getBoundingClientRect().top < line)?.id);
    };
    // A section crosses the line exactly when it enters or leaves the strip above it.
    const observer = new IntersectionObserver(look, { rootMargin: "0px 0px -66% 0px" });
    for (const section of sections) observer.observe(section);
    return () => observer.disconnect();
  }, [key]);
  return inView;
}
