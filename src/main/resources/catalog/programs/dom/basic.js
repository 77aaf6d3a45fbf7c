// Events in the browser and in Node.js are the same objects: a listener may
// stop the default, listen once, or be removed by a signal.

const form = new EventTarget();
const controller = new AbortController();

form.addEventListener("submit", (event) => {
  console.log("1. checking");
  if (!form.value) event.preventDefault();
});
form.addEventListener("submit", () => console.log("2. first time"), { once: true });
form.addEventListener("submit", () => console.log("3. tracked"), { signal: controller.signal });

const submit = () => {
  const goesOn = form.dispatchEvent(new Event("submit", { cancelable: true }));
  console.log(goesOn ? "sent" : "not sent");
};

submit();
form.value = "tea";
controller.abort(); // removes every listener that was added with its signal
submit();
