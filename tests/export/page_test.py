#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Opens a page that rawabit wrote in headless Chromium and uses it as a reader does: search, filter, click, language, table.

page_test.py small_graph.html [--screenshots FOLDER]

Exit 0 if all is as expected, 1 with one line per difference, 77 if this machine has no Chromium to drive.
"""
import argparse
import pathlib
import shutil
import sys
import time

ARABIC_MALI = "\u0645\u0627\u0644\u064a"
problems = []


def expect(what, found, expected):
    if found != expected:
        problems.append(f"{what} is {found!r}, expected {expected!r}")


def open_browser(has_script=True):
    try:
        from selenium import webdriver
        from selenium.webdriver.chrome.service import Service
    except ImportError:
        print("skipped: package python3-selenium is missing")
        sys.exit(77)
    driver = shutil.which("chromedriver")
    if driver is None or shutil.which("chromium") is None:
        print("skipped: packages chromium and chromium-driver are missing")
        sys.exit(77)
    options = webdriver.ChromeOptions()
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1400,900"):
        options.add_argument(argument)
    if not has_script:
        options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    return webdriver.Chrome(options=options, service=Service(driver))


class Reader:
    def __init__(self, browser, folder):
        self.browser = browser
        self.folder = folder

    def find(self, selector):
        return self.browser.find_element("css selector", selector)

    def count(self, selector):
        return len(self.browser.find_elements("css selector", selector))

    def text(self, selector):
        return self.find(selector).get_attribute("textContent")

    def run(self, script, *arguments):
        return self.browser.execute_script(script, *arguments)

    def wait(self, what, condition):
        for _ in range(100):
            if condition():
                return
            time.sleep(0.05)
        problems.append(f"{what} did not happen")

    def picture(self, name):
        if self.folder:
            self.browser.save_screenshot(str(self.folder / (name + ".png")))

    def shown(self):
        return self.run("return model.edges.filter(edge => edge.shown).map(edge => edge.relation)")

    def click_canvas(self, what):
        """Clicks the drawing where an actor or relation stands; `what` is a JavaScript expression."""
        from selenium.webdriver.common.action_chains import ActionChains
        canvas = self.find("#graph")
        x, y = self.run(f"return view.placeOf({what})")
        size = canvas.size
        ActionChains(self.browser).move_to_element_with_offset(canvas, int(x - size["width"] / 2), int(y - size["height"] / 2)).click().perform()


def read_in_arabic(reader):
    reader.wait("the start of the page", lambda: reader.find("html").get_attribute("data-ready") == "yes")
    time.sleep(1)  # forces come to rest
    expect("direction", reader.find("html").get_attribute("dir"), "rtl")
    expect("number of relations", len(reader.shown()), 8)
    reader.picture("arabic")


def search(reader):
    box = reader.find("#search")
    for wanted, found in ((ARABIC_MALI, ARABIC_MALI), ("\u0645\u064e\u0627\u0644\u0649", ARABIC_MALI), ("mali", ARABIC_MALI), ("mal i", ARABIC_MALI), ("RUS", "\u0631\u0648\u0633\u064a\u0627"),
                          ("\u0627\u0644\u0627\u0645\u0645", "\u0627\u0644\u0623\u0645\u0645 \u0627\u0644\u0645\u062a\u062d\u062f\u0629")):
        box.clear()
        box.send_keys(wanted)
        expect(f"first match of {wanted}", reader.text("#matches li .name"), found)
    box.clear()
    box.send_keys("no such actor")
    expect("matches of nobody", reader.count("#matches li[role=option]"), 0)
    box.clear()
    box.send_keys(ARABIC_MALI, "\n")
    reader.wait("the panel of Mali", lambda: reader.text("#details h2").strip() == ARABIC_MALI)
    expect("relations of Mali", reader.count("#details .ties li"), 5)
    reader.picture("actor")


def read_evidence(reader):
    reader.run("view.fit(0); view.choose(null)")
    time.sleep(0.3)
    reader.click_canvas("{edge: model.edges.find(edge => edge.relation === 'meets-with')}")
    reader.wait("the panel of the relation", lambda: reader.count("#details .evidence li") == 2)
    expect("marked trigger", reader.text("#details mark.trigger"), "\u0645\u0627 \u064a\u062f\u0644 \u0639\u0644\u0649 \u0627\u0644\u0639\u0644\u0627\u0642\u0629")
    expect("marked trigger of the sentence", reader.text("#details blockquote mark.trigger"), "\u0627\u0644\u062a\u0642\u0649")
    expect("direction of the sentence", reader.run("return getComputedStyle(document.querySelector('#details blockquote')).direction"), "rtl")
    reader.picture("evidence")
    reader.click_canvas("{actor: model.actors.find(actor => actor.id === 'RUS')}")
    reader.wait("the panel of Russia", lambda: reader.text("#details h2").strip() == "\u0631\u0648\u0633\u064a\u0627")
    reader.run("document.querySelector('#details .top button').click()")
    expect("panel is closed", reader.find("#details").is_displayed(), False)


def drag_and_zoom(reader):
    from selenium.webdriver.common.action_chains import ActionChains
    from selenium.webdriver.common.actions.wheel_input import ScrollOrigin
    reader.run("view.fit(0)")
    time.sleep(0.3)
    canvas = reader.find("#graph")
    un = "model.actors.find(actor => actor.id === 'UN')"
    x, y = reader.run(f"return view.placeOf({{actor: {un}}})")
    size = canvas.size
    before = reader.run(f"return {un}.x")
    ActionChains(reader.browser).move_to_element_with_offset(canvas, int(x - size["width"] / 2), int(y - size["height"] / 2)).click_and_hold() \
        .move_by_offset(40, 20).move_by_offset(40, 20).release().perform()
    expect("a dragged actor moves", abs(reader.run(f"return {un}.x") - before) > 1, True)
    distance = "const [a, b] = ['MLI', 'RUS'].map(id => view.placeOf({actor: model.actors.find(actor => actor.id === id)})); return Math.hypot(a[0] - b[0], a[1] - b[1])"
    before = reader.run(distance)
    ActionChains(reader.browser).scroll_from_origin(ScrollOrigin.from_element(canvas), 0, -300).perform()
    time.sleep(0.3)
    expect("the wheel zooms in", reader.run(distance) > 1.2 * before, True)
    reader.find("#zoom-fit").click()
    time.sleep(0.6)


def filter_relations(reader):
    reader.find("#no-relation").click()
    expect("relations when none is wanted", reader.shown(), [])
    reader.find("#all-relations").click()
    for box, rest in (("VX", ["meets-with", "cooperates-with", "expels", "attacks", "arms", "represents"]),):
        index = reader.run("return [...document.querySelectorAll('#types > .choice')].findIndex(row => row.textContent.includes(model.text('quad.' + arguments[0])))", box)
        reader.run("document.querySelectorAll('#types > .choice input')[arguments[0]].click()", index)
        expect("relations without verbal conflict", sorted(reader.shown()), sorted(rest))
    reader.find("#reset").click()
    reader.run("const input = document.getElementById('least'); input.value = 3; input.dispatchEvent(new Event('input'))")
    expect("relations mentioned three times", reader.shown(), ["meets-with"])
    reader.find("#reset").click()
    reader.find("#undated").click()
    expect("dated relations", sorted(reader.shown()), ["expels", "meets-with"])
    reader.run("const input = document.getElementById('to'); input.value = 0; input.dispatchEvent(new Event('input'))")
    expect("relations of the first month", reader.shown(), ["expels"])
    expect("hidden rows", reader.run("return [...document.querySelectorAll('#edges tbody tr')].filter(row => !row.hidden).length"), 1)
    reader.find("#reset").click()
    expect("relations after the reset", len(reader.shown()), 8)


def read_in_english(reader):
    reader.find("#language").click()
    expect("direction in English", reader.find("html").get_attribute("dir"), "ltr")
    expect("heading", reader.text("h1"), "Network of relations")
    reader.picture("english")
    reader.find("#view-table").click()
    expect("table is shown", reader.find("#edges").is_displayed(), True)
    expect("row of the table", [reader.run("return model.edges.find(edge => edge.relation === 'meets-with').row.cells[arguments[0]].textContent", cell) for cell in range(3)],
           ["Mali", "meets with", "Russia"])
    reader.run("[...document.querySelectorAll('#edges th')].find(cell => cell.dataset.text === 'mentions').click()")
    expect("most mentioned comes first", reader.text("#edges tbody tr td:nth-child(5)"), "3")
    reader.picture("table")
    reader.find("#view-graph").click()
    reader.find("#graph").send_keys("+", "0")


def check_quiet(browser):
    expect("messages of the console", [entry["message"] for entry in browser.get_log("browser")], [])
    asked = [entry["message"] for entry in browser.get_log("performance") if '"Network.requestWillBeSent"' in entry["message"]]
    expect("requests other than the page", [message for message in asked if '"url":"file://' not in message], [])
    expect("a script of the articles ran", browser.execute_script("return document.querySelectorAll('script').length"), 4)


def read_without_script(address):
    browser = open_browser(has_script=False)
    try:
        browser.get(address)
        expect("table without script", browser.find_element("css selector", "#edges blockquote").is_displayed(), True)
        expect("buttons without script", browser.find_element("css selector", "#language").is_displayed(), False)
    finally:
        browser.quit()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=pathlib.Path)
    parser.add_argument("--screenshots", type=pathlib.Path)
    arguments = parser.parse_args()
    address = arguments.file.resolve().as_uri()
    browser = open_browser()
    try:
        browser.get(address)
        reader = Reader(browser, arguments.screenshots)
        for step in (read_in_arabic, search, read_evidence, drag_and_zoom, filter_relations, read_in_english):
            step(reader)
        check_quiet(browser)
    finally:
        browser.quit()
    read_without_script(address)
    for problem in problems:
        print(f"{arguments.file}: {problem}", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
