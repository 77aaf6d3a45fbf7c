/**
 * Builds an element. Children are nodes or text; text always becomes a text node, never markup.
 *
 * @param {string} tag
 * @param {Record<string, string|number|boolean|null|undefined>} [attributes] false, null and undefined leave one out
 * @param {...(Node|string|number|null|undefined)} children null and undefined are left out
 * @returns {HTMLElement}
 */
export function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false && value !== null && value !== undefined) {
      node.setAttribute(name, value === true ? '' : String(value));
    }
  }
  node.append(...children.filter((child) => child !== null && child !== undefined).map(asNode));
  return node;
}

/**
 * @param {string} label
 * @param {() => void} onClick
 * @param {Record<string, string|boolean>} [attributes]
 * @returns {HTMLButtonElement}
 */
export function button(label, onClick, attributes = {}) {
  const node = element('button', { type: 'button', class: 'button', ...attributes }, label);
  node.addEventListener('click', onClick);
  return /** @type {HTMLButtonElement} */ (node);
}

/**
 * A term of a description list with what there is to say of it; nothing where there is nothing.
 *
 * @param {string} name
 * @param {Node|string|null} value
 */
export function fact(name, value) {
  return value === null ? null : element('div', {}, element('dt', {}, name), element('dd', {}, value));
}

/** @param {string} id */
export function byId(id) {
  const node = document.getElementById(id);
  if (node === null) {
    throw new Error(`index.html has no element with the id ${id}`);
  }
  return node;
}

function asNode(child) {
  return child instanceof Node ? child : document.createTextNode(String(child));
}
