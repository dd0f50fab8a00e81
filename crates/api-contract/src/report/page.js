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
  search.addEventListener("input", show);
  boxes.forEach((box) => box.addEventListener("change", show));
  tools.querySelector("[data-open]").addEventListener("click", () => fold(true));
  tools.querySelector("[data-close]").addEventListener("click", () => fold(false));
  tools.hidden = false;
  show();
})();
