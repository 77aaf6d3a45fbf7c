# Selenium's way to a button: open a page, find an element, read it. Of three
# locators the one by position breaks with the next change of the page. Below, a
# small driver stands in for the browser.

import xml.etree.ElementTree as ET
from types import SimpleNamespace

# from selenium import webdriver; from selenium.webdriver.common.by import By
By = SimpleNamespace(XPATH="xpath", CSS_SELECTOR="css selector")
LOCATORS = {
    "by position": (By.XPATH, "/html/body/div[1]/form/button[1]"),
    "by test id": (By.CSS_SELECTOR, "[data-testid='login']"),
    "by type": (By.CSS_SELECTOR, "button[type='submit']"),
}

def texts(url):
    driver = webdriver.Chrome()
    try:
        driver.get(url)
        return {name: driver.find_element(*locator).text for name, locator in LOCATORS.items()}
    finally:
        driver.quit()  # else the browser stays open

PAGE = """
<html><body><div><form>
  <input name="password" type="password" />
  <button type="submit" data-testid="login">Sign in</button>
</form></div></body></html>
"""
CHANGED = PAGE.replace("<form>", '<form><button type="button">Help</button>')
SITE = {"http://localhost/old": PAGE, "http://localhost/new": CHANGED}

class Chrome:
    def get(self, url):
        self.tree = ET.ElementTree(ET.fromstring(SITE[url].strip()))
    def find_element(self, by, value):
        tag, _, condition = value.partition("[")
        return self.tree.find(f".//{tag or '*'}[@{condition}" if by == By.CSS_SELECTOR else "." + value[5:])
    def quit(self):
        self.tree = None

webdriver = SimpleNamespace(Chrome=Chrome)
before, after = texts("http://localhost/old"), texts("http://localhost/new")
for name in LOCATORS:
    print(f"{name}: {before[name]!r}, then {after[name]!r}" + " <- breaks" * (before[name] != after[name]))
