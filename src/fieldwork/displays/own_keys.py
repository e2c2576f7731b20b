"""A part of displays made of plain controls: their keys stay theirs."""
import anywidget


class OwnKeys(anywidget.AnyWidget):
    """Inside the box that holds it, Enter, arrows and letters belong to the controls and not to JupyterLab's shortcuts; a focused button is well outlined."""

    _esm = """
    function render({ el }) {
      const claim = () => {
        const box = el.closest(".widget-vbox");
        // JupyterLab asks the focused element itself before its parents, so each control carries the mark
        if (!box) return requestAnimationFrame(claim);
        box.classList.add("own-keys");
        box.addEventListener("focusin", (event) => event.target.setAttribute("data-lm-suppress-shortcuts", "true"));
      };
      el.style.display = "none";
      claim();
    }
    export default { render };
    """
    _css = ".own-keys button:focus-visible { outline: 3px solid var(--jp-ui-font-color1, #111); outline-offset: 1px; }"
