// Asks once a second whether something arrived, and then shows it in place: what is typed in a
// field stays, and so does the place of the keyboard. Asking does not keep a session alive.
// Pages work the same without this; they are then loaded again now and then.
"use strict";
(() => {
  const nobody = {
    redirect: "manual", credentials: "same-origin", headers: { "X-Nobody-There": "1" },
  };
  const known = (place) =>
    new Set(Array.from(place.querySelectorAll("[data-record]"), (one) => one.dataset.record));

  function mark(place, before, word) {
    place.querySelectorAll("[data-record]").forEach((one) => {
      if (before.has(one.dataset.record)) return;
      const sign = document.createElement("span");
      sign.className = "fresh";
      sign.textContent = word;
      one.parentNode.append(" ", sign);
    });
  }

  async function look(place) {
    const answer = await fetch(location.href, nobody);
    if (!answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    const next = fresh.getElementById("live");
    const count = document.getElementById("count");
    if (!next) return;
    const here = document.activeElement;
    const record = place.contains(here) && here.dataset ? here.dataset.record : null;
    const before = known(place);
    const seen = place.dataset.fresh ? place.dataset.fresh.split("\n") : [];
    known(next).forEach((one) => { if (!before.has(one)) seen.push(one); });
    const list = next.querySelector("#list");
    const word = list ? list.dataset.new : "";
    const old = new Set(Array.from(known(next)).filter((one) => !seen.includes(one)));
    mark(next, old, word);
    while (place.firstChild) place.removeChild(place.firstChild);
    while (next.firstChild) place.appendChild(next.firstChild);
    place.dataset.edition = next.dataset.edition;
    place.dataset.fresh = seen.join("\n");
    const told = fresh.getElementById("count");
    if (count && told && count.textContent !== told.textContent) count.textContent = told.textContent;
    if (record) {
      Array.from(place.querySelectorAll("[data-record]")).forEach((one) => {
        if (one.dataset.record === record) one.focus();
      });
    }
  }

  async function listen() {
    const place = document.getElementById("live");
    if (!place || !place.dataset.edition) return;
    let pause = 1000;
    if (!document.hidden) {
      try {
        const answer = await fetch("/news", nobody);
        if (answer.type === "opaqueredirect") {
          location.reload(); // signed out meanwhile: the door says so
          return;
        }
        const news = answer.ok ? await answer.json() : null;
        if (news && news.edition !== place.dataset.edition) await look(place);
      } catch (error) {
        pause = 5000; // the hub is away for a moment
      }
    }
    setTimeout(listen, pause);
  }

  document.addEventListener("DOMContentLoaded", () => setTimeout(listen, 1000));
})();
