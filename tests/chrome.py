"""One Playwright driver for the whole run: it allows only one synchronous driver in a process."""
import atexit
import functools

QUIET = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]


@functools.cache
def _driver():
    from playwright.sync_api import sync_playwright
    driver = sync_playwright().start()
    atexit.register(driver.stop)
    return driver


def launch(path):
    """A new headless Chromium (Playwright's Browser) from the program at `path`."""
    return _driver().chromium.launch(executable_path=path, args=QUIET)
