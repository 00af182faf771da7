// Elements made in one expression.

const SVG = "http://www.w3.org/2000/svg";

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name in PROPERTIES) element[name] = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== undefined && child !== null && child !== false));
  return element;
}

// What is set as a property, because the attribute would only give the value at first.
const PROPERTIES = { value: 1, checked: 1, indeterminate: 1, open: 1, disabled: 1, selected: 1 };

/** An element of HTML with its attributes and children; `on…` attributes are listeners. */
export const h = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);

/** The same for SVG. */
export const s = (tag, attributes, ...children) => fill(document.createElementNS(SVG, tag), attributes, children);

/** Gives an element these children and no others; what is nothing is left out. */
export function put(element, ...children) {
  element.replaceChildren();
  return fill(element, {}, children);
}

let counted = 0;

/** An id that no other element of the page has. */
export const fresh = (stem) => `lawful-${stem}-${++counted}`;
