"use strict";

/** An element with its properties and its content: nodes, and strings that become text and never anything else. */
const make = (name, properties = {}, ...content) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...content.filter(part => part !== null));
  return element;
};

/** The address of a place below the site's root; in a folder, where no host adds it, with the name of the file. */
const addressOf = path => {
  const address = new URL(path, page.root);
  if (address.protocol === "file:" && address.pathname.endsWith("/")) address.pathname += "index.html";
  return address.href;
};
