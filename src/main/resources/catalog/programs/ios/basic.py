# A first iOS app in SwiftUI: a view with its state, and buttons that change it;
# what depends on the state is drawn again. The lines below the source read it
# and stand in for the screen.

import re

SOURCE = r"""
import SwiftUI

@main
struct TeaApp: App {
    var body: some Scene { WindowGroup { ContentView() } }
}

struct ContentView: View {
    @State private var cups = 1
    var body: some View {
        VStack(spacing: 16) {
            Text("Cups of tea: \(cups)")
            Button("One more") { cups += 1 }
            Button("Start again") { cups = 0 }.disabled(cups == 0)
        }
    }
}
"""

view = SOURCE[SOURCE.index("struct ContentView") :]
name, start = re.search(r"@State private var (\w+) = (\d+)", view).groups()
state = {name: int(start)}


def draw() -> None:
    texts = [text.replace(f"\\({name})", str(state[name])) for text in re.findall(r'Text\("(.+)"\)', view)]
    buttons = []
    for title, off in re.findall(r'Button\("(.+?)"\) {.*?}(?:\.disabled\(\w+ == (\d+)\))?', view):
        buttons.append(f"[{title}]" + (" (grey)" if off == str(state[name]) else ""))
    print(*texts, *buttons, sep=" | ")


draw()
for tapped in ("One more", "Start again"):
    operator, value = re.search(rf'"{tapped}"\) {{ \w+ (\+?=) (\d+)', view).groups()
    state[name] = int(value) + (state[name] if operator == "+=" else 0)
    print(f"tapped {tapped}")
    draw()
