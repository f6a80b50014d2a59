// The least that an app on these libraries can be: React, the router, Dexie, a service worker, one read, one list, one choice that
// is kept.
// Waymark's start is measured beside it, in the same run, so that the figure means the same on every machine.
import { Dexie, type EntityTable } from "dexie";
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { BrowserRouter, Route, Routes } from "react-router";

type Item = { readonly id: number; readonly title: string };

const db = new Dexie("floor", { chromeTransactionDurability: "strict" }) as Dexie & {
  items: EntityTable<Item, "id">;
};
db.version(1).stores({ items: "id" });
db.on("populate", (transaction) => {
  const items = ["Larkspur High School", "Grade 9 humanities", "State office"];
  void transaction.table<Item>("items").bulkAdd(items.map((title, id) => ({ id, title })));
});

function List() {
  const [items, setItems] = useState<readonly Item[]>();
  useEffect(() => {
    void db.items.toArray().then(setItems);
  }, []);
  useEffect(() => {
    if (items !== undefined) performance.mark("waymark:ready");
  }, [items]);
  return (
    <main>
      <h1>Floor</h1>
      <Choice />
      <ul>
        {items?.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
    </main>
  );
}

function Choice() {
  const [chosen, setChosen] = useState("Foyer");
  function choose(title: string) {
    setChosen(title);
    void db.items.put({ id: 9, title }).then(() => performance.mark("waymark:saved"));
  }
  return ["Foyer", "Hall", "Roof"].map((title) => (
    <label key={title}>
      <input type="radio" checked={chosen === title} onChange={() => choose(title)} /> {title}
    </label>
  ));
}

createRoot(document.getElementById("root")!).render(
  <BrowserRouter>
    <Routes>
      <Route path="/" element={<List />} />
    </Routes>
  </BrowserRouter>,
);

void navigator.serviceWorker.register("/sw.js");
