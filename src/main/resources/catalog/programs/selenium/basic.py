# Locators in Selenium: the same button found by position, by test id and by its
# type. A locator by position breaks with the next change of the page, the
# others do not. A small driver stands in for the browser.

import xml.etree.ElementTree as ET


def main():
    for name, by, value in [
        ("by position", By.XPATH, "/html/body/div[1]/form/button[1]"),
        ("by test id", By.CSS_SELECTOR, "[data-testid='login']"),
        ("by type", By.CSS_SELECTOR, "button[type='submit']"),
    ]:
        before, after = (Driver(page).find_element(by, value).text for page in (PAGE, CHANGED))
        result = "still right" if before == after else "<- breaks"
        print(f"{name}: {before!r}, after the change {after!r} {result}")


PAGE = """
<html><body>
  <div><form>
    <input name="user" />
    <input name="password" type="password" />
    <button type="submit" data-testid="login">Sign in</button>
  </form></div>
</body></html>
"""
CHANGED = PAGE.replace("<div><form>", '<p>Hello!</p><div><form><button type="button">Help</button>')


class By:
    XPATH, CSS_SELECTOR = "xpath", "css selector"


class Driver:
    def __init__(self, page: str):
        self.tree = ET.ElementTree(ET.fromstring(page.strip()))

    def find_element(self, by: str, value: str) -> ET.Element:
        tag, *condition = value.partition("[")
        path = f".//{tag or '*'}[@{condition[1]}" if by == By.CSS_SELECTOR else value.replace("/html", ".", 1)
        return self.tree.find(path)


main()
