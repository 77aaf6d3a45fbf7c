// Events as the DOM standard defines them, which Node.js has as well: a
// listener may stop the default, listen once, or be removed by a signal. No
// page is here: a plain EventTarget is the form.

const form = new EventTarget(); // in a page: document.querySelector("form")
let name = ""; // and the value of its input
const controller = new AbortController();

form.addEventListener("submit", (event) => {
  console.log("1. checking");
  if (name === "") event.preventDefault();
});
form.addEventListener("submit", () => console.log("2. first time"), { once: true });
form.addEventListener("submit", () => console.log("3. tracked"), { signal: controller.signal });

const submit = () => { // in a page: form.requestSubmit()
  const goesOn = form.dispatchEvent(new Event("submit", { cancelable: true }));
  console.log(goesOn ? `sent "${name}"` : "not sent: a listener prevented it");
};

submit();
name = "tea";
controller.abort(); // removes every listener that was added with its signal
submit();
