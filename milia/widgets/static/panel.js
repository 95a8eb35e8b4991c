// A help for plain ipywidgets: their slider handles have no name, and JupyterLab takes their keys.

const FOCUSABLE = "input, select, textarea, button, .noUi-handle, [contenteditable]";

function tend(box) {
  for (const control of box.querySelectorAll(FOCUSABLE)) control.setAttribute("data-lm-suppress-shortcuts", "true");
  for (const handle of box.querySelectorAll(".noUi-handle")) {
    const label = handle.closest(".widget-slider")?.querySelector(".widget-label");
    if (label) handle.setAttribute("aria-label", label.textContent);
  }
  for (const readout of box.querySelectorAll(".widget-readout[contenteditable]")) {
    const label = readout.closest(".widget-inline-hbox")?.querySelector(".widget-label");
    readout.setAttribute("role", "textbox");
    if (label) readout.setAttribute("aria-label", `${label.textContent}, as a number`);
  }
}

export default part("aid", ({ body }) => {
  // The controls are drawn before or after this part, and in the page only once the cell shows them.
  new ResizeObserver((_, observer) => {
    const box = body.closest(".milia-controls");
    if (!box) return;
    observer.disconnect();
    tend(box);
    new MutationObserver(() => tend(box)).observe(box, { childList: true, subtree: true });
  }).observe(body);
});
