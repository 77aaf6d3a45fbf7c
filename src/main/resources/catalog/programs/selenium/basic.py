# Choosing locators as Selenium takes them: XPath into a page. A locator by
# position breaks with the next change of the page, one by name does not.

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

LOCATORS = {
    "by position": "./body/div[1]/form/button[1]",
    "by test id": ".//button[@data-testid='login']",
    "by type": ".//button[@type='submit']",
}


def find_element(page: str, xpath: str) -> str:
    element = ET.fromstring(page.strip()).find(xpath)
    return "NoSuchElementException" if element is None else element.text


for name, xpath in LOCATORS.items():
    before, after = find_element(PAGE, xpath), find_element(CHANGED, xpath)
    print(f"{name}: {before!r}, after the change {after!r}", "" if before == after else "<- breaks")
