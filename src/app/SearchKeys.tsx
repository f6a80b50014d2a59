import { useEffect } from "react";
import { useLocation, useNavigate } from "react-router";
import { paths, routes } from "../paths";

/** Where every key already has its meaning. */
const TYPING = "input, textarea, select, [contenteditable], [role=menu], dialog";

/** The / key and Ctrl+K (Command+K) open the search from anywhere, but while one is typing. */
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
  if (altKey) return false;
  return ctrlKey || metaKey ? ctrlKey !== metaKey && key.toLowerCase() === "k" : key === "/";
}
