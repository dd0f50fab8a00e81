(() => {
  const tools = document.querySelector(".tools");
  const search = tools.querySelector("input[type=search]");
  const boxes = [...tools.querySelectorAll("input[type=checkbox]")];
  const changes = [...document.querySelectorAll("details.change")];
  const texts = changes.map((change) => change.textContent.toLowerCase());
  const count = tools.querySelector("output");
  const show = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const kinds = boxes.filter((box) => box.checked).map((box) => box.value);
    let shown = 0;
    changes.forEach((change, index) => {
      const fits = kinds.some((kind) => change.classList.contains(kind))
        && words.every((word) => texts[index].includes(word));
      change.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    count.textContent = `${shown} of ${changes.length}`;
  };
  const fold = (open) => changes.forEach((change) => { if (!change.hidden) change.open = open; });
  // The fragment holds the search, so that it can be sent around: #q=words
  const read = () => {
    search.value = new URLSearchParams(location.hash.slice(1)).get("q") ?? "";
    show();
  };
  search.addEventListener("input", () => {
    const words = search.value.trim();
    const fragment = words ? `#${new URLSearchParams({ q: words })}` : "#";
    try { history.replaceState(null, "", fragment); } catch { /* a page without an address of its own */ }
    show();
  });
  addEventListener("hashchange", read);
  addEventListener("keydown", (event) => {
    if (event.key === "/" && event.target !== search) {
      event.preventDefault();
      search.focus();
    }
  });
  boxes.forEach((box) => box.addEventListener("change", show));
  tools.querySelector("[data-open]").addEventListener("click", () => fold(true));
  tools.querySelector("[data-close]").addEventListener("click", () => fold(false));
  tools.hidden = false;
  read();
})();
