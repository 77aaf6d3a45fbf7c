// A WebSocket in the browser: it asks for news when it is open, reads each
// message as JSON, and connects again, later each time, when the line is lost.
// The lower half stands in for browser and server.

function connect(url, attempt = 0) {
  const socket = new WebSocket(url);

  socket.addEventListener("open", () => {
    attempt = 0;
    socket.send(JSON.stringify({ type: "subscribe", topic: "prices" }));
  });
  socket.addEventListener("message", (event) => {
    const { item, euros } = JSON.parse(event.data);
    console.log(`${item} costs ${euros} euros`);
    if (item === "mug") socket.close(1000); // seen enough
  });
  socket.addEventListener("close", (event) => {
    if (event.code === 1000) return console.log("closed on purpose");
    const delay = Math.min(20 * 2 ** attempt, 500); // a real client begins with a second
    console.log(`lost (${event.code}), again within ${delay} ms`);
    setTimeout(connect, delay * (0.5 + Math.random() / 2), url, attempt + 1); // not all clients at once
  });
}

class WebSocket extends EventTarget {
  static visits = 0;
  constructor(url) {
    super();
    this.visit = WebSocket.visits++;
    setTimeout(() => (this.visit < 2 ? this.close(1006) : this.tell("open")));
  }
  tell(type, fields = {}) {
    this.dispatchEvent(Object.assign(new Event(type), fields));
  }
  send(text) {
    console.log("server gets", text);
    this.tell("message", { data: '{"item": "tea", "euros": 4.5}' });
    if (this.visit === 2) this.close(1006); // the line breaks once more
    else this.tell("message", { data: '{"item": "mug", "euros": 12}' });
  }
  close(code) {
    this.tell("close", { code });
  }
}
connect("wss://shop.example/prices");
