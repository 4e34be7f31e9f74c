// What the scripts say: the page brings the words along, in the language of who reads it.

const words = JSON.parse(document.body.dataset.words);

/** `word("fill-in", { field })`: what stands in braces is put in. */
export const word = (name, values = {}) => words[name].replace(/\{(\w+)\}/g, (_, key) => values[key]);
