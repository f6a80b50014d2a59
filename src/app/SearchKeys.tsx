import { useEffect } from "react";
import { useLocation, useNavigate } from "react-router";
import { paths, routes } from "../paths";

/** Where every key already has its meaning. */
const TYPING = "input, textarea, select, [contenteditable], [role=menu], dialog";

/** Ctrl+K (Command+K) opens the search from anywhere, but while one is typing. No letter alone: speech input would say it by chance. */
export function SearchKeys() {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || !isSearchKey(event)) return;
      const { target } = event;
      if (target instanceof Element && target.closest(TYPING)) return;
      if (document.querySelector("dialog[open]")) return;
      event.preventDefault();
      if (pathname === routes.search) document.querySelector<HTMLElement>("main input[type=search]")?.focus();
      else void navigate(paths.search());
    };
    document.addEventListener("keydown", open);
    return () => document.removeEventListener("keydown", open);
  }, [navigate, pathname]);
  return null;
}

function isSearchKey({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return !altKey && ctrlKey !== metaKey && key.toLowerCase() === "k";
}
