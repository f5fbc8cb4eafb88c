// Looks for new arrivals every 20 seconds and shows them in place, unless somebody is reading
// with the keyboard inside the list. Looking does not keep a session alive. Pages work the same
// without it.
"use strict";
setInterval(async () => {
  const content = document.getElementById("content");
  if (document.hidden || content.contains(document.activeElement)) return;
  try {
    const answer = await fetch(location.href, {
      redirect: "error",
      headers: { "X-Nobody-There": "1" },
    });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById("content");
    if (fresh && fresh.innerHTML !== content.innerHTML) content.replaceWith(fresh);
  } catch (error) {
    // The hub is away for a moment; the next round tries again.
  }
}, 20000);
