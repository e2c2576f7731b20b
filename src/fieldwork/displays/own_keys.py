"""A part of displays made of plain controls: their keys stay theirs."""
import anywidget


class OwnKeys(anywidget.AnyWidget):
    """Nothing to see: inside the box that holds it, Enter, arrows and letters belong to the controls and not to JupyterLab's shortcuts."""

    _esm = """
    function render({ el }) {
      const claim = () => {
        const box = el.closest(".widget-vbox");
        // JupyterLab asks the focused element itself before its parents, so each control carries the mark
        if (box) box.addEventListener("focusin", (event) => event.target.setAttribute("data-lm-suppress-shortcuts", "true"));
        else requestAnimationFrame(claim);
      };
      el.style.display = "none";
      claim();
    }
    export default { render };
    """
