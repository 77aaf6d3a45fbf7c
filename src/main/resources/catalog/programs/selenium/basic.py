# Locators in Selenium: the same button found by position, by test id and by its
# type. A locator by position breaks with the next change of the page, one by
# name does not. A small driver stands in for the browser.

import xml.etree.ElementTree as ET

PAGE = """
<html><body>
  <div><form>
    <input name="user" />
    <input name="password" type="password" />
    <button type="submit" data-testid="login">Sign in</button>
  </form></div>
</body></html>
"""
CHANGED = PAGE.replace("<div><form>", "<p>Hello!</p><div><form><button>Help</button>")


class By:
    XPATH = "xpath"


class NoSuchElementException(Exception):
    pass


class Driver:
    def __init__(self, page: str):
        self.tree = ET.ElementTree(ET.fromstring(page.strip()))

    def find_element(self, by: str, value: str) -> ET.Element:
        element = self.tree.find(value.replace("/html", ".", 1) if value[1] != "/" else f".{value}")
        if element is None:
            raise NoSuchElementException(value)
        return element


for name, xpath in [
    ("by position", "/html/body/div[1]/form/button[1]"),
    ("by test id", "//button[@data-testid='login']"),
    ("by type", "//button[@type='submit']"),
]:
    before, after = (Driver(page).find_element(By.XPATH, xpath).text for page in (PAGE, CHANGED))
    print(f"{name}: {before!r}, after the change {after!r}", "" if before == after else "<- breaks")
